package org.alternat.insight;

import java.time.LocalDate;
import java.util.Comparator;
import org.alternat.model.EdtfDate;

/** Orders of dates that insights need. */
final class EdtfDates {
  /** By the last day a date can mean; undated before all others, so that it is never the latest. */
  static final Comparator<EdtfDate> BY_END =
      Comparator.comparing(d -> d.isUndated() ? LocalDate.MIN : d.latest().orElse(LocalDate.MAX));

  private EdtfDates() {}
}
