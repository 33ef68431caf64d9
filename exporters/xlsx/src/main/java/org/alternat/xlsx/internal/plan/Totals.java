package org.alternat.xlsx.internal.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.xlsx.internal.sheet.CellPlan;
import org.alternat.xlsx.internal.sheet.CellRange;
import org.alternat.xlsx.internal.sheet.ExcelTable;

/**
 * The cells of a table's foot: what is the sum of the figures above becomes a formula.
 *
 * @param firstRow the first row of the body in the sheet, from 0
 * @param function the function of the formulas, up to the range
 */
record Totals(TableStudy study, int firstRow, String function) {
  /** Sums of what the filter shows, as Excel's own totals rows have them. */
  static final String VISIBLE_SUM = "SUBTOTAL(109,";

  /** Sums of all. */
  static final String SUM = "SUM(";

  /** What a cell of the foot is in the totals row of one of Excel's tables. */
  ExcelTable.Total describe(Table.Cell cell, int column, String words) {
    return of(cell, column, new CellPlan.Blank()) instanceof CellPlan.Formula formula
        ? new ExcelTable.Computed(formula.expression())
        : new ExcelTable.Words(words);
  }

  /** The content of a cell of the foot. */
  CellPlan.Content of(Table.Cell cell, int column, CellPlan.Content otherwise) {
    Optional<Inline.Data> total = TypedCell.figure(cell);
    BigDecimal sum = study.columns().get(column).sum();
    if (total.isEmpty()
        || sum.signum() == 0
        || study.columns().get(column).numberFormats().size() != 1
        || total.get().value().compareTo(sum) != 0) {
      return otherwise;
    }
    int lastRow = firstRow + study.table().body().size() - 1;
    CellRange range = new CellRange(firstRow, column, lastRow, column);
    return new CellPlan.Formula(function + range + ")", total.get().value());
  }
}
