package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Sets the rows of a table: column widths first, then cells, then rows tied by cells. */
final class GridSetter {
  private final Box.Grid grid;
  private final double width;
  private final double pageHeight;
  private final BiConsumer<String, double[]> columnWidths;

  /** The left edges of the columns, and after them the right edge of the table. */
  private final double[] edges;

  GridSetter(
      Box.Grid grid, double width, double pageHeight, BiConsumer<String, double[]> columnWidths) {
    this.grid = grid;
    this.width = width;
    this.pageHeight = pageHeight;
    this.columnWidths = columnWidths;
    double[] widths = ColumnWidths.of(grid, width);
    columnWidths.accept(grid.id(), widths);
    this.edges = edges(widths);
  }

  private static double[] edges(double[] widths) {
    double[] edges = new double[widths.length + 1];
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
    return edges;
  }

  /** The rows, at x 0; rows that a cell ties together are one. */
  List<Item.Row> rows() {
    List<Item.Row> result = new ArrayList<>();
    int row = 0;
    while (row < grid.rows().size()) {
      int end = groupEnd(row);
      result.add(group(row, end));
      row = end;
    }
    return result;
  }

  private int groupEnd(int first) {
    int end = first + 1;
    for (int r = first; r < end; r++) {
      for (Box.Cell cell : grid.rows().get(r).cells()) {
        end = Math.max(end, r + cell.rowSpan());
      }
    }
    return Math.min(end, grid.rows().size());
  }

  private Item.Row group(int first, int end) {
    List<Item.Cell> cells = new ArrayList<>();
    List<BoxStyle> styles = new ArrayList<>();
    for (int r = first; r < end; r++) {
      styles.add(grid.rows().get(r).style());
      for (Box.Cell cell : grid.rows().get(r).cells()) {
        cells.add(cell(cell, r - first));
      }
    }
    return Rows.assemble(0, width, styles, cells);
  }

  private Item.Cell cell(Box.Cell cell, int band) {
    BoxStyle style = cell.style();
    double left = edges[cell.column()];
    double right = edges[cell.column() + cell.columnSpan()];
    double x = grid.style().rightToLeft() ? width - right : left;
    double measure = Math.max(1, right - left - style.insetLeft() - style.insetRight());
    List<Item> content = Column.set(cell.content(), measure, pageHeight, columnWidths);
    return new Item.Cell(style, x, right - left, band, cell.rowSpan(), content);
  }
}
