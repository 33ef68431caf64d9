package org.alternat.problem;

import java.util.Optional;

/**
 * The line of a text that a problem is about, with a caret below the place.
 *
 * <pre>{@code
 * 12 | <p>${contakt.title}</p>
 *    |      ^
 * }</pre>
 *
 * @param number of the line, from 1
 * @param line the line, or the piece of a long line around the place
 * @param column the column of the caret in {@code line}, from 1; 0 where only the line is known
 * @since 1.0
 */
public record Excerpt(int number, String line, int column) {
  /** Templates have long lines; of these a piece is shown. */
  private static final int LONGEST = 96;

  private static final String CUT = "…";

  /** The line at a place; empty if the place names no line, or one that the text has not. */
  public static Optional<Excerpt> of(Location place, String text) {
    if (place.line() == 0) {
      return Optional.empty();
    }
    return text.lines()
        .skip(place.line() - 1L)
        .findFirst()
        .map(line -> of(place.line(), printable(line), Math.min(place.column(), line.length() + 1)))
        .filter(excerpt -> !excerpt.line.isBlank());
  }

  private static Excerpt of(int number, String line, int column) {
    int from = column <= LONGEST * 3 / 4 ? 0 : column - LONGEST / 2;
    int to = Math.min(line.length(), from + LONGEST);
    String piece =
        (from == 0 ? "" : CUT) + line.substring(from, to) + (to == line.length() ? "" : CUT);
    return new Excerpt(number, piece, column == 0 ? 0 : column - from + (from == 0 ? 0 : 1));
  }

  /** What could move a terminal's cursor is shown as a blank, so that the caret stands right. */
  private static String printable(String line) {
    StringBuilder shown = new StringBuilder(line.length());
    line.chars().forEach(c -> shown.append(Character.isISOControl(c) ? ' ' : (char) c));
    return shown.toString();
  }

  /** The line, and below it the caret where the column is known; without a last line end. */
  @Override
  public String toString() {
    String head = String.valueOf(number);
    String first = " ".repeat(Math.max(1, 6 - head.length())) + head + " | " + line;
    if (column == 0) {
      return first;
    }
    String before = line.substring(0, Math.min(line.length(), column - 1));
    int width = before.codePointCount(0, before.length());
    return first + "\n       | " + " ".repeat(width) + "^";
  }
}
