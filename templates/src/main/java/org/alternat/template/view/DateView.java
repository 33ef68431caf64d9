package org.alternat.template.view;

import org.alternat.model.Meaning;

/**
 * A date for print.
 *
 * @since 1.0
 */
public record DateView(
    @Meaning("its value for <time datetime>, empty when undated") String edtf,
    @Meaning("the date as in a table: \"3 October 2023\", \"since 2017\", \"undated\"") Markup text,
    @Meaning(
            "the date as in a sentence, with its preposition: \"on 3 October 2023\"; empty when undated")
        Markup sentence) {
  /** Whether nothing is known of the date. */
  @Meaning("whether nothing is known of the date")
  public boolean undated() {
    return edtf.isEmpty();
  }
}
