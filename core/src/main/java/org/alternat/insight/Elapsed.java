package org.alternat.insight;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.alternat.model.EdtfDate;

/**
 * How many whole months lie between a date and a day: an interval where the date is not exact, "9
 * to 21 months" after a year.
 *
 * @param least at least so many
 * @param most at most so many
 * @since 1.0
 */
public record Elapsed(int least, int most) {

  /** The time since a date; empty if it has no bounds or may still be to come. */
  public static Optional<Elapsed> since(EdtfDate date, LocalDate day) {
    return between(date.earliest(), date.latest(), day);
  }

  static Optional<Elapsed> between(
      Optional<LocalDate> earliest, Optional<LocalDate> latest, LocalDate day) {
    return earliest
        .filter(first -> !first.isAfter(day))
        .map(first ->
            new Elapsed(
                months(latest.filter(l -> l.isBefore(day)).orElse(day), day), months(first, day)));
  }

  private static int months(LocalDate from, LocalDate to) {
    return Math.toIntExact(Period.between(from, to).toTotalMonths());
  }

  /** Whether it is one number. */
  public boolean isExact() {
    return least == most;
  }

  /** Whether certainly more than so many months have passed since a date. */
  static boolean isLongerAgo(EdtfDate date, int months, LocalDate day) {
    return date.isBefore(day.minus(months, ChronoUnit.MONTHS));
  }
}
