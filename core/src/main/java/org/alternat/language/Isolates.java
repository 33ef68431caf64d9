package org.alternat.language;

import java.util.regex.Pattern;

/**
 * The marks that keep words of one direction from being torn apart among words of the other: first
 * strong isolate and pop directional isolate (Unicode Annex 9). They are not printed.
 */
final class Isolates {

  private static final String OPEN = "\u2068";
  private static final String CLOSE = "\u2069";

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

  /** The whole text, kept together. */
  static String around(String text) {
    return text.isEmpty() || text.startsWith(OPEN) ? text : OPEN + text + CLOSE;
  }

  /** A text from right to left with its words from left to right kept together. */
  static String leftToRightIn(String text) {
    return LEFT_TO_RIGHT
        .matcher(text)
        .replaceAll(match -> {
          String words = match.group();
          return match.group("words") == null ? words : around(words);
        });
  }
}
