package org.alternat.xlsx.internal.sheet;

import java.util.List;

/**
 * A table in Excel's sense: named, sorted and filtered as one.
 *
 * @param name unique in the workbook, legal in formulas
 * @param range with header row and totals row
 * @param columns the names of the columns, equal to the texts of the header cells
 * @param filtered whether the header cells have filter buttons
 * @param totals what each column's cell in the totals row is; empty when there is no such row
 */
public record ExcelTable(
    String name, CellRange range, List<String> columns, boolean filtered, List<Total> totals) {
  /** Copies the lists. */
  public ExcelTable {
    columns = List.copyOf(columns);
    totals = List.copyOf(totals);
  }

  /** The rows without the totals row. */
  public CellRange filterRange() {
    int last = totals.isEmpty() ? range.lastRow() : range.lastRow() - 1;
    return new CellRange(range.firstRow(), range.firstColumn(), last, range.lastColumn());
  }

  /** A cell of the totals row. */
  public sealed interface Total {}

  /** Text or nothing. */
  public record Words(String text) implements Total {}

  /** A formula without equals sign. */
  public record Computed(String formula) implements Total {}
}
