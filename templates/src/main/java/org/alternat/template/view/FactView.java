package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * A statement of the dossier, worded for print.
 *
 * @since 1.0
 */
public record FactView(
    @Meaning("the item's id") String id,
    @Meaning("what is stated") Markup text,
    @Meaning("when") DateView date,
    @Meaning(
            "who says so, as words that follow \"according to\": \"the Togolese presidency\"; empty when the statement is verified")
        String attribution,
    @Meaning("whether it is printed as a plain fact") boolean verified,
    @Meaning(
            "whether sources disagree about it; such a statement belongs among what is to be verified, never in a summary")
        boolean doubtful,
    @Meaning("the sources") List<CitationView> citations)
    implements ItemView.OfOne {
  /** Copies the list. */
  public FactView {
    citations = List.copyOf(citations);
  }
}
