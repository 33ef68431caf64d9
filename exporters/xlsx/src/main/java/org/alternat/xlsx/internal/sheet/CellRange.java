package org.alternat.xlsx.internal.sheet;

/**
 * A rectangle of cells, the corners included, rows and columns from 0.
 *
 * @param firstRow the upper row
 * @param firstColumn the first column
 * @param lastRow the lower row, not above the first
 * @param lastColumn the last column, not before the first
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  /** Checks the order of the corners. */
  public CellRange {
    if (lastRow < firstRow || lastColumn < firstColumn || firstRow < 0 || firstColumn < 0) {
      throw new IllegalArgumentException("the corners of a range are out of order");
    }
  }

  /** The form of formulas, such as {@code A1} or {@code A1:C9}. */
  @Override
  public String toString() {
    String first = address(firstRow, firstColumn);
    return firstRow == lastRow && firstColumn == lastColumn
        ? first
        : first + ":" + address(lastRow, lastColumn);
  }

  /** The address of a cell, such as {@code A1}. */
  public static String address(int row, int column) {
    return columnName(column) + (row + 1);
  }

  /** The letters of a column: A for 0, Z for 25, AA for 26. */
  public static String columnName(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      name.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return name.toString();
  }
}
