package org.alternat.xlsx.internal.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param height in points, at most {@link #MAX_HEIGHT}; 0 leaves it to the program
 * @param fixed whether the program keeps the height when the content changes
 * @param breakBefore whether the row begins a printed page
 * @param cells by column, without overlap
 */
public record RowPlan(double height, boolean fixed, boolean breakBefore, List<CellPlan> cells) {
  /** The greatest height of a row in Excel, in points. */
  public static final double MAX_HEIGHT = 409;

  /** Copies the list and rounds the height to what Excel keeps, quarters of points. */
  public RowPlan {
    height = Math.min(MAX_HEIGHT, Math.ceil(height * 4) / 4);
    cells = List.copyOf(cells);
  }

  /** A row of a fixed height. */
  public static RowPlan of(double height, List<CellPlan> cells) {
    return new RowPlan(height, true, false, cells);
  }

  /** This row at the beginning of a printed page. */
  public RowPlan afterBreak() {
    return new RowPlan(height, fixed, true, cells);
  }
}
