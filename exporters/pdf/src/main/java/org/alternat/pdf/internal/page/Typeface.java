package org.alternat.pdf.internal.page;

import java.util.OptionalDouble;

/**
 * A font in one weight and slope, as far as layout needs to know it. Immutable; two requests for
 * the same face give the same object.
 */
public interface Typeface {
  /** What {@link #advance} answers for a character that the font lacks. */
  int MISSING = -1;

  /** The name of the font, such as {@code LiberationSans-Bold}. */
  String name();

  /** The width of a character in thousandths of the font size, or {@link #MISSING}. */
  int advance(int codePoint);

  /**
   * The width of a word whose letters are joined as their script asks, in thousandths of the font
   * size; empty where that cannot be done.
   */
  OptionalDouble shapedWidth(String word, boolean rightToLeft);

  /** Whether {@link #shapedWidth} can be done at all. */
  boolean canJoin();

  /** What is to be said where the face is used, empty for most. */
  String caveat();

  /** The height above the baseline as a share of the font size. */
  double ascent();

  /** The depth below the baseline as a share of the font size, positive. */
  double descent();
}
