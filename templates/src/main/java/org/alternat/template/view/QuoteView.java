package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * Words quoted.
 *
 * @since 1.0
 */
public record QuoteView(
    @Meaning("the item's id") String id,
    @Meaning(
            "the words, in the language of the note where there is a translation, with the language's quotation marks")
        Markup text,
    @Meaning("whether text is a translation") boolean translated,
    @Meaning("who spoke") Markup speaker,
    @Meaning("where or in what, may be empty") Markup venue,
    @Meaning("when") DateView date,
    @Meaning("the sources") List<CitationView> citations)
    implements ItemView.OfOne {
  /** Copies the list. */
  public QuoteView {
    citations = List.copyOf(citations);
  }
}
