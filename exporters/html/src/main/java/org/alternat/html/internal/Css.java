package org.alternat.html.internal;

import java.math.BigDecimal;

/** Spells CSS: numbers, strings and names, so that no text of a theme can end its style sheet. */
final class Css {
  private static final double THOUSAND = 1000;

  private Css() {}

  /** A number without exponent, to a thousandth. */
  static String number(double value) {
    return BigDecimal.valueOf(Math.round(value * THOUSAND), 3).stripTrailingZeros().toPlainString();
  }

  /** A string in quotation marks. */
  static String string(String text) {
    StringBuilder string = new StringBuilder("\"");
    Characters.allowed(text, what -> {}).codePoints().forEach(c -> escape(c, false, string));
    return string.append('"').toString();
  }

  /** A name, such as that of a class. */
  static String name(String text) {
    StringBuilder name = new StringBuilder();
    Characters.allowed(text, what -> {}).codePoints().forEach(c -> escape(c, true, name));
    boolean digitFirst = !text.isEmpty() && Character.isDigit(text.charAt(0));
    return digitFirst
        ? "\\" + Integer.toHexString(text.charAt(0)) + " " + name.substring(1)
        : name.toString();
  }

  private static void escape(int c, boolean name, StringBuilder out) {
    boolean plain =
        Character.isLetterOrDigit(c)
            || c == '-'
            || c == '_'
            || (!name && c >= ' ' && "\"\\<>".indexOf(c) < 0);
    if (plain) {
      out.appendCodePoint(c);
    } else {
      out.append('\\').append(Integer.toHexString(c)).append(' ');
    }
  }
}
