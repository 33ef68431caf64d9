package org.alternat.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Row;
import org.jspecify.annotations.Nullable;

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

  /**
   * Why rows are no table.
   *
   * @param faultyRow the row at fault, or null when it is the table as a whole
   * @param message one sentence that says what is wrong
   */
  public record Fault(@Nullable Row faultyRow, String message) {
    /** The row at fault; empty when it is the table as a whole. */
    public Optional<Row> row() {
      return Optional.ofNullable(faultyRow);
    }
  }

  /** What keeps rows from being a table: no rectangle, or a span that leaves its part. */
  public static Optional<Fault> fault(List<Row> head, List<Row> body, List<Row> foot) {
    try {
      check(head, body, foot);
      return Optional.empty();
    } catch (FaultException e) {
      return Optional.of(e.fault);
    }
  }

  /** Complains of rows that are no table. */
  static void check(List<Row> head, List<Row> body, List<Row> foot) {
    int columns = -1;
    for (List<Row> part : List.of(head, body, foot)) {
      if (part.isEmpty()) {
        continue;
      }
      int width = layOut(part).columnCount();
      if (columns >= 0 && width != columns) {
        throw new FaultException(
            part.getFirst(), "the parts of a table have " + columns + " and " + width + " columns");
      }
      columns = width;
    }
    if (columns <= 0) {
      throw new FaultException(null, "a table has at least one row with one cell");
    }
  }

  private static TableGrid layOut(List<Row> rows) {
    int columns = rows.getFirst().cells().stream().mapToInt(Cell::columnSpan).sum();
    if (columns > MAX_COLUMNS) {
      throw new FaultException(
          rows.getFirst(), "a table has at most " + MAX_COLUMNS + " columns, not " + columns);
    }
    // openUntil[c] is the first row in which column c is no longer covered by a cell from above.
    int[] openUntil = new int[columns];
    List<List<Placement>> placements = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      placements.add(layOutRow(rows.get(r), r, openUntil));
    }
    int last = rows.size();
    if (Arrays.stream(openUntil).anyMatch(until -> until > last)) {
      throw new FaultException(
          rows.getLast(), "a cell spans more rows than its part of the table has");
    }
    return new TableGrid(columns, placements);
  }

  private static List<Placement> layOutRow(Row row, int index, int[] openUntil) {
    List<Placement> result = new ArrayList<>();
    int column = 0;
    for (Cell cell : row.cells()) {
      column = nextFree(openUntil, column, index);
      for (int c = column; c < column + cell.columnSpan(); c++) {
        if (c >= openUntil.length || openUntil[c] > index) {
          throw new FaultException(row, rowMessage(index, "more", openUntil.length));
        }
        openUntil[c] = index + cell.rowSpan();
      }
      result.add(new Placement(cell, index, column));
      column += cell.columnSpan();
    }
    if (nextFree(openUntil, column, index) < openUntil.length) {
      throw new FaultException(row, rowMessage(index, "fewer", openUntil.length));
    }
    return result;
  }

  private static String rowMessage(int index, String comparison, int columns) {
    return "row " + (index + 1) + " has " + comparison + " cells than the " + columns + " columns";
  }

  private static int nextFree(int[] openUntil, int from, int row) {
    int column = from;
    while (column < openUntil.length && openUntil[column] > row) {
      column++;
    }
    return column;
  }

  /** Carries a fault out of the layout. */
  private static final class FaultException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultException(@Nullable Row row, String message) {
      super(message);
      this.fault = new Fault(row, message);
    }
  }
}
