package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * A line of the table of what a country did in the world: roles, memberships, events hosted, good
 * offices, other events.
 *
 * @since 1.0
 */
public record RecordView(
    @Meaning("the item's id") String id,
    @Meaning("ROLE, MEMBERSHIP, HOSTED_EVENT, GOOD_OFFICES or EVENT") String kind,
    @Meaning("how it stands, such as MEMBER; empty where the kind says it all") String status,
    @Meaning("names of the countries it is about") String countries,
    @Meaning("what it is") Markup text,
    @Meaning("what came of it, credit claimed, remarks; may be empty") Markup detail,
    @Meaning("when") DateView date,
    @Meaning("who says so, as words that follow \"according to\"; empty when it is verified")
        String attribution,
    @Meaning("the id of what it commemorates; empty for none") String commemorates,
    @Meaning("the sources") List<CitationView> citations)
    implements ItemView.OfOne {
  /** Copies the list. */
  public RecordView {
    citations = List.copyOf(citations);
  }
}
