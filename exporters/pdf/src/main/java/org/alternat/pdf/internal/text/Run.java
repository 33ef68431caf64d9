package org.alternat.pdf.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * Text of one style within a {@link RichText}.
 *
 * @param end after the last character
 * @param slot the slot in the logical structure that the text belongs to
 * @param link the link that the text is part of, or null
 */
public record Run(int start, int end, TextStyle style, int slot, @Nullable Hyperlink link) {

  /**
   * A link that text is part of.
   *
   * @param tag the number of its tag
   * @param target an absolute URI, or {@code #} and the id of a place in the document
   * @param description what it is called, never empty
   */
  public record Hyperlink(int tag, String target, String description) {}
}
