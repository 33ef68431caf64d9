package org.alternat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers that cover a range evenly.
 *
 * @param values from the lowest to the highest, at least two
 */
record Ticks(List<BigDecimal> values) {
  private static final List<BigDecimal> STEPS =
      List.of(
          new BigDecimal("1"),
          new BigDecimal("2"),
          new BigDecimal("2.5"),
          new BigDecimal("4"),
          new BigDecimal("5"));

  private static final int MIN_INTERVALS = 2;

  /** How much an interval more or less than wished counts against unused height. */
  private static final double COUNT_WEIGHT = 0.06;

  Ticks {
    values = List.copyOf(values);
  }

  /**
   * Covers from {@code min} to {@code max} with two to {@code intervals} steps, rather more than
   * few.
   */
  static Ticks covering(double min, double max, int intervals) {
    double top = max > min ? max : min + 1;
    int exponent = (int) Math.floor(Math.log10((top - min) / intervals));
    BigDecimal best = BigDecimal.ONE.scaleByPowerOfTen(exponent + 2);
    double bestScore = Double.MAX_VALUE;
    for (int e = exponent - 1; e <= exponent + 2; e++) {
      for (BigDecimal mantissa : STEPS) {
        BigDecimal step = mantissa.scaleByPowerOfTen(e);
        double score = score(min, top, step.doubleValue(), intervals);
        if (score < bestScore) {
          bestScore = score;
          best = step;
        }
      }
    }
    return multiples(min, top, best);
  }

  private static double score(double min, double max, double step, int intervals) {
    double count = Math.ceil(max / step) - Math.floor(min / step);
    if (count > intervals || count < MIN_INTERVALS) {
      return Double.MAX_VALUE;
    }
    double unused = 1 - (max - min) / (count * step);
    return unused + COUNT_WEIGHT * (intervals - count);
  }

  private static Ticks multiples(double min, double max, BigDecimal step) {
    double size = step.doubleValue();
    List<BigDecimal> values = new ArrayList<>();
    long first = (long) Math.floor(min / size);
    long last = Math.max(first + 1, (long) Math.ceil(max / size));
    for (long i = first; i <= last; i++) {
      values.add(step.multiply(BigDecimal.valueOf(i)));
    }
    return new Ticks(values);
  }

  double low() {
    return values.getFirst().doubleValue();
  }

  double high() {
    return values.getLast().doubleValue();
  }
}
