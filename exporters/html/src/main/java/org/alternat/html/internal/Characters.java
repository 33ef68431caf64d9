package org.alternat.html.internal;

import java.util.function.Consumer;

/** What of Unicode may stand in a page: HTML Living Standard, 13.2.3.5. */
final class Characters {
  private static final int REPLACEMENT = 0xFFFD;

  private Characters() {}

  /** The text as a page can hold it; what had to be changed is told, once a kind. */
  static String allowed(String text, Consumer<String> loss) {
    if (isAllowed(text)) {
      return text;
    }
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, allowed, loss));
    return allowed.toString();
  }

  private static boolean isAllowed(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isAllowed(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static void append(int c, StringBuilder allowed, Consumer<String> loss) {
    if (isAllowed(c)) {
      allowed.appendCodePoint(c);
    } else if (Character.getType(c) == Character.SURROGATE) {
      allowed.appendCodePoint(REPLACEMENT);
      loss.accept("half of a surrogate pair is no character: U+FFFD is written instead");
    } else {
      loss.accept("a page cannot hold control characters and noncharacters: left out");
    }
  }

  private static boolean isAllowed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r';
      case Character.SURROGATE -> false;
      default -> !isNoncharacter(c);
    };
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
