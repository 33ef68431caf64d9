package org.alternat.ooxml;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alternat.document.ChartData;

/**
 * How a chart's values are shown: in the scale of the words in the chart's table, so that an axis
 * over "3,0" and "10,8" for millions says 4, 8, 12 and not 4 000 000. The separators are those of
 * whoever opens the file.
 *
 * @param exponent a value is its label times ten to this power: 0, a multiple of 3, or -2 for per
 *     cent
 * @param decimals in the labels
 * @param largest the largest value without its sign, in the scale of the labels
 */
record ValueFormat(int exponent, int decimals, double largest) {
  private static final Pattern FIGURE =
      Pattern.compile("\\d(?:[\\d\\s.,'’٫٬\\u00A0\\u202F\\u2009]*\\d)?");
  private static final Pattern SEPARATOR = Pattern.compile("[^\\d]");

  /** The scales that a format code of ISO/IEC 29500-1, 18.8.31 can express. */
  private static final List<Integer> EXPONENTS = List.of(0, 3, 6, 9, 12, -2);

  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final int MAX_DECIMALS = 4;

  /** Beyond so many digits a number is no figure of a note; exact arithmetic would not end. */
  private static final int MAX_DIGITS = 40;

  /** Programs draw five to ten lines; below this their steps are no longer whole. */
  private static final double WHOLE_STEPS = 5;

  private record Reading(int exponent, int decimals) {}

  static ValueFormat of(ChartData data) {
    List<ChartData.Point> points =
        data.series().stream()
            .flatMap(s -> s.points().stream())
            .filter(ValueFormat::figure)
            .toList();
    List<Reading> readings = points.stream().flatMap(p -> read(p).stream()).toList();
    int exponent = mostFrequent(readings.stream().map(Reading::exponent)).orElse(0);
    int decimals =
        mostFrequent(readings.stream().filter(r -> r.exponent() == exponent).map(Reading::decimals))
            .orElse(0);
    double largest =
        points.stream()
            .mapToDouble(p -> value(p).abs().scaleByPowerOfTen(-exponent).doubleValue())
            .max()
            .orElse(0);
    return new ValueFormat(exponent, decimals, largest);
  }

  /** The format code of the values themselves. */
  String ofValues() {
    return code(decimals);
  }

  /** The format code of the axis. */
  String ofAxis() {
    int steps =
        largest == 0 || largest >= WHOLE_STEPS
            ? 0
            : (int) Math.ceil(-Math.log10(largest / WHOLE_STEPS));
    return code(Math.min(steps, MAX_DECIMALS));
  }

  /** What the axis counts, such as "10⁶ USD"; empty when it counts ones of no unit. */
  String titleOfAxis(String unit) {
    String power = exponent > 0 ? "10" + raised(exponent) : "";
    // The labels have the sign themselves.
    String counted = exponent < 0 ? "" : unit;
    return (power + " " + counted).strip();
  }

  private static String raised(int number) {
    StringBuilder digits = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> digits.append(RAISED_DIGITS.charAt(c - '0')));
    return digits.toString();
  }

  private String code(int places) {
    String figure = "#,##0" + (places == 0 ? "" : "." + "0".repeat(places));
    return exponent < 0 ? figure + "%" : figure + ",".repeat(exponent / 3);
  }

  private static boolean figure(ChartData.Point point) {
    return point.value() != null
        && Math.abs(point.value().precision() - point.value().scale()) <= MAX_DIGITS
        && point.value().precision() <= MAX_DIGITS;
  }

  private static BigDecimal value(ChartData.Point point) {
    return java.util.Objects.requireNonNull(point.value());
  }

  /** The reading of a label that needs least scaling, when one fits. */
  private static Optional<Reading> read(ChartData.Point point) {
    Matcher figure = FIGURE.matcher(point.label());
    if (value(point).signum() == 0 || !figure.find()) {
      return Optional.empty();
    }
    String words = figure.group();
    BigDecimal digits = new BigDecimal(SEPARATOR.matcher(words).replaceAll(""));
    int fraction = words.length() - lastSeparator(words) - 1;
    return EXPONENTS.stream()
        .flatMap(e -> Stream.of(new Reading(e, 0), new Reading(e, fraction)))
        .filter(r -> r.decimals() <= MAX_DECIMALS && fits(value(point).abs(), digits, r))
        .min(Comparator.comparingInt(r -> Math.abs(r.exponent())));
  }

  private static int lastSeparator(String words) {
    for (int i = words.length() - 1; i >= 0; i--) {
      if (!Character.isDigit(words.charAt(i))) {
        return i;
      }
    }
    return words.length() - 1;
  }

  private static boolean fits(BigDecimal value, BigDecimal digits, Reading reading) {
    BigDecimal shown = digits.scaleByPowerOfTen(-reading.decimals());
    BigDecimal error = value.scaleByPowerOfTen(-reading.exponent()).subtract(shown).abs();
    return error.compareTo(new BigDecimal("0.5").scaleByPowerOfTen(-reading.decimals())) <= 0;
  }

  private static Optional<Integer> mostFrequent(Stream<Integer> numbers) {
    Map<Integer, Long> counts =
        numbers.collect(
            java.util.stream.Collectors.groupingBy(
                Function.identity(), TreeMap::new, java.util.stream.Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
