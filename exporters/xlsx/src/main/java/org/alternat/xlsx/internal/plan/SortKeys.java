package org.alternat.xlsx.internal.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.document.Inline;
import org.alternat.document.Table;

/**
 * Numbers by which dates sort that stay text because they are no days of Excel's: 20140501 for May
 * 2014, the first day that it can be. Of an interval without beginning it is the end.
 */
final class SortKeys {
  private static final Pattern QUALIFIERS = Pattern.compile("[~?%]");

  /** Seasons and quarters have numbers of their own where months have theirs (ISO 8601-2, 4.8). */
  private static final int FIRST_SEASON = 21;

  private static final int LAST_QUARTER = 36;
  private static final Pattern DATE =
      Pattern.compile("(-?[0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?");

  private SortKeys() {}

  /** Whether a cell holds a date that Excel takes for text. */
  static boolean isText(Table.Cell cell) {
    return time(cell).isPresent() && TypedCell.day(cell).isEmpty();
  }

  /** The key of the date in a cell; empty when there is none, or it has neither end. */
  static Optional<BigDecimal> of(Table.Cell cell) {
    return time(cell).flatMap(time -> key(time.datetime()));
  }

  private static Optional<Inline.Time> time(Table.Cell cell) {
    return TypedCell.value(cell) instanceof Inline.Time time ? Optional.of(time) : Optional.empty();
  }

  /** The key of a date in EDTF. */
  static Optional<BigDecimal> key(String edtf) {
    String[] ends = edtf.split("/", 2);
    return dateKey(ends[0]).or(() -> ends.length < 2 ? Optional.empty() : dateKey(ends[1]));
  }

  private static Optional<BigDecimal> dateKey(String edtf) {
    Matcher date = DATE.matcher(QUALIFIERS.matcher(edtf).replaceAll("").replace('X', '0'));
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group(1));
    int month = date.group(2) == null ? 1 : month(Integer.parseInt(date.group(2)));
    int day = date.group(3) == null ? 1 : Math.max(1, Integer.parseInt(date.group(3)));
    return Optional.of(BigDecimal.valueOf(year * 10_000L + month * 100L + day));
  }

  private static int month(int number) {
    if (number < FIRST_SEASON || number > LAST_QUARTER) {
      return Math.max(1, number);
    }
    boolean quarter = number > 32;
    return quarter ? (number - 33) * 3 + 1 : (number - FIRST_SEASON) % 4 * 3 + 3;
  }
}
