package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * An organisation that both countries are in.
 *
 * @since 1.0
 */
public record MembershipView(
    @Meaning("the ids of the two memberships") List<String> items,
    @Meaning("its name") Markup organisation,
    @Meaning("standing of the note's first country, such as MEMBER") String firstStatus,
    @Meaning("standing of the other") String secondStatus,
    @Meaning("the sources") List<CitationView> citations)
    implements ItemView {
  /** Copies the list. */
  public MembershipView {
    items = List.copyOf(items);
    citations = List.copyOf(citations);
  }
}
