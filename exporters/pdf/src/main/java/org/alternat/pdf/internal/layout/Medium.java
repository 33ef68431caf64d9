package org.alternat.pdf.internal.layout;

/**
 * What pages are set for.
 *
 * @param noteGap the space above footnotes
 * @param sizeStep what sizes of fonts are whole multiples of, in points; 0 for any size
 */
public record Medium(NoteGap noteGap, double sizeStep) {
  /** Pages of our own. */
  public static final Medium PAGES = new Medium(new NoteGap(10, 4), 0);

  /**
   * Word files, which know half points only. The gap is that of LibreOffice, 1 mm each, which they
   * cannot change; they ask Word for the same.
   */
  public static final Medium WORD_FILES = new Medium(new NoteGap(2.83, 2.83), 0.5);

  /** The size in which text of a size is set. */
  double fontSize(double points) {
    return sizeStep == 0 ? points : Math.round(points / sizeStep) * sizeStep;
  }
}
