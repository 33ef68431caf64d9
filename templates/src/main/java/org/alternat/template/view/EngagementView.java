package org.alternat.template.view;

import java.util.List;

/**
 * A contact between the two sides.
 *
 * @param id the item's id
 * @param kind such as {@code CALL}
 * @param status such as {@code HELD}
 * @param level such as {@code HEAD_OF_STATE}; empty when not recorded
 * @param visitType such as {@code OFFICIAL}; empty when it is no visit
 * @param title what it is called
 * @param place where, empty when not recorded
 * @param logistics time, languages, press
 * @param participants who takes part, in the order of precedence of the dossier
 * @param background what lies behind it
 * @param topics what was spoken about
 * @param outcomes what came of it, by who says so
 * @param quotes words of the two sides about it
 * @param readouts what each side published about it
 * @since 1.0
 */
public record EngagementView(
    String id,
    String kind,
    String status,
    String level,
    String visitType,
    Markup title,
    DateView date,
    Markup place,
    Markup frame,
    LogisticsView logistics,
    Markup background,
    List<ParticipantView> participants,
    List<FactView> topics,
    List<FactGroupView> outcomes,
    List<QuoteView> quotes,
    List<FactView> readouts,
    List<FactView> remarks,
    String attribution,
    List<CitationView> citations) {
  /** Copies the lists. */
  public EngagementView {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    outcomes = List.copyOf(outcomes);
    quotes = List.copyOf(quotes);
    readouts = List.copyOf(readouts);
    remarks = List.copyOf(remarks);
    citations = List.copyOf(citations);
  }
}
