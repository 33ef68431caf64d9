package org.alternat.template.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alternat.document.Origin;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.template.internal.markup.OriginMark;

/**
 * Text without the characters that XML cannot carry (XML 1.0 §2.2), such as control characters out
 * of a dossier; each that was there is U+FFFD now, with a warning.
 */
record XmlCharacters(String text, List<Problem> warnings) {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int MOST_WARNINGS = 10;

  XmlCharacters {
    warnings = List.copyOf(warnings);
  }

  static XmlCharacters of(String text) {
    if (isAllowed(text)) {
      return new XmlCharacters(text, List.of());
    }
    StringBuilder clean = new StringBuilder(text.length());
    List<Problem> warnings = new ArrayList<>();
    text.codePoints()
        .forEach(c -> {
          if (isAllowed(c)) {
            clean.appendCodePoint(c);
          } else {
            if (warnings.size() < MOST_WARNINGS) {
              warnings.add(warning(c, clean));
            }
            clean.appendCodePoint(REPLACEMENT);
          }
        });
    return new XmlCharacters(clean.toString(), warnings);
  }

  private static boolean isAllowed(String text) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!isAllowed(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static Problem warning(int c, StringBuilder before) {
    Origin last = OriginMark.lastIn(before.toString(), file -> true).orElse(Origin.UNKNOWN);
    return Problem.warning(
        Location.of(last.file(), last.line(), last.column()),
        String.format(Locale.ROOT, "the character U+%04X cannot be printed", c),
        "it stands in a text of the dossier or of a message");
  }
}
