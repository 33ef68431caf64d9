package org.alternat.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the word somebody probably meant.
 *
 * @since 1.0
 */
public final class Suggestions {

  /** Longer words are not compared: nobody mistypes a name of that length by two letters. */
  private static final int LONGEST = 100;

  private Suggestions() {}

  /**
   * The candidate nearest to a word: at most a third of its letters away (at least one, at most
   * three), but not all of them, by insertions, deletions, replacements and exchanges of
   * neighbours, upper and lower case being equal. Among equally near ones, the first in
   * alphabetical order.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    int limit = Math.clamp(word.length() / 3, 1, 3);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
        .map(candidate -> new Scored(candidate, distance(wanted, candidate, limit)))
        .filter(scored -> scored.distance <= limit && scored.distance < word.length())
        .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::candidate))
        .map(Scored::candidate);
  }

  /** A hint such as {@code did you mean "start"?}, or an empty string if nothing is near. */
  public static String didYouMean(String word, Collection<String> candidates) {
    return nearest(word, candidates).map(near -> "did you mean \"" + near + "\"?").orElse("");
  }

  /** The distance, or some number above the limit as soon as it is certain to be above. */
  private static int distance(String wanted, String candidate, int limit) {
    String other = candidate.toLowerCase(Locale.ROOT);
    int[] before = new int[0];
    int[] above = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= wanted.length(); i++) {
      int[] row = row(wanted, other, i, above, before);
      if (Arrays.stream(row).min().orElse(0) > limit) {
        return limit + 1;
      }
      before = above;
      above = row;
    }
    return above[other.length()];
  }

  /** The distances of the first {@code i} letters of one word to all beginnings of the other. */
  private static int[] row(String a, String b, int i, int[] above, int[] before) {
    int[] row = new int[b.length() + 1];
    row[0] = i;
    for (int j = 1; j <= b.length(); j++) {
      int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      if (i > 1
          && j > 1
          && a.charAt(i - 1) == b.charAt(j - 2)
          && a.charAt(i - 2) == b.charAt(j - 1)) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    return row;
  }

  private record Scored(String candidate, int distance) {}
}
