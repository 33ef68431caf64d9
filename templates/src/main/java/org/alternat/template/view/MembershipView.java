package org.alternat.template.view;

import java.util.List;

/**
 * An organisation that both countries are in.
 *
 * @param firstStatus standing of the note's first country, such as {@code MEMBER}
 * @param secondStatus standing of the other
 * @since 1.0
 */
public record MembershipView(
    Markup organisation, String firstStatus, String secondStatus, List<CitationView> citations) {
  /** Copies the list. */
  public MembershipView {
    citations = List.copyOf(citations);
  }
}
