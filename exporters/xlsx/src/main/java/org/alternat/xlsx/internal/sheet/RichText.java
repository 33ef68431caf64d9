package org.alternat.xlsx.internal.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a cell, in stretches of one look.
 *
 * @param runs none of them empty, neighbours of different looks
 */
public record RichText(List<Run> runs) {
  /** No text. */
  public static final RichText EMPTY = new RichText(List.of());

  /** Joins neighbours of the same look and drops what is empty. */
  public RichText {
    runs = runs.size() == 1 && !runs.getFirst().text().isEmpty() ? List.copyOf(runs) : joined(runs);
  }

  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>(runs.size());
    for (Run run : runs) {
      if (run.text().isEmpty()) {
        continue;
      }
      if (!joined.isEmpty() && joined.getLast().font().equals(run.font())) {
        Run last = joined.removeLast();
        joined.add(new Run(last.text() + run.text(), run.font()));
      } else {
        joined.add(run);
      }
    }
    return List.copyOf(joined);
  }

  /** A stretch of characters in one look. */
  public record Run(String text, FontLook font) {}

  /** Text in one look. */
  public static RichText of(String text, FontLook font) {
    return new RichText(List.of(new Run(text, font)));
  }

  /** The characters alone. */
  public String plain() {
    if (runs.size() == 1) {
      return runs.getFirst().text();
    }
    StringBuilder text = new StringBuilder();
    runs.forEach(r -> text.append(r.text()));
    return text.toString();
  }

  /** Whether there are no characters. */
  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The number of UTF-16 units. */
  public int length() {
    int length = 0;
    for (Run run : runs) {
      length += run.text().length();
    }
    return length;
  }

  /** The characters from {@code from} to before {@code to}, in their looks. */
  public RichText slice(int from, int to) {
    List<Run> part = new ArrayList<>();
    int start = 0;
    for (Run run : runs) {
      int end = start + run.text().length();
      int first = Math.max(from, start);
      int last = Math.min(to, end);
      if (first < last) {
        part.add(new Run(run.text().substring(first - start, last - start), run.font()));
      }
      start = end;
    }
    return new RichText(part);
  }

  /** This text without white space at its ends. */
  public RichText strip() {
    String text = plain();
    int from = text.length() - text.stripLeading().length();
    int to = Math.max(from, text.stripTrailing().length());
    return slice(from, to);
  }
}
