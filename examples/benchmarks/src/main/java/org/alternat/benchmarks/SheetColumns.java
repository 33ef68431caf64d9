package org.alternat.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alternat.benchmarks.PlainNote.Cell;
import org.alternat.benchmarks.PlainNote.Grid;

/** What the columns of a table hold, as the peers want to be told before they write its cells. */
public final class SheetColumns {
  private static final int WIDEST = 60;

  private SheetColumns() {}

  /** What most of a column is. */
  public enum Kind {
    /** Text. */
    TEXT("General"),
    /** Days. */
    DAY("d mmmm yyyy"),
    /** Numbers. */
    NUMBER("#,##0.00");

    private final String format;

    Kind(String format) {
      this.format = format;
    }

    /** The number format of its cells. */
    public String format() {
      return format;
    }
  }

  /** The kinds of the columns. */
  public static List<Kind> kinds(Grid grid) {
    List<Kind> kinds = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      kinds.add(kind(grid, c));
    }
    return kinds;
  }

  private static Kind kind(Grid grid, int column) {
    for (List<Cell> row : grid.rows().subList(grid.headRows(), grid.rows().size())) {
      Object value = row.get(column).value();
      if (value != null) {
        return value instanceof LocalDate ? Kind.DAY : Kind.NUMBER;
      }
    }
    return Kind.TEXT;
  }

  /** A width that suits the first rows of a column, in characters. */
  public static int width(Grid grid, int column) {
    int width = 10;
    for (List<Cell> row : grid.rows().subList(0, Math.min(1_000, grid.rows().size()))) {
      width = Math.max(width, PlainNote.text(row.get(column).runs()).length());
    }
    return Math.min(WIDEST, width + 2);
  }
}
