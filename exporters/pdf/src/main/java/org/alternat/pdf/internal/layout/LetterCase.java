package org.alternat.pdf.internal.layout;

import java.util.Locale;
import org.alternat.style.ComputedStyle.TextTransform;

/** Changes the case of letters as a language does. */
final class LetterCase {
  private LetterCase() {}

  static String apply(TextTransform transform, String text, Locale language) {
    return switch (transform) {
      case NONE -> text;
      case UPPERCASE -> text.toUpperCase(language);
      case LOWERCASE -> text.toLowerCase(language);
      case CAPITALIZE -> capitalized(text);
    };
  }

  private static String capitalized(String text) {
    StringBuilder capitalized = new StringBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      capitalized.appendCodePoint(inWord ? codePoint : Character.toTitleCase(codePoint));
      inWord =
          Character.isLetterOrDigit(codePoint)
              || codePoint == '\''
              || codePoint == 0x2019
              || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
    return capitalized.toString();
  }
}
