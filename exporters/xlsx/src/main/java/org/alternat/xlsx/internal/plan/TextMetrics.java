package org.alternat.xlsx.internal.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.FontLook.Baseline;
import org.alternat.xlsx.internal.sheet.RichText;

/**
 * Estimates how wide texts are and where programs break their lines. Nobody tells a spreadsheet
 * program how high a merged cell must be, so the file has to say it; and the fonts are those of the
 * reader's machine, so this is an estimate on the safe side, made from the widths of Arial.
 */
final class TextMetrics {
  /** Widths of the characters from space to tilde in thousandths of the font size. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
  };

  private static final double UNITS = 1_000;
  private static final double BOLD = 1.075;
  private static final double SMALL = 0.7;
  private static final int WIDE = 1_000;
  private static final int LOWER_CASE = 600;
  private static final int UPPER_CASE = 740;

  /** How much wider or narrower than Arial common fonts run. */
  private static final Map<String, Double> FAMILIES =
      Map.of(
          "Arial", 1.0,
          "Calibri", 0.93,
          "Cambria", 0.98,
          "Georgia", 1.02,
          "Times New Roman", 0.93,
          "Tahoma", 1.02,
          "Verdana", 1.18);

  private static final double UNKNOWN_FAMILY = 1.1;

  /** The distance of baselines as a factor of the font size, as Excel sets Arial. */
  private static final double LINE_HEIGHT = 1.29;

  private TextMetrics() {}

  /** The width of a text in one look on one line, in points. */
  static double width(String text, FontLook font) {
    double factor = factor(font);
    return text.codePoints().mapToLong(TextMetrics::units).sum() * factor;
  }

  /** The width of the widest line of a text that is broken only where it says so, in points. */
  static double naturalWidth(RichText text) {
    double widest = 0;
    double line = 0;
    for (RichText.Run run : text.runs()) {
      double factor = factor(run.font());
      for (int i = 0; i < run.text().length(); ) {
        int c = run.text().codePointAt(i);
        i += Character.charCount(c);
        line = c == '\n' ? 0 : line + units(c) * factor;
        widest = Math.max(widest, line);
      }
    }
    return widest;
  }

  /** The width of the widest stretch without a place to break, in points. */
  static double longestWord(RichText text) {
    double longest = 0;
    double word = 0;
    for (RichText.Run run : text.runs()) {
      double factor = factor(run.font());
      for (int i = 0; i < run.text().length(); ) {
        int c = run.text().codePointAt(i);
        i += Character.charCount(c);
        word = breaksAfter(c) ? 0 : word + units(c) * factor;
        longest = Math.max(longest, word);
      }
    }
    return longest;
  }

  /**
   * Where the lines of a text begin when it is wrapped.
   *
   * @param width in points
   * @return offsets in UTF-16 units, the first 0; a text without characters has one line
   */
  static List<Integer> lineStarts(RichText text, double width) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    int offset = 0;
    int wordStart = 0;
    double line = 0;
    double word = 0;
    for (RichText.Run run : text.runs()) {
      double factor = factor(run.font());
      for (int i = 0; i < run.text().length(); ) {
        int c = run.text().codePointAt(i);
        double advance = units(c) * factor;
        if (c == '\n') {
          starts.add(offset + 1);
          line = 0;
          word = 0;
          wordStart = offset + 1;
        } else {
          if (line + advance > width && c != ' ' && offset > starts.getLast()) {
            boolean wordFits = wordStart > starts.getLast();
            starts.add(wordFits ? wordStart : offset);
            line = wordFits ? word : 0;
            word = wordFits ? word : 0;
          }
          line += advance;
          word += advance;
          if (breaksAfter(c)) {
            word = 0;
            wordStart = offset + Character.charCount(c);
          }
        }
        i += Character.charCount(c);
        offset += Character.charCount(c);
      }
    }
    return starts;
  }

  /** How many lines a text has when it is wrapped to a width in points. */
  static int lines(RichText text, double width) {
    return isOneLine(text, width) ? 1 : lineStarts(text, width).size();
  }

  private static boolean isOneLine(RichText text, double width) {
    double line = 0;
    for (RichText.Run run : text.runs()) {
      String characters = run.text();
      long units = 0;
      for (int i = 0; i < characters.length(); i++) {
        char c = characters.charAt(i);
        if (c == '\n' || Character.isSurrogate(c)) {
          return false;
        }
        units += units(c);
      }
      line += units * factor(run.font());
      if (line > width) {
        return false;
      }
    }
    return true;
  }

  /** The distance of the baselines of a text in points: that of its largest font. */
  static double lineHeight(RichText text, FontLook otherwise) {
    double size = 0;
    for (RichText.Run run : text.runs()) {
      size = Math.max(size, run.font().size());
    }
    return (size == 0 ? otherwise.size() : size) * LINE_HEIGHT;
  }

  private static double factor(FontLook font) {
    double family = FAMILIES.getOrDefault(font.family(), UNKNOWN_FAMILY);
    double shape = (font.bold() ? BOLD : 1) * (font.baseline() == Baseline.LINE ? 1 : SMALL);
    return font.size() * family * shape / UNITS;
  }

  private static boolean breaksAfter(int c) {
    return c == ' ' || c == '-' || c == '\t' || c == '\n' || c == '\u2009' || isIdeographic(c);
  }

  private static boolean isIdeographic(int c) {
    return (c >= 0x2E80 && c < 0xA4D0) || (c >= 0xF900 && c < 0xFB00) || c >= 0x20000;
  }

  /** The widths of the characters that most texts are of. */
  private static final short[] KNOWN = new short[0x2100];

  static {
    for (int c = 0; c < KNOWN.length; c++) {
      KNOWN[c] = (short) unitsOf(c);
    }
  }

  /** The width of a character in thousandths of the font size. */
  private static int units(int c) {
    return c < KNOWN.length ? KNOWN[c] : unitsOf(c);
  }

  private static int unitsOf(int c) {
    if (c >= ' ' && c <= '~') {
      return ASCII[c - ' '];
    }
    if (c < ' ' || c == 0xAD) {
      return 0;
    }
    return switch (c) {
      case '\u00A0' -> 278;
      case '\u202F', '\u2009' -> 220;
      case '’', '‘' -> 222;
      case '“', '”', '„' -> 333;
      case '•' -> 350;
      case '–', '«', '»' -> 556;
      case '—', '…', '™' -> WIDE;
      default -> byScript(c);
    };
  }

  private static int byScript(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    if (c < 0x0250 || (c >= 0x1E00 && c < 0x1F00)) {
      String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      char base = plain.charAt(0);
      return base >= ' ' && base <= '~' ? ASCII[base - ' '] : 667;
    }
    if ((c >= 0x1100 && c < 0x1200) || (c >= 0x2E80 && c < 0xD7FF) || c >= 0xF900) {
      return WIDE;
    }
    return Character.isUpperCase(c) ? UPPER_CASE : LOWER_CASE;
  }
}
