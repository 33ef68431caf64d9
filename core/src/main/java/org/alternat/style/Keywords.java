package org.alternat.style;

import org.alternat.style.ComputedStyle.BorderStyle;
import org.alternat.style.ComputedStyle.TextAlign;
import org.alternat.style.ComputedStyle.TextTransform;
import org.alternat.style.ComputedStyle.VerticalAlign;

/** The constants that keywords of CSS stand for. */
final class Keywords {
  static final TextAlign[] ALIGNMENTS = TextAlign.values();
  static final VerticalAlign[] VERTICALS = VerticalAlign.values();
  static final BorderStyle[] BORDER_STYLES = BorderStyle.values();
  static final TextTransform[] TRANSFORMS = TextTransform.values();

  private Keywords() {}

  /** The constant that a value names. */
  static <E extends Enum<E>> E constant(Value value, E[] constants, E otherwise) {
    if (value instanceof Value.Keyword keyword) {
      for (E constant : constants) {
        if (isNamed(keyword.name(), constant.name())) {
          return constant;
        }
      }
    }
    return otherwise;
  }

  /** Whether a keyword such as "line-through" is that of a constant such as LINE_THROUGH. */
  private static boolean isNamed(String keyword, String constant) {
    boolean same = keyword.length() == constant.length();
    for (int i = 0; same && i < keyword.length(); i++) {
      char c = keyword.charAt(i);
      char upper = c == '-' ? '_' : c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
      same = upper == constant.charAt(i);
    }
    return same;
  }
}
