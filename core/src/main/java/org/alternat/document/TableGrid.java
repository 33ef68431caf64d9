package org.alternat.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Row;

/**
 * Where the cells of a table stand once spans are laid out.
 *
 * @param columnCount the number of columns
 * @param placements one list a row of {@link Table#rows()}, each with the cells that <em>begin</em>
 *     in that row, from the first column on
 * @since 1.0
 */
public record TableGrid(int columnCount, List<List<Placement>> placements) {
  /** More columns than any page or program can show; a guard against hostile spans. */
  static final int MAX_COLUMNS = 1_000;

  /** Copies the lists. */
  public TableGrid {
    placements = placements.stream().map(List::copyOf).toList();
  }

  /**
   * A cell and its place.
   *
   * @param row the first row covered, from 0, counted over head, body and foot
   * @param column the first column covered, from 0
   */
  public record Placement(Cell cell, int row, int column) {}

  /** Lays out the cells of a table. */
  public static TableGrid of(Table table) {
    return layOut(table.rows());
  }

  /** Complains of a table that is not a rectangle or has a span that leaves its part. */
  static void check(List<Row> head, List<Row> body, List<Row> foot) {
    int columns = 0;
    for (List<Row> part : List.of(head, body, foot)) {
      if (part.isEmpty()) {
        continue;
      }
      int width = layOut(part).columnCount();
      if (columns != 0 && width != columns) {
        throw new IllegalArgumentException(
            "the parts of a table have " + columns + " and " + width + " columns");
      }
      columns = width;
    }
    if (columns == 0) {
      throw new IllegalArgumentException("a table has at least one row with one cell");
    }
  }

  private static TableGrid layOut(List<Row> rows) {
    int columns = rows.getFirst().cells().stream().mapToInt(Cell::columnSpan).sum();
    if (columns > MAX_COLUMNS) {
      throw new IllegalArgumentException("a table has at most " + MAX_COLUMNS + " columns");
    }
    // openUntil[c] is the first row in which column c is no longer covered by a cell from above.
    int[] openUntil = new int[columns];
    List<List<Placement>> placements = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      placements.add(layOutRow(rows.get(r).cells(), r, openUntil));
    }
    int last = rows.size();
    if (Arrays.stream(openUntil).anyMatch(until -> until > last)) {
      throw new IllegalArgumentException("a cell spans more rows than its part of the table has");
    }
    return new TableGrid(columns, placements);
  }

  private static List<Placement> layOutRow(List<Cell> cells, int row, int[] openUntil) {
    List<Placement> result = new ArrayList<>();
    int column = 0;
    for (Cell cell : cells) {
      column = nextFree(openUntil, column, row);
      for (int c = column; c < column + cell.columnSpan(); c++) {
        if (c >= openUntil.length || openUntil[c] > row) {
          throw new IllegalArgumentException(
              "row " + (row + 1) + " has more cells than the " + openUntil.length + " columns");
        }
        openUntil[c] = row + cell.rowSpan();
      }
      result.add(new Placement(cell, row, column));
      column += cell.columnSpan();
    }
    if (nextFree(openUntil, column, row) < openUntil.length) {
      throw new IllegalArgumentException(
          "row " + (row + 1) + " has fewer cells than the " + openUntil.length + " columns");
    }
    return result;
  }

  private static int nextFree(int[] openUntil, int from, int row) {
    int column = from;
    while (column < openUntil.length && openUntil[column] > row) {
      column++;
    }
    return column;
  }
}
