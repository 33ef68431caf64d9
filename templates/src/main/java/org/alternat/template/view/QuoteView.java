package org.alternat.template.view;

import java.util.List;

/**
 * Words quoted.
 *
 * @param text the words, in the language of the note where there is a translation, with the
 *     language's quotation marks
 * @param translated whether {@code text} is a translation
 * @param speaker who spoke
 * @param venue where or in what, may be empty
 * @since 1.0
 */
public record QuoteView(
    String id,
    Markup text,
    boolean translated,
    Markup speaker,
    Markup venue,
    DateView date,
    List<CitationView> citations) {
  /** Copies the list. */
  public QuoteView {
    citations = List.copyOf(citations);
  }
}
