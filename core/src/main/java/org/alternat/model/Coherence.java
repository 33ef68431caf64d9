package org.alternat.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How facts fit together. Each rule stands here once: who reads a file says where in it one is
 * broken, and an insight says it of a dossier however that came about.
 *
 * @since 1.0
 */
public final class Coherence {
  private Coherence() {}

  /** The weekday of a day, if another one is given for it. */
  public static Optional<DayOfWeek> weekdayInstead(EdtfDate date, @Nullable DayOfWeek given) {
    return given != null && date instanceof EdtfDate.Day exact
        ? Optional.of(exact.day().getDayOfWeek()).filter(actual -> actual != given)
        : Optional.empty();
  }

  /** Whether something may last from one date to another: the last is not certainly earlier. */
  public static boolean isInOrder(EdtfDate first, EdtfDate last) {
    return !last.isBefore(first);
  }

  /** Whether a visit takes place in the country that is its host, as far as both are known. */
  public static boolean isWithItsHost(Engagement visit) {
    CountryCode host = visit.host();
    CountryCode country = visit.place().country();
    return visit.kind() != Engagement.Kind.VISIT
        || host == null
        || country == null
        || host.equals(country);
  }

  /** The terms of a person in an office. */
  public static List<OfficeTerm> terms(Dossier dossier, Id person, Id office) {
    return dossier.termsOf(office).stream().filter(t -> t.person().equals(person)).toList();
  }

  /** Whether one of these terms may have covered a date. */
  public static boolean mayHoldOffice(List<OfficeTerm> terms, EdtfDate when) {
    return terms.stream().anyMatch(term -> term.mayHoldDuring(when));
  }

  /** What the parts of a value add up to, where that is not the value. */
  public static Optional<BigDecimal> otherSum(Series.Observation observation) {
    return observation.parts().stream()
        .map(Series.Part::value)
        .reduce(BigDecimal::add)
        .filter(sum -> sum.compareTo(observation.value()) != 0);
  }
}
