package org.alternat.pdf.internal.text;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/**
 * Where lines may end. For scripts that part words by spaces these are the rules of Unicode
 * Standard Annex 14 that concern spaces, hyphens and dashes, with two additions of typographers: a
 * space before {@code ; : ! ? »} or inside quotation marks does not break although the author did
 * not protect it, and addresses of the web may be broken after their punctuation. Scripts without
 * spaces are left to {@link BreakIterator}.
 */
final class LineBreaks {
  static final char SOFT_HYPHEN = '\u00AD';

  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final String CLOSING = ";:!?»›%‰";
  private static final String OPENING = "«‹";
  private static final String ADDRESS_PUNCTUATION = "/?&=#_.,-:";

  private LineBreaks() {}

  /** Ascending; the last is the length of the text, unless the text is empty. */
  static int[] of(String text, Locale language) {
    int[] breaks = new int[text.length() / 4 + 8];
    int count = 0;
    BreakIterator dictionary = needsDictionary(text) ? dictionary(text, language) : null;
    int addressEnd = 0;
    boolean hasAddress = text.contains("://");
    for (int i = 1; i < text.length(); i++) {
      if (hasAddress && addressEnd < i && text.startsWith("://", i)) {
        addressEnd = endOfWord(text, i);
      }
      boolean allowed =
          mayBreak(text, i)
              || (i < addressEnd && breaksAddress(text, i))
              || (dictionary != null && isWide(text.charAt(i)) && dictionary.isBoundary(i))
              || (dictionary != null && isWide(text.charAt(i - 1)) && dictionary.isBoundary(i));
      if (allowed) {
        breaks = count == breaks.length ? Arrays.copyOf(breaks, count * 2) : breaks;
        breaks[count++] = i;
      }
    }
    breaks = Arrays.copyOf(breaks, text.isEmpty() ? count : count + 1);
    if (!text.isEmpty()) {
      breaks[count] = text.length();
    }
    return breaks;
  }

  /** Whether a character may hang over the end of a line. */
  static boolean isHanging(char c) {
    return isSpace(c) || c == '\n' || c == ZERO_WIDTH_SPACE || c == SOFT_HYPHEN;
  }

  /** Spaces at which a line may end; no-break spaces and the figure space are not among them. */
  static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || (c >= '\u2000' && c <= '\u200A' && c != '\u2007')
        || c == '\u205F'
        || c == '\u3000';
  }

  private static boolean mayBreak(String text, int position) {
    char before = text.charAt(position - 1);
    char after = text.charAt(position);
    if (before >= 'A' && before <= 'z') {
      return false;
    }
    if (before == '\n') {
      return true;
    }
    if (isSpace(after) || after == '\n' || after == ZERO_WIDTH_SPACE) {
      return false;
    }
    if (isSpace(before)) {
      return CLOSING.indexOf(after) < 0 && !followsOpening(text, position - 1);
    }
    return switch (before) {
      case ZERO_WIDTH_SPACE, SOFT_HYPHEN -> true;
      case '-', '\u2010' -> position > 1 && betweenLetters(text, position);
      case '\u2013' -> position > 1 && !(isDigit(text, position - 2) && isDigit(text, position));
      case '\u2014' -> Character.isLetterOrDigit(after);
      default -> false;
    };
  }

  private static boolean followsOpening(String text, int space) {
    return space > 0 && OPENING.indexOf(text.charAt(space - 1)) >= 0;
  }

  private static boolean betweenLetters(String text, int position) {
    return Character.isLetterOrDigit(text.charAt(position - 2))
        && Character.isLetter(text.charAt(position));
  }

  private static boolean isDigit(String text, int position) {
    return Character.isDigit(text.charAt(position));
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return end;
  }

  private static boolean breaksAddress(String text, int position) {
    return ADDRESS_PUNCTUATION.indexOf(text.charAt(position - 1)) >= 0
        && ADDRESS_PUNCTUATION.indexOf(text.charAt(position)) < 0;
  }

  private static boolean needsDictionary(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWide(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Thai to Khmer, and everything from the radicals of Chinese on. */
  private static boolean isWide(char c) {
    return (c >= '\u0E00' && c < '\u10A0') || (c >= '\u1780' && c < '\u1800') || c >= '\u2E80';
  }

  private static BreakIterator dictionary(String text, Locale language) {
    BreakIterator iterator = BreakIterator.getLineInstance(language);
    iterator.setText(text);
    return iterator;
  }
}
