package org.alternat.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.ChartData;

/**
 * The cells that a chart is bound to, as formulas such as {@code 'Trade'!$B$2:$B$11}.
 *
 * @param categories the range of the categories
 * @param series one a series of the data
 * @since 1.0
 */
public record ChartSource(String categories, List<SeriesCells> series) {
  /** Copies the list. */
  public ChartSource {
    series = List.copyOf(series);
  }

  /**
   * The cells of one series.
   *
   * @param name the cell with its name
   * @param values the range of its values
   */
  public record SeriesCells(String name, String values) {}

  /**
   * The cells of a table that begins with a header row, has the categories in its first column and
   * a column for each series beside it.
   *
   * @param sheet the name of the sheet as people see it
   * @param headerRow the row of the names, from 0
   * @param firstColumn the column of the categories, from 0
   */
  public static ChartSource table(String sheet, int headerRow, int firstColumn, ChartData data) {
    int first = headerRow + 1;
    int last = headerRow + data.categories().size();
    String prefix = "'" + sheet.replace("'", "''") + "'!";
    List<SeriesCells> series = new ArrayList<>();
    for (int s = 1; s <= data.series().size(); s++) {
      String column = column(firstColumn + s);
      series.add(
          new SeriesCells(
              prefix + cell(column, headerRow),
              prefix + cell(column, first) + ":" + cell(column, last)));
    }
    String column = column(firstColumn);
    return new ChartSource(prefix + cell(column, first) + ":" + cell(column, last), series);
  }

  private static String cell(String column, int row) {
    return "$" + column + "$" + (row + 1);
  }

  /** The letters of a column: A to Z, AA and so on. */
  static String column(int index) {
    StringBuilder letters = new StringBuilder();
    for (int i = index; i >= 0; i = i / 26 - 1) {
      letters.insert(0, (char) ('A' + i % 26));
    }
    return letters.toString();
  }
}
