package org.alternat.pdf.internal.text;

import java.util.List;

/** The widths of characters in their runs. */
final class Measure {
  private Measure() {}

  /** The positions of the edges between the characters of a text set on one endless line. */
  static double[] edges(String text, List<Run> runs) {
    double[] edges = new double[text.length() + 1];
    double x = 0;
    for (Run run : runs) {
      TextStyle style = run.style();
      int i = run.start();
      while (i < run.end()) {
        int codePoint = text.codePointAt(i);
        if (Scripts.isComplex(codePoint)) {
          int start = wordStart(text, i, run.start());
          ShapedWord word = ShapedWord.at(text, start, run.end(), style).orElse(null);
          if (word != null && word.end() > i) {
            x = edges[start];
            spread(edges, start, word.end(), x, word.width());
            x += word.width();
            i = word.end();
            continue;
          }
        }
        int next = i + Character.charCount(codePoint);
        if (!isInvisible(codePoint)) {
          x += style.advance(codePoint) + style.letterSpacing();
        }
        for (int k = i + 1; k <= next; k++) {
          edges[k] = x;
        }
        i = next;
      }
    }
    return edges;
  }

  /** A mark belongs to the letter before it, which is met first. */
  private static int wordStart(String text, int position, int from) {
    boolean marks = Scripts.isMark(text.codePointAt(position)) && position > from;
    return marks ? position - Character.charCount(text.codePointBefore(position)) : position;
  }

  /** Joined letters have no widths of their own; a word is parted only where it must be. */
  private static void spread(double[] edges, int start, int end, double x, double width) {
    for (int k = start + 1; k <= end; k++) {
      edges[k] = x + width * (k - start) / (end - start);
    }
  }

  /** Whether a character is never drawn: soft hyphens, joiners, marks of direction, line feeds. */
  static boolean isInvisible(int codePoint) {
    if (codePoint < 0x20 || codePoint == LineBreaks.SOFT_HYPHEN) {
      return true;
    }
    return codePoint >= 0x200B
        && (codePoint <= 0x200F
            || (codePoint >= 0x2028 && codePoint <= 0x202E)
            || (codePoint >= 0x2060 && codePoint <= 0x206F)
            || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
            || codePoint == 0xFEFF);
  }

  /** Whether the character at a place cannot stand at the beginning of a line alone. */
  static boolean joinsPrevious(String text, int position) {
    char c = text.charAt(position);
    if (Character.isLowSurrogate(c)) {
      return Character.isHighSurrogate(text.charAt(position - 1));
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0x200D
        || text.charAt(position - 1) == 0x200D;
  }
}
