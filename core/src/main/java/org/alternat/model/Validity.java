package org.alternat.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What holds for a time. No beginning means since ever or since nobody knows when; no end means
 * still, as far as is known.
 *
 * @since 1.0
 */
public interface Validity {

  /** The first day, as exactly as is known; undated if not known. */
  EdtfDate from();

  /** The last day, as exactly as is known; undated if it goes on or is not known. */
  EdtfDate to();

  /** Whether it can hold on a day. A term that ended in 2014 can hold on any day of 2014. */
  default boolean mayHoldOn(LocalDate day) {
    return !from().isAfter(day) && !to().isBefore(day);
  }

  /** Whether it can hold at some time of a date. */
  default boolean mayHoldDuring(EdtfDate date) {
    return !from().isAfter(date) && !to().isBefore(date);
  }

  /**
   * The one that holds on a day. On a day on which one ends and the next begins, the next; among
   * equals, the first in the list.
   */
  static <T extends Validity> Optional<T> on(LocalDate day, List<T> candidates) {
    return during(EdtfDate.of(day), candidates);
  }

  /** The one that holds during a date; of several, that which begins last. */
  static <T extends Validity> Optional<T> during(EdtfDate date, List<T> candidates) {
    return candidates.reversed().stream()
        .filter(candidate -> candidate.mayHoldDuring(date))
        .max(Comparator.comparing(candidate -> candidate.from().earliest().orElse(LocalDate.MIN)));
  }
}
