package org.alternat.template.view;

/**
 * A date for print.
 *
 * @param edtf its value for {@code <time datetime>}, empty when undated
 * @param text as in a table: "3 October 2023", "since 2017", "undated"
 * @param sentence as in a sentence, with its preposition: "on 3 October 2023"; empty when undated
 * @since 1.0
 */
public record DateView(String edtf, String text, String sentence) {
  /** Whether nothing is known of the date. */
  public boolean undated() {
    return edtf.isEmpty();
  }
}
