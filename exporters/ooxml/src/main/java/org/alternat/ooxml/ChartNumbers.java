package org.alternat.ooxml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alternat.document.ChartData;

/** Values as Office counts, which holds double numbers up to a limit of its own. */
final class ChartNumbers {
  /** Excel specifications and limits: the largest allowed number. */
  private static final BigDecimal LARGEST = new BigDecimal("9.99999999999999E+307");

  private ChartNumbers() {}

  /** What stands in a cell and a cache; empty for a gap, and for what is too large. */
  static Optional<String> text(ChartData.Point point) {
    BigDecimal value = point.value();
    return value == null || isTooLarge(value)
        ? Optional.empty()
        : Optional.of(Double.toString(value.doubleValue()));
  }

  /** The values that become gaps. */
  static List<String> losses(ChartData data) {
    List<String> losses = new ArrayList<>();
    for (ChartData.Series series : data.series()) {
      for (ChartData.Point point : series.points()) {
        if (point.value() != null && isTooLarge(point.value())) {
          losses.add("the value \"" + point.label() + "\" is too large for a chart: left out");
        }
      }
    }
    return losses;
  }

  private static boolean isTooLarge(BigDecimal value) {
    return value.abs().compareTo(LARGEST) > 0;
  }
}
