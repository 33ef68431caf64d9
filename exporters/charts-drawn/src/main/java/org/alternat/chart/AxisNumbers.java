package org.alternat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.document.ChartData;

/**
 * How numbers are written on the axis: as the template wrote those in the chart's cells, with their
 * separators, their scale ("3,0" for three million) and their unit. So the axis speaks the language
 * of the table without a table of languages.
 *
 * @param exponent a value is its label times ten to this power
 * @param decimal the decimal separator
 * @param group the separator of thousands, may be empty
 * @param minus the sign of negative numbers
 * @param prefix what all labels begin with, such as "$"
 * @param suffix what all labels end with, such as " %"
 */
record AxisNumbers(
    int exponent, String decimal, String group, String minus, String prefix, String suffix) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<prefix>\\D*?)(?<minus>[-−–]?)(?<digits>\\d(?:[\\d\\s.,'’٫٬\\u00A0\\u202F\\u2009]*\\d)?)"
              + "(?<suffix>\\D*)");

  /** Digits without a decimal separator; groups have three, or as in India first two. */
  private static final Pattern GROUPED = Pattern.compile("\\d+(?:\\D\\d{2,3})*?(?:\\D\\d{3})?");

  private static final Pattern SEPARATORS = Pattern.compile("[^\\d]");

  /** Longer units would crowd the axis; the caption or the header names them. */
  private static final int MAX_UNIT = 3;

  /** Beyond so many places a number is no figure of a note; exact arithmetic would not end. */
  private static final int MAX_PLACES = 40;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final AxisNumbers PLAIN = new AxisNumbers(0, ".", "\u202F", "−", "", "");

  /** What one cell tells. */
  private record Reading(int exponent, String decimal, String group, Matcher label) {}

  static AxisNumbers of(ChartData data) {
    List<Reading> readings = new ArrayList<>();
    for (ChartData.Series series : data.series()) {
      for (ChartData.Point point : series.points()) {
        if (point.value() != null && point.value().signum() != 0) {
          read(point.value(), point.label()).ifPresent(readings::add);
        }
      }
    }
    if (readings.isEmpty()) {
      return PLAIN;
    }
    int exponent = mostFrequent(readings.stream().map(Reading::exponent).toList());
    List<Reading> agreeing = readings.stream().filter(r -> r.exponent() == exponent).toList();
    return new AxisNumbers(
        exponent,
        mostFrequentOr(agreeing, Reading::decimal, PLAIN.decimal),
        mostFrequentOr(agreeing, Reading::group, ""),
        mostFrequentOr(agreeing, r -> r.label().group("minus"), PLAIN.minus),
        unit(agreeing.stream().map(r -> r.label().group("prefix")).toList()),
        unit(agreeing.stream().map(r -> r.label().group("suffix")).toList()));
  }

  /** Finds the reading of the digits under which they are the value but for a power of ten. */
  private static Optional<Reading> read(BigDecimal value, String label) {
    Matcher matcher = LABEL.matcher(label.strip());
    if (!matcher.matches() || Math.abs(value.precision() - value.scale()) > MAX_PLACES) {
      return Optional.empty();
    }
    String digits = matcher.group("digits");
    List<String> separators = SEPARATORS.matcher(digits).results().map(r -> r.group()).toList();
    String last = separators.isEmpty() ? "" : separators.getLast();
    String first = separators.isEmpty() ? "" : separators.getFirst();
    List<Reading> readings = new ArrayList<>();
    if (!last.isEmpty() && separators.indexOf(last) == separators.size() - 1) {
      String group = first.equals(last) ? "" : first;
      exponent(value, digits, last)
          .ifPresent(e -> readings.add(new Reading(e, last, group, matcher)));
    }
    if (GROUPED.matcher(digits).matches()) {
      exponent(value, digits, "").ifPresent(e -> readings.add(new Reading(e, "", first, matcher)));
    }
    // Of "1,234" for 1234 both readings fit; the one that needs less scaling is meant.
    return readings.stream().min(Comparator.comparingInt(r -> Math.abs(r.exponent())));
  }

  private static Optional<Integer> exponent(BigDecimal value, String digits, String decimal) {
    int point = decimal.isEmpty() ? digits.length() : digits.lastIndexOf(decimal);
    String whole = SEPARATORS.matcher(digits.substring(0, point)).replaceAll("");
    String fraction = SEPARATORS.matcher(digits.substring(point)).replaceAll("");
    BigDecimal shown = new BigDecimal(whole + (fraction.isEmpty() ? "" : "." + fraction));
    if (shown.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal exact = value.abs();
    int exponent = exact.precision() - exact.scale() - (shown.precision() - shown.scale());
    for (int e = exponent - 1; e <= exponent + 1; e++) {
      BigDecimal error = exact.scaleByPowerOfTen(-e).subtract(shown).abs();
      if (error.compareTo(HALF.scaleByPowerOfTen(-fraction.length())) <= 0) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  private static String unit(List<String> units) {
    boolean shared = units.stream().distinct().count() == 1;
    return shared && units.getFirst().strip().length() <= MAX_UNIT ? units.getFirst() : "";
  }

  private static String mostFrequentOr(
      List<Reading> readings, java.util.function.Function<Reading, String> part, String otherwise) {
    List<String> found = readings.stream().map(part).filter(s -> !s.isEmpty()).toList();
    return found.isEmpty() ? otherwise : mostFrequent(found);
  }

  private static <T extends Comparable<T>> T mostFrequent(List<T> values) {
    Map<T, Integer> counts = new TreeMap<>();
    values.forEach(v -> counts.merge(v, 1, Integer::sum));
    return java.util.Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /** A value in the scale of the labels. */
  double scaled(BigDecimal value) {
    return value.scaleByPowerOfTen(-exponent).doubleValue();
  }

  /** A number in the scale of the labels, as the template would write it. */
  String format(BigDecimal number) {
    String[] parts = number.abs().stripTrailingZeros().toPlainString().split("\\.", -1);
    StringBuilder text = new StringBuilder(number.signum() < 0 ? minus : "").insert(0, prefix);
    int whole = parts[0].length();
    for (int i = 0; i < whole; i++) {
      boolean grouped = i > 0 && (whole - i) % 3 == 0 && whole > 4;
      text.append(grouped ? group : "").append(parts[0].charAt(i));
    }
    if (parts.length > 1) {
      text.append(decimal).append(parts[1]);
    }
    return text.append(suffix).toString();
  }
}
