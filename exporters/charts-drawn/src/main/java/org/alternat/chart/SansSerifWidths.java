package org.alternat.chart;

/** The advance widths of Liberation Sans and of the fonts made to its measures. */
public final class SansSerifWidths {
  /** In thousandths of the font size, from the blank to the tilde. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int OTHER_LETTER = 580;
  private static final int IDEOGRAPH = 1_000;
  private static final double BOLD = 1.07;

  private SansSerifWidths() {}

  /** The width of a text on one line, in the unit of the font size. */
  public static double width(String text, double size, boolean bold) {
    int thousandths = text.codePoints().map(SansSerifWidths::width).sum();
    return thousandths * size / 1_000 * (bold ? BOLD : 1);
  }

  private static int width(int c) {
    if (c >= ' ' && c <= '~') {
      return ASCII[c - ' '];
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    if (Character.isSpaceChar(c)) {
      return ASCII[0];
    }
    return Character.isIdeographic(c) || c >= 0x1_0000 ? IDEOGRAPH : OTHER_LETTER;
  }
}
