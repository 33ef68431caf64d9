package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What the template of the chronology sees.
 *
 * @since 1.0
 */
public record ChronologyView(
    @Meaning("what took place, the oldest first") List<EntryView> past,
    @Meaning("what is announced, the next first") List<EntryView> toCome,
    @Meaning("what has no date") List<EntryView> undated) {
  /** Copies the lists. */
  public ChronologyView {
    past = List.copyOf(past);
    toCome = List.copyOf(toCome);
    undated = List.copyOf(undated);
  }

  /** An entry. */
  public record EntryView(
      @Meaning("the item's id") String id,
      @Meaning(
              "such as RELATION, AGREEMENT, CONTACT, MISSION, MEMBERSHIP, ROLE, HOSTED_EVENT, GOOD_OFFICES, EVENT")
          String kind,
      @Meaning("what happened where the title does not say it, such as SIGNED; may be empty")
          String step,
      @Meaning("when") DateView date,
      @Meaning("names of the countries it concerns, if not both") String countries,
      @Meaning("what happened") Markup text,
      @Meaning("where it happened, may be empty") Markup place,
      @Meaning("whether it is announced and its date has passed") boolean passed,
      @Meaning("who says so, as words that follow \"according to\"; empty when it is verified")
          String attribution,
      @Meaning("the sources") List<CitationView> citations)
      implements ItemView.OfOne {
    /** Copies the list. */
    public EntryView {
      citations = List.copyOf(citations);
    }
  }
}
