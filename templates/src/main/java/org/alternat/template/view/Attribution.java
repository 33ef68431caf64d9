package org.alternat.template.view;

import java.util.Locale;

/**
 * How a note names its sources.
 *
 * @since 1.0
 */
public enum Attribution {
  /** In footnotes, each source and place once. */
  FOOTNOTES,
  /** In brackets after what they bear out. */
  INLINE,
  /** By numbers that lead to the list of sources at the end. */
  ENDNOTES,
  /**
   * Not at all, as in memoranda of the United States; who says so is then named in the sentence.
   */
  NONE;

  /** The name in lower case, as options and templates write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
