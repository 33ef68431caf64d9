package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Table;
import org.alternat.document.Table.Part;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellPlan;
import org.alternat.xlsx.internal.sheet.RichText;

/** The cells of the columns by which a table sorts its dates, behind all others. */
final class KeyCells {
  private static final String FORMAT = "0";

  private KeyCells() {}

  /**
   * The cells of a row.
   *
   * @param names whether the row is that of the names of columns
   * @param neighbour the look of the last cell before them
   */
  static List<CellPlan> of(
      TableStudy study, Table.Row row, Part part, boolean names, CellLook neighbour) {
    List<CellPlan> cells = new ArrayList<>();
    int column = study.width() - study.keys().size();
    for (TableStudy.Key key : study.keys()) {
      CellPlan.Content content = new CellPlan.Blank();
      if (names) {
        content = new CellPlan.Text(RichText.of(key.name(), neighbour.font()));
      } else if (part == Part.BODY) {
        content =
            SortKeys.of(row.cells().get(key.column()))
                .<CellPlan.Content>map(CellPlan.Amount::new)
                .orElse(content);
      }
      CellLook look = part == Part.BODY ? neighbour.withNumberFormat(FORMAT) : neighbour;
      cells.add(CellPlan.of(column++, content, look.withQuotePrefix(false)));
    }
    return cells;
  }
}
