package org.alternat.pdf.internal.layout;

/**
 * The space that the rule above footnotes stands in, in points.
 *
 * @param above from the text to the rule
 * @param below from the rule to the notes
 */
public record NoteGap(double above, double below) {
  /** That of our own pages. */
  public static final NoteGap OF_PAGES = new NoteGap(10, 4);

  /** That of LibreOffice, 1 mm each, which Word files cannot change; they ask Word for the same. */
  public static final NoteGap OF_WORD_FILES = new NoteGap(2.83, 2.83);

  /** The height of the rule and the space around it. */
  double height() {
    return above + NoteRule.THICKNESS + below;
  }
}
