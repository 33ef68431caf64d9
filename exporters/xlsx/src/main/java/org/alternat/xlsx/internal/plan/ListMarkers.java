package org.alternat.xlsx.internal.plan;

import java.util.Locale;
import org.alternat.document.Block;
import org.alternat.style.ComputedStyle;

/** What stands before the items of lists. */
final class ListMarkers {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int MAX_ROMAN = 3_999;

  private ListMarkers() {}

  /** The marker of an item with the space behind it. */
  static String of(Block.ItemList list, int number, ComputedStyle item) {
    String type = item.listStyleType();
    if (!list.ordered()) {
      return switch (type) {
        case "none" -> "";
        case "circle" -> "◦\u00A0\u00A0";
        case "square" -> "▪\u00A0\u00A0";
        default -> "•\u00A0\u00A0";
      };
    }
    return type.equals("none") ? "" : number(type, number) + ".\u00A0";
  }

  private static String number(String type, int number) {
    return switch (type) {
      case "lower-alpha", "lower-latin" -> letters(number);
      case "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT);
      case "lower-roman" -> roman(number);
      case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > MAX_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder numerals = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        numerals.append(NUMERALS[i]);
        rest -= VALUES[i];
      }
    }
    return numerals.toString();
  }
}
