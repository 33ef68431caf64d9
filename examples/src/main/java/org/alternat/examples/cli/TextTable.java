package org.alternat.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of words in columns that stand straight, two blanks between; the last may be long. */
final class TextTable {
  /** Longer words end in an ellipsis, so that the next column stays on the screen. */
  private static final int WIDEST = 36;

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> heads) {
    rows.add(List.copyOf(heads));
  }

  void row(List<String> cells) {
    int last = cells.size() - 1;
    rows.add(
        IntStream.range(0, cells.size())
            .mapToObj(i -> i == 0 || i == last ? cells.get(i) : shortened(cells.get(i)))
            .toList());
  }

  private static String shortened(String words) {
    return width(words) <= WIDEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, WIDEST - 1)).stripTrailing() + "…";
  }

  /** The rows as lines, the heads first. */
  List<String> lines() {
    int columns = rows.getFirst().size();
    int[] widths =
        IntStream.range(0, columns)
            .map(i -> rows.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))
            .toArray();
    return rows.stream()
        .map(row ->
            IntStream.range(0, columns)
                .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - width(row.get(i))))
                .collect(Collectors.joining("  "))
                .stripTrailing())
        .toList();
  }

  private static int width(String words) {
    return words.codePointCount(0, words.length());
  }
}
