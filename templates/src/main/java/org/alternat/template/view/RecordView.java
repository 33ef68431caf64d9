package org.alternat.template.view;

import java.util.List;

/**
 * A line of the table of what a country did in the world: roles, memberships, events hosted, good
 * offices, other events.
 *
 * @param kind {@code ROLE, MEMBERSHIP, HOSTED_EVENT, GOOD_OFFICES} or {@code EVENT}
 * @param status such as {@code MEMBER}; empty where the kind says it all
 * @param countries names of the countries it is about
 * @param text what it is
 * @param detail what came of it, credit claimed, remarks; may be empty
 * @since 1.0
 */
public record RecordView(
    String id,
    String kind,
    String status,
    String countries,
    Markup text,
    Markup detail,
    DateView date,
    String attribution,
    List<CitationView> citations) {
  /** Copies the list. */
  public RecordView {
    citations = List.copyOf(citations);
  }
}
