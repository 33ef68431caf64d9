package org.alternat.template.view;

import java.util.List;

/**
 * What an analyst expects in a workbook whatever the note shows: one row for each item, with where
 * it comes from. Everything the audience may see is here, doubtful items too.
 *
 * @param engagements contacts of the two, the last first
 * @param agreements treaties and other instruments
 * @param missions embassies, consulates and others
 * @param observations the values of all statistical series
 * @param memberships of either country in organisations
 * @param actions what somebody has to do
 * @param sources all that is cited
 * @since 1.0
 */
public record DataSheetsView(
    List<EngagementRow> engagements,
    List<AgreementRow> agreements,
    List<MissionRow> missions,
    List<ObservationRow> observations,
    List<MembershipRow> memberships,
    List<ActionRow> actions,
    List<SourceView> sources) {
  /** No sheets. */
  static final DataSheetsView NONE =
      new DataSheetsView(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public DataSheetsView {
    engagements = List.copyOf(engagements);
    agreements = List.copyOf(agreements);
    missions = List.copyOf(missions);
    observations = List.copyOf(observations);
    memberships = List.copyOf(memberships);
    actions = List.copyOf(actions);
    sources = List.copyOf(sources);
  }

  /**
   * Where a row comes from.
   *
   * @param verification such as {@code VERIFIED}
   * @param voice who says so; empty for what is verified
   * @param sources in one line, empty when there are none
   */
  public record EvidenceView(String verification, String voice, Markup sources) {}

  /**
   * A contact.
   *
   * @param level such as {@code HEAD_OF_STATE}; empty when not recorded
   */
  public record EngagementRow(
      String id,
      String kind,
      String status,
      String level,
      Markup title,
      DateView start,
      DateView end,
      Markup place,
      Markup participants,
      Markup topics,
      Markup outcomes,
      EvidenceView evidence) {}

  /** An instrument. */
  public record AgreementRow(
      String id,
      Markup title,
      String status,
      Markup field,
      DateView signed,
      Markup place,
      DateView inForce,
      DateView expires,
      Markup nextStep,
      EvidenceView evidence) {}

  /**
   * A mission.
   *
   * @param head who heads it last, empty when not known
   */
  public record MissionRow(
      String id,
      String type,
      String sending,
      String host,
      Markup city,
      DateView opened,
      DateView closed,
      String head,
      EvidenceView evidence) {}

  /**
   * A value of a series, in full: not in thousands or millions.
   *
   * @param series the id of the series
   * @param indicator such as {@code EXPORTS_GOODS}
   * @param label what is measured, for the indicator {@code OTHER}
   */
  public record ObservationRow(
      String series,
      String indicator,
      Markup label,
      String reporter,
      String partner,
      DateView period,
      NumberView value,
      Markup unit,
      DateView published,
      Markup remark,
      EvidenceView evidence) {}

  /** A country in an organisation. */
  public record MembershipRow(
      String id,
      String country,
      Markup organisation,
      String status,
      DateView from,
      DateView to,
      Markup remarks,
      EvidenceView evidence) {}

  /** Something somebody has to do. */
  public record ActionRow(
      String id,
      Markup text,
      Markup owner,
      String status,
      DateView agreed,
      DateView due,
      Markup remarks,
      EvidenceView evidence) {}
}
