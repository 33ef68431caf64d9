package org.alternat.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The categories and series of a chart, read from its table.
 *
 * @param categories the words of the first column
 * @param series the further columns
 * @since 1.0
 */
public record ChartData(List<String> categories, List<Series> series) {
  /** Copies the lists. */
  public ChartData {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /**
   * One column of values.
   *
   * @param name the words of the header cell
   * @param unit the unit of the values as in {@link Inline.Data#unit}, empty when they differ
   * @param points one a category
   */
  public record Series(String name, String unit, List<Point> points) {
    /** Copies the list. */
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * A value of a series.
   *
   * @param value null where the table has an empty cell: a gap in the chart, not a zero
   * @param label the words of the cell, for direct labels
   */
  public record Point(@Nullable BigDecimal value, String label) {}

  /**
   * Reads a table as a chart.
   *
   * @throws IllegalArgumentException if there is not exactly one header row, a cell spans several
   *     places, or a cell of a series is neither empty nor has exactly one {@link Inline.Data}
   */
  public static ChartData of(Table table) {
    if (table.head().size() != 1) {
      throw new IllegalArgumentException("the table of a chart has exactly one header row");
    }
    if (table.body().isEmpty() || table.columnCount() < 2) {
      throw new IllegalArgumentException(
          "the table of a chart has a column of categories, at least one series and one row");
    }
    if (table.rows().stream()
        .flatMap(r -> r.cells().stream())
        .anyMatch(c -> c.columnSpan() > 1 || c.rowSpan() > 1)) {
      throw new IllegalArgumentException("the table of a chart has no cells that span others");
    }
    List<String> categories =
        table.body().stream().map(r -> Walk.plainText(r.cells().getFirst().content())).toList();
    List<Series> series = new ArrayList<>();
    for (int column = 1; column < table.columnCount(); column++) {
      series.add(series(table, column));
    }
    return new ChartData(categories, series);
  }

  private static Series series(Table table, int column) {
    String name = Walk.plainText(table.head().getFirst().cells().get(column).content());
    List<Point> points = new ArrayList<>();
    List<String> units = new ArrayList<>();
    for (Row row : table.body()) {
      Cell cell = row.cells().get(column);
      String label = Walk.plainText(cell.content());
      if (cell.typedValue().orElse(null) instanceof Inline.Data data) {
        points.add(new Point(data.value(), label));
        units.add(data.unit());
      } else if (label.isBlank() || isDash(label)) {
        points.add(new Point(null, label));
      } else {
        throw new IllegalArgumentException(
            "the cell \"" + label + "\" of a chart's series has no <data value=\"…\">");
      }
    }
    List<String> distinct = units.stream().distinct().toList();
    return new Series(name, distinct.size() == 1 ? distinct.getFirst() : "", points);
  }

  private static boolean isDash(String label) {
    return label.strip().matches("[-–—…]|n\\.?[ad]\\.?");
  }
}
