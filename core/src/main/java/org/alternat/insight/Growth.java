package org.alternat.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alternat.model.EdtfDate;
import org.alternat.model.Series;
import org.alternat.model.Series.Observation;

/**
 * How a series grew. Each series has one reporter, one currency and one basis, so that growth is
 * never computed across a break between two.
 *
 * @since 1.0
 */
public final class Growth {
  private Growth() {}

  /**
   * The growth from one year to the next.
   *
   * @param rate 0.125 for 12.5 %
   */
  public record Yearly(EdtfDate from, EdtfDate to, BigDecimal rate) {}

  /** The mean growth a year, or why there is none. */
  public sealed interface Compound {}

  /**
   * The mean growth a year, compounded: the n-th root of last over first, less one.
   *
   * @param rate 0.125 for 12.5 %, to six digits
   * @param years how many years lie between the two
   */
  public record Rate(EdtfDate from, EdtfDate to, int years, BigDecimal rate) implements Compound {}

  /** There is no mean growth. */
  public record Undefined(Reason reason) implements Compound {}

  /** Why there is no mean growth. */
  public enum Reason {
    /** Fewer than two yearly values. */
    TOO_FEW,
    /** The first value is zero or less. */
    FIRST_NOT_POSITIVE,
    /** The last value is zero or less. */
    LAST_NOT_POSITIVE
  }

  /** The growth of the last year over the one before; empty where either is missing or zero. */
  public static Optional<Yearly> ofLastYear(Series series) {
    List<Observation> years = years(series);
    if (years.size() < 2) {
      return Optional.empty();
    }
    Observation before = years.get(years.size() - 2);
    Observation last = years.getLast();
    boolean follows = year(last) == year(before) + 1;
    return follows && before.value().signum() > 0
        ? Optional.of(new Yearly(before.period(), last.period(), rate(before, last)))
        : Optional.empty();
  }

  private static BigDecimal rate(Observation before, Observation last) {
    return last.value()
        .divide(before.value(), MathContext.DECIMAL64)
        .subtract(BigDecimal.ONE)
        .setScale(6, RoundingMode.HALF_EVEN);
  }

  /** The mean growth a year from the first to the last yearly value. */
  public static Compound compound(Series series) {
    List<Observation> years = years(series);
    if (years.size() < 2) {
      return new Undefined(Reason.TOO_FEW);
    }
    Observation first = years.getFirst();
    Observation last = years.getLast();
    if (first.value().signum() <= 0) {
      return new Undefined(Reason.FIRST_NOT_POSITIVE);
    }
    if (last.value().signum() <= 0) {
      return new Undefined(Reason.LAST_NOT_POSITIVE);
    }
    int n = year(last) - year(first);
    double ratio = last.value().divide(first.value(), MathContext.DECIMAL64).doubleValue();
    // StrictMath gives the same digits on every machine.
    BigDecimal rate =
        BigDecimal.valueOf(StrictMath.pow(ratio, 1.0 / n) - 1).setScale(6, RoundingMode.HALF_EVEN);
    return new Rate(first.period(), last.period(), n, rate);
  }

  /** The values of whole years, oldest first. */
  private static List<Observation> years(Series series) {
    return series.observations().stream()
        .filter(o -> o.period() instanceof EdtfDate.InYear)
        .sorted(Comparator.comparingInt(Growth::year))
        .toList();
  }

  private static int year(Observation observation) {
    return ((EdtfDate.InYear) observation.period()).year();
  }
}
