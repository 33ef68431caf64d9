package org.alternat.pdf.internal.text;

import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.page.Typeface;

/**
 * Part of a line in one face, one run and one direction.
 *
 * @param start in the text of the paragraph
 * @param level the level of the bidirectional algorithm; odd runs from right to left
 * @param drawn the characters drawn, from left to right; in the order of reading when shaped; empty
 *     for signs of direction, which only part others
 * @param actual the characters meant where they differ, else empty
 * @param width without the space added to justify
 */
record Segment(
    Run run,
    int start,
    int end,
    int level,
    Typeface face,
    String drawn,
    Op.Shaping shaping,
    String actual,
    double width) {

  /** The number of spaces that may grow when the line is justified. */
  int stretchableSpaces() {
    int count = 0;
    for (int i = 0; i < drawn.length(); i++) {
      if (drawn.charAt(i) == ' ' || drawn.charAt(i) == '\u00A0') {
        count++;
      }
    }
    return count;
  }
}
