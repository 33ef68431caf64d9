package org.alternat.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks that keep words of one direction from being torn apart among words of the other: first
 * strong isolate and pop directional isolate (Unicode Annex 9). They are not printed.
 */
final class Isolates {

  static final String OPEN = "\u2068";
  static final String CLOSE = "\u2069";

  private static final String LETTER = "[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]";

  private static final String WORD = LETTER + "(?:[\\p{M}\\p{Nd}]|" + LETTER + ")*+";

  private static final String SIGNS = "[ \\u00A0\\u202F.,:/&+'’@_–-]+";

  /**
   * Words from left to right that need it: several, or one that hangs together with digits or
   * signs. A single word keeps its place by itself.
   */
  private static final Pattern LEFT_TO_RIGHT =
      Pattern.compile(
          OPEN
              + "[^"
              + CLOSE
              + "]*"
              + CLOSE
              + "|(?<words>(?:[§№#]*\\p{Nd}+"
              + SIGNS
              + ")?"
              + WORD
              + "(?:"
              + SIGNS
              + "(?:"
              + WORD
              + "|\\p{Nd}+))+\\+*|[§№#]*\\p{Nd}+"
              + SIGNS
              + WORD
              + "|"
              + WORD
              + "\\++)");

  private Isolates() {}

  /** A stretch of a text. */
  @FunctionalInterface
  interface Stretch {
    /** From a character to before another. */
    void found(int start, int end);
  }

  /** Finds the words from left to right in a text that runs the other way. */
  static void leftToRightIn(String text, Stretch stretch) {
    Matcher words = LEFT_TO_RIGHT.matcher(text);
    while (words.find()) {
      if (words.group("words") != null) {
        stretch.found(words.start(), words.end());
      }
    }
  }
}
