package org.alternat.xlsx.internal.sheet;

import java.util.List;
import org.alternat.style.Color;

/**
 * A sheet.
 *
 * @param name legal and unique in the workbook
 * @param view how the sheet is shown
 * @param columnWidths in characters, from column A on; 0 for a column that is folded away
 * @param bands the rows, from the first on
 * @param tables Excel's tables
 * @param drawings pictures and charts
 * @param negatives ranges whose negative numbers have the caution colour
 * @param externalLinks the distinct URIs that cells lead to
 * @param print how the sheet is printed
 */
public record SheetPlan(
    String name,
    View view,
    List<Double> columnWidths,
    List<RowBand> bands,
    List<ExcelTable> tables,
    List<DrawingPlan> drawings,
    List<CellRange> negatives,
    List<String> externalLinks,
    PrintPlan print) {

  /** The most rows of a sheet. */
  public static final int MAX_ROWS = 1_048_576;

  /** Copies the lists. */
  public SheetPlan {
    columnWidths = List.copyOf(columnWidths);
    bands = List.copyOf(bands);
    tables = List.copyOf(tables);
    drawings = List.copyOf(drawings);
    negatives = List.copyOf(negatives);
    externalLinks = List.copyOf(externalLinks);
  }

  /** The number of rows. */
  public int rowCount() {
    return bands.stream().mapToInt(RowBand::size).sum();
  }

  /**
   * How a sheet is shown.
   *
   * @param frozenRows the rows at the top that stay, 0 for none
   */
  public record View(Color tab, boolean gridlines, int frozenRows, boolean rightToLeft) {}
}
