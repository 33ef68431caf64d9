package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What an analyst expects in a workbook whatever the note shows: one row for each item, with where
 * it comes from. Everything the audience may see is here, doubtful items too.
 *
 * @since 1.0
 */
public record DataSheetsView(
    @Meaning("contacts of the two, the last first") List<EngagementRow> engagements,
    @Meaning("treaties and other instruments") List<AgreementRow> agreements,
    @Meaning("embassies, consulates and others") List<MissionRow> missions,
    @Meaning("the values of all statistical series") List<ObservationRow> observations,
    @Meaning("which organisations either country belongs to") List<MembershipRow> memberships,
    @Meaning("what somebody has to do") List<ActionRow> actions,
    @Meaning("what the insights found, where the note has the annex of gaps and checks")
        List<FindingView> findings,
    @Meaning("all that is cited") List<SourceView> sources) {
  /** No sheets. */
  static final DataSheetsView NONE =
      new DataSheetsView(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public DataSheetsView {
    engagements = List.copyOf(engagements);
    agreements = List.copyOf(agreements);
    missions = List.copyOf(missions);
    observations = List.copyOf(observations);
    memberships = List.copyOf(memberships);
    actions = List.copyOf(actions);
    findings = List.copyOf(findings);
    sources = List.copyOf(sources);
  }

  /** Where a row comes from. */
  public record EvidenceView(
      @Meaning("how well it is borne out, such as VERIFIED") String verification,
      @Meaning("who says so; empty for what is verified") String voice,
      @Meaning("the sources in one line, empty when there are none") Markup sources) {}

  /** A contact. */
  public record EngagementRow(
      @Meaning("the item's id") String id,
      @Meaning("what kind it is, such as CALL") String kind,
      @Meaning("how it stands, such as HELD") String status,
      @Meaning("the level of the highest, such as HEAD_OF_STATE; empty when not recorded")
          String level,
      @Meaning("what it is called") Markup title,
      @Meaning("the day on which it began") DateView start,
      @Meaning("the day on which it ended") DateView end,
      @Meaning("where; empty when not recorded") Markup place,
      @Meaning("who takes part, with their roles") Markup participants,
      @Meaning("what was spoken about") Markup topics,
      @Meaning("what came of it") Markup outcomes,
      @Meaning("how well it is borne out, and by whom") EvidenceView evidence)
      implements ItemView.OfOne {}

  /** An instrument. */
  public record AgreementRow(
      @Meaning("the item's id") String id,
      @Meaning("what it is called") Markup title,
      @Meaning("how it stands, such as IN_FORCE") String status,
      @Meaning("the field it belongs to") Markup field,
      @Meaning("when it was signed") DateView signed,
      @Meaning("where; empty when not recorded") Markup place,
      @Meaning("when it entered into force") DateView inForce,
      @Meaning("when it expires") DateView expires,
      @Meaning("what has to be done next") Markup nextStep,
      @Meaning("how well it is borne out, and by whom") EvidenceView evidence)
      implements ItemView.OfOne {}

  /** A mission. */
  public record MissionRow(
      @Meaning("the item's id") String id,
      @Meaning("what kind it is, such as EMBASSY") String type,
      @Meaning("the country that sends it") String sending,
      @Meaning("the country where it is") String host,
      @Meaning("the city where it is") Markup city,
      @Meaning("when it was opened") DateView opened,
      @Meaning("when it was closed") DateView closed,
      @Meaning("who heads it last, empty when not known") Markup head,
      @Meaning("how well it is borne out, and by whom") EvidenceView evidence)
      implements ItemView.OfOne {}

  /** A value of a series, in full: not in thousands or millions. */
  public record ObservationRow(
      @Meaning("the id of the series") String series,
      @Meaning("what is counted, such as EXPORTS_GOODS") String indicator,
      @Meaning("what is measured, for the indicator OTHER") Markup label,
      @Meaning("the country that reports") String reporter,
      @Meaning("the other country") String partner,
      @Meaning("the period it is about") DateView period,
      @Meaning("the figure") NumberView value,
      @Meaning("what the figure is in") Markup unit,
      @Meaning("when it was published") DateView published,
      @Meaning("what else is recorded of it") Markup remark,
      @Meaning("how well it is borne out, and by whom") EvidenceView evidence)
      implements ItemView {
    @Override
    @Meaning("the id of the series")
    public List<String> items() {
      return List.of(series);
    }
  }

  /** A country in an organisation. */
  public record MembershipRow(
      @Meaning("the item's id") String id,
      @Meaning("the member") String country,
      @Meaning("the organisation") Markup organisation,
      @Meaning("how it stands, such as MEMBER") String status,
      @Meaning("since when") DateView from,
      @Meaning("until when") DateView to,
      @Meaning("what else is recorded of it; empty when nothing is") Markup remarks,
      @Meaning("how well it is borne out, and by whom") EvidenceView evidence)
      implements ItemView.OfOne {}

  /** Something somebody has to do. */
  public record ActionRow(
      @Meaning("the item's id") String id,
      @Meaning("what is to be done") Markup text,
      @Meaning("who has to do it") Markup owner,
      @Meaning("how it stands, such as OPEN") String status,
      @Meaning("when it was agreed") DateView agreed,
      @Meaning("until when") DateView due,
      @Meaning("what else is recorded of it; empty when nothing is") Markup remarks,
      @Meaning("how well it is borne out, and by whom") EvidenceView evidence)
      implements ItemView.OfOne {}
}
