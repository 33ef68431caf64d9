package org.alternat.xlsx.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.alternat.document.Block;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Walk;
import org.jspecify.annotations.Nullable;

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
    return value(cell) instanceof Inline.Data data && isExact(data.value())
        ? Optional.of(data)
        : Optional.empty();
  }

  /** What gives a cell its type; null when nothing does. */
  static @Nullable Inline value(Table.Cell cell) {
    if (cell.content().size() == 1
        && cell.content().getFirst() instanceof Block.Paragraph paragraph
        && paragraph.content().size() == 1) {
      Inline only = paragraph.content().getFirst();
      return only instanceof Inline.Data || only instanceof Inline.Time ? only : null;
    }
    return cell.typedValue().orElse(null);
  }

  /** Whether a cell is nothing but its value: no notes, no links. */
  static boolean isBare(Table.Cell cell) {
    Inline value = value(cell);
    return value != null
        && cell.content().getFirst() instanceof Block.Paragraph paragraph
        && paragraph.content().size() == 1
        && Walk.content(value).size() == 1
        && Walk.content(value).getFirst() instanceof Inline.Text;
  }

  private static boolean isExact(BigDecimal value) {
    int places = value.precision() - value.scale();
    if (value.precision() <= SIGNIFICANT_DIGITS && Math.abs(places) < MAX_MAGNITUDE) {
      return true;
    }
    BigDecimal plain = value.stripTrailingZeros();
    int magnitude = plain.precision() - plain.scale();
    return plain.precision() <= SIGNIFICANT_DIGITS && Math.abs(magnitude) < MAX_MAGNITUDE;
  }

  /** The time in a cell, when it is a day that Excel can count. */
  static Optional<Inline.Time> day(Table.Cell cell) {
    return value(cell) instanceof Inline.Time time
            && time.day().filter(TypedCell::isCountable).isPresent()
        ? Optional.of(time)
        : Optional.empty();
  }

  private static boolean isCountable(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  /** Why a typed value stays text; empty when it does not, or is not precise enough to be one. */
  static Optional<String> whyText(Table.Cell cell) {
    return switch (value(cell)) {
      case Inline.Data data when !isExact(data.value()) ->
          Optional.of(data.value() + " stays text: a cell holds " + SIGNIFICANT_DIGITS + " digits");
      case Inline.Time time when time.day().filter(d -> !isCountable(d)).isPresent() ->
          Optional.of(time.datetime() + " stays text: Excel counts days from 1 March 1900 on");
      case null, default -> Optional.empty();
    };
  }
}
