package org.alternat.template.view;

import java.util.List;

/**
 * What the template of the chronology sees.
 *
 * @param past what took place, the oldest first
 * @param toCome what is announced, the next first
 * @param undated what has no date
 * @since 1.0
 */
public record ChronologyView(
    List<EntryView> past, List<EntryView> toCome, List<EntryView> undated) {
  /** Copies the lists. */
  public ChronologyView {
    past = List.copyOf(past);
    toCome = List.copyOf(toCome);
    undated = List.copyOf(undated);
  }

  /**
   * An entry.
   *
   * @param kind such as {@code RELATION, AGREEMENT, CONTACT, MISSION, MEMBERSHIP, ROLE,
   *     HOSTED_EVENT, GOOD_OFFICES, EVENT}
   * @param step what happened where the title does not say it, such as {@code SIGNED}; may be empty
   * @param countries names of the countries it concerns, if not both
   * @param place may be empty
   * @param passed whether it is announced and its date has passed
   */
  public record EntryView(
      String id,
      String kind,
      String step,
      DateView date,
      String countries,
      Markup text,
      Markup place,
      boolean passed,
      String attribution,
      List<CitationView> citations) {
    /** Copies the list. */
    public EntryView {
      citations = List.copyOf(citations);
    }
  }
}
