package org.alternat.xlsx.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.alternat.document.Inline;
import org.alternat.document.Table;

/** Which values of cells Excel can hold as what they are. */
final class TypedCell {
  /** Before this day Excel counts wrongly or not at all: it takes 1900 for a leap year. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final int SIGNIFICANT_DIGITS = 15;
  private static final int MAX_MAGNITUDE = 300;

  private TypedCell() {}

  /** The figure in a cell, when Excel holds it exactly. */
  static Optional<Inline.Data> figure(Table.Cell cell) {
    return cell.typedValue()
        .filter(Inline.Data.class::isInstance)
        .map(Inline.Data.class::cast)
        .filter(d -> isExact(d.value()));
  }

  private static boolean isExact(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    int magnitude = plain.precision() - plain.scale();
    return plain.precision() <= SIGNIFICANT_DIGITS && Math.abs(magnitude) < MAX_MAGNITUDE;
  }

  /** The time in a cell, when it is a day that Excel can count. */
  static Optional<Inline.Time> day(Table.Cell cell) {
    return cell.typedValue()
        .filter(Inline.Time.class::isInstance)
        .map(Inline.Time.class::cast)
        .filter(t -> t.day().filter(TypedCell::isCountable).isPresent());
  }

  private static boolean isCountable(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  /** Why a typed value stays text; empty when it does not, or is not precise enough to be one. */
  static Optional<String> whyText(Table.Cell cell) {
    return switch (cell.typedValue().orElse(null)) {
      case Inline.Data data when !isExact(data.value()) ->
          Optional.of(data.value() + " stays text: a cell holds " + SIGNIFICANT_DIGITS + " digits");
      case Inline.Time time when time.day().filter(d -> !isCountable(d)).isPresent() ->
          Optional.of(time.datetime() + " stays text: Excel counts days from 1 March 1900 on");
      case null, default -> Optional.empty();
    };
  }
}
