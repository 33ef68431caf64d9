package org.alternat.language;

/** Numbers of centuries, as Latin alphabets write them. */
final class RomanNumeral {

  private static final String[] LETTERS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private RomanNumeral() {}

  /** The number, which is positive, in capitals. */
  static String of(int number) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        text.append(LETTERS[i]);
        rest -= VALUES[i];
      }
    }
    return text.toString();
  }
}
