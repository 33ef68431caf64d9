package org.alternat.pdf.internal.layout;

import java.util.Locale;
import org.alternat.style.ComputedStyle;

/** The markers of list items, and what PDF calls them. */
final class ListMarkers {
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final String[] HUNDREDS = {
    "", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"
  };

  private ListMarkers() {}

  /** The marker of an item, empty when the theme wants none. */
  static String marker(ComputedStyle style, boolean ordered, int number) {
    return switch (type(style, ordered)) {
      case "none" -> "";
      case "circle" -> "\u25E6";
      case "square" -> "\u25AA";
      case "lower-alpha", "lower-latin" -> letters(number) + ".";
      case "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT) + ".";
      case "lower-roman" -> roman(number) + ".";
      case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT) + ".";
      case "decimal" -> number + ".";
      default -> "\u2022";
    };
  }

  /** The value of the attribute ListNumbering, ISO 32000-1 table 347. */
  static String numbering(ComputedStyle list, boolean ordered) {
    return switch (type(list.child("li"), ordered)) {
      case "none" -> "None";
      case "circle" -> "Circle";
      case "square" -> "Square";
      case "lower-alpha", "lower-latin" -> "LowerAlpha";
      case "upper-alpha", "upper-latin" -> "UpperAlpha";
      case "lower-roman" -> "LowerRoman";
      case "upper-roman" -> "UpperRoman";
      case "decimal" -> "Decimal";
      default -> "Disc";
    };
  }

  /** The initial value is a bullet, which is not meant for numbered lists. */
  private static String type(ComputedStyle style, boolean ordered) {
    String type = style.listStyleType();
    return ordered && type.equals("disc") ? "decimal" : type;
  }

  private static String letters(int number) {
    if (number < 1) {
      return String.valueOf(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int n = number; n > 0; n = (n - 1) / 26) {
      letters.append((char) ('a' + (n - 1) % 26));
    }
    return letters.reverse().toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    return "m".repeat(number / 1000)
        + HUNDREDS[number / 100 % 10]
        + TENS[number / 10 % 10]
        + ONES[number % 10];
  }
}
