package org.alternat.pdf.internal.layout;

/**
 * The space that the rule above footnotes stands in, in points.
 *
 * @param above from the text to the rule
 * @param below from the rule to the notes
 */
public record NoteGap(double above, double below) {
  /** The height of the rule and the space around it. */
  double height() {
    return above + NoteRule.THICKNESS + below;
  }
}
