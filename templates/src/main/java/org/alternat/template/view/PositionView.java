package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What a side wants, says or must not say.
 *
 * @since 1.0
 */
public record PositionView(
    @Meaning("the item's id") String id,
    @Meaning("the country whose position it is, empty for the house's own") String side,
    @Meaning("how urgent it is, such as HIGH, may be empty") String priority,
    @Meaning("what a point to make is for, such as DEFENSIVE; else empty") String use,
    @Meaning("to whom a point is to be made, may be empty") Markup addressee,
    @Meaning("the position; of a question and answer, the question") Markup text,
    @Meaning("how to handle it, why, or the answer; may be empty") Markup detail,
    @Meaning("what lies behind it, may be empty") Markup background,
    @Meaning("who cleared it, may be empty") Markup clearedBy,
    @Meaning("until when it may be used") DateView validUntil,
    @Meaning("whether that has passed on the day of the note") boolean expired,
    @Meaning("the sources") List<CitationView> citations)
    implements ItemView.OfOne {
  /** Copies the list. */
  public PositionView {
    citations = List.copyOf(citations);
  }
}
