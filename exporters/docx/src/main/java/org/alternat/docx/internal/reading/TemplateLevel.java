package org.alternat.docx.internal.reading;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * A level of a list of the template.
 *
 * @param format a value of {@code w:numFmt}
 * @param text the marker, with {@code %1} for the number of the first level
 * @param start the number of the first paragraph
 * @param legal whether the numbers of the levels above are written in digits
 */
record TemplateLevel(String format, String text, int start, boolean legal) {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** A level that has nothing to show. */
  static final TemplateLevel NONE = new TemplateLevel("none", "", 1, false);

  static TemplateLevel of(Element level) {
    String start = WordXml.value(level, "start");
    return new TemplateLevel(
        WordXml.value(level, "numFmt"),
        WordXml.value(level, "lvlText"),
        start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1,
        WordXml.on(level, "isLgl"));
  }

  /**
   * The marker of a paragraph of the last of these levels.
   *
   * @param turns which paragraph of its level it and those above are, from 1
   */
  static String marker(List<TemplateLevel> levels, List<Integer> turns) {
    TemplateLevel own = levels.get(turns.size() - 1);
    String marker = own.text;
    for (int i = 0; i < turns.size(); i++) {
      TemplateLevel level = levels.get(i);
      int number = level.start + turns.get(i) - 1;
      String shown = own.legal ? Integer.toString(number) : format(level.format, number);
      marker = marker.replace("%" + (i + 1), shown);
    }
    return own.format.equals("none") || own.format.equals("bullet") ? "" : marker;
  }

  private static String format(String format, int number) {
    return switch (format) {
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; left >= VALUES[i]; left -= VALUES[i]) {
        roman.append(NUMERALS[i]);
      }
    }
    return roman.toString();
  }

  /** Word counts A to Z, then AA, BB and so on. */
  private static String letters(int number) {
    String letter = Character.toString('A' + Math.floorMod(number - 1, 26));
    return letter.repeat(1 + Math.max(0, number - 1) / 26);
  }
}
