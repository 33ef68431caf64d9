package org.alternat.template.view;

import java.util.List;

/**
 * What a side wants, says or must not say.
 *
 * @param id the item's id
 * @param side the country whose position it is, empty for the house's own
 * @param priority such as {@code HIGH}, may be empty
 * @param use of a point to make, such as {@code DEFENSIVE}; else empty
 * @param addressee to whom a point is to be made, may be empty
 * @param text the position; of a question and answer, the question
 * @param detail how to handle it, why, or the answer; may be empty
 * @param background what lies behind it, may be empty
 * @param clearedBy who cleared it, may be empty
 * @param validUntil until when it may be used
 * @param expired whether that has passed on the day of the note
 * @param citations the sources
 * @since 1.0
 */
public record PositionView(
    String id,
    String side,
    String priority,
    String use,
    String addressee,
    Markup text,
    Markup detail,
    Markup background,
    Markup clearedBy,
    DateView validUntil,
    boolean expired,
    List<CitationView> citations) {
  /** Copies the list. */
  public PositionView {
    citations = List.copyOf(citations);
  }
}
