package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * A contact between the two sides.
 *
 * @since 1.0
 */
public record EngagementView(
    @Meaning("the item's id") String id,
    @Meaning("what kind it is, such as CALL") String kind,
    @Meaning("how it stands, such as HELD") String status,
    @Meaning("the level of the highest, such as HEAD_OF_STATE; empty when not recorded")
        String level,
    @Meaning("the form of the visit, such as OFFICIAL; empty when it is no visit") String visitType,
    @Meaning("what it is called") Markup title,
    @Meaning("when") DateView date,
    @Meaning("where, empty when not recorded") Markup place,
    @Meaning("whether the place is a town, so that \"in\" can stand before it") boolean inTown,
    @Meaning("the event in whose margins it takes place; empty when there is none") Markup frame,
    @Meaning("time, languages, press") LogisticsView logistics,
    @Meaning("what lies behind it") Markup background,
    @Meaning("who takes part, in the order of precedence of the dossier")
        List<ParticipantView> participants,
    @Meaning("what was spoken about") List<FactView> topics,
    @Meaning("what came of it, by who says so") List<FactGroupView> outcomes,
    @Meaning("words of the two sides about it") List<QuoteView> quotes,
    @Meaning("what each side published about it") List<FactView> readouts,
    @Meaning("what the dossier says of it beside topics and outcomes") List<FactView> remarks,
    @Meaning("who says so, as words that follow \"according to\"; empty when it is verified")
        String attribution,
    @Meaning("the sources") List<CitationView> citations)
    implements ItemView.OfOne {
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
