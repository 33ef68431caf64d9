package org.alternat.pdf.internal.hyphenation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.hyphenation.Hyphenation;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;

/**
 * Shows by soft hyphens where the words of a text may be divided. Names and other words with
 * capitals stay whole, as do short words, addresses, and parts of words that have a hyphen.
 */
public final class WordDivision {
  private static final char SOFT_HYPHEN = '\u00AD';

  private static final Map<String, String> FILES =
      Map.of("en", "hyph-en-gb.tex", "fr", "hyph-fr.tex", "ru", "hyph-ru.tex");

  /** Kept as long as the program runs: they never change. */
  private static final Map<String, WordDivision> KNOWN = new ConcurrentHashMap<>();

  /** What makes the word beside it part of something that is not divided. */
  private static final String TIES = "-\u2010\u2011\u00AD/@._:&=?#";

  /** Fewest letters of a word that is divided, and of each of its parts. */
  private static final int LEAST_WORD = 6;

  private static final int LEAST_PART = 3;

  private final HyphenationTree patterns;

  private WordDivision(HyphenationTree patterns) {
    this.patterns = patterns;
  }

  /** That of a language, empty when its rules are not known. */
  public static Optional<WordDivision> of(Locale language) {
    String file = FILES.get(language.getLanguage());
    return file == null
        ? Optional.empty()
        : Optional.of(KNOWN.computeIfAbsent(file, f -> new WordDivision(PatternFile.read(f))));
  }

  /** The text with a soft hyphen wherever a word may be divided. */
  public String softened(String text) {
    StringBuilder softened = new StringBuilder(text.length() + text.length() / 6);
    int i = 0;
    while (i < text.length()) {
      int end = endOfWord(text, i);
      if (end == i) {
        softened.append(text.charAt(i));
        i++;
      } else {
        word(text, i, end, softened);
        i = end;
      }
    }
    return softened.toString();
  }

  /** Whether a text has a word that could be divided if the rules were known. */
  public static boolean concerns(String text) {
    int i = 0;
    while (i < text.length()) {
      int end = endOfWord(text, i);
      if (isDivisible(text, i, end)) {
        return true;
      }
      i = Math.max(end, i + 1);
    }
    return false;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void word(String text, int start, int end, StringBuilder softened) {
    int from = start;
    if (isDivisible(text, start, end)) {
      String word = text.substring(start, end);
      Hyphenation division = patterns.hyphenate(word, LEAST_PART, LEAST_PART);
      if (division != null) {
        for (int point : division.getHyphenationPoints()) {
          softened.append(text, from, start + point).append(SOFT_HYPHEN);
          from = start + point;
        }
      }
    }
    softened.append(text, from, end);
  }

  private static boolean isDivisible(String text, int start, int end) {
    if (end - start < LEAST_WORD || isTied(text, start - 1, start) || isTied(text, end, end + 1)) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the character at a place belongs to the word; a full stop does before a letter. */
  private static boolean isTied(String text, int at, int next) {
    if (at < 0 || at >= text.length() || TIES.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    boolean last = next >= text.length() || !Character.isLetterOrDigit(text.charAt(next));
    return !(last && ".:?".indexOf(text.charAt(at)) >= 0);
  }
}
