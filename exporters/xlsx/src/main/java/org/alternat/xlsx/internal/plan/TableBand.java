package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Table.Part;
import org.alternat.style.ComputedStyle;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellPlan;
import org.alternat.xlsx.internal.sheet.RowBand;
import org.alternat.xlsx.internal.sheet.RowPlan;

/** The rows of one part of a table without spans, made when they are asked for. */
final class TableBand implements RowBand {
  private final TableStudy study;
  private final Part part;
  private final int size;
  private final ComputedStyle partStyle;
  private final TableCells cells;
  private final RowHeights heights;
  private final NoteCells notes;
  private final Totals totals;

  /**
   * The rows of a part.
   *
   * @param size how many of them the sheet has room for
   */
  TableBand(
      TableStudy study, Part part, int size, SheetGrid grid, Totals totals, PlanContext context) {
    this.study = study;
    this.part = part;
    this.size = size;
    this.partStyle = study.style().child(part.element());
    this.cells = new TableCells(part, context);
    this.heights = new RowHeights(grid, context);
    this.notes = new NoteCells(context);
    this.totals = totals;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public RowPlan row(int index) {
    Table.Row row = study.table().rows(part).get(index);
    ComputedStyle style = partStyle.row(row.attributes().classes(), index);
    boolean names = part == Part.HEAD && index == size - 1 && study.isExcelTable();
    List<CellPlan> made = new ArrayList<>(study.width());
    Set<Inline.Footnote> called = new LinkedHashSet<>();
    for (int c = 0; c < row.cells().size(); c++) {
      Table.Cell cell = row.cells().get(c);
      TableColumn column = study.columns().get(c);
      TableCells.Made one =
          names ? cells.header(cell, style, column) : cells.make(cell, style, column);
      called.addAll(one.text().notes());
      CellPlan.Content content =
          part == Part.FOOT ? totals.of(cell, c, one.content()) : one.content();
      made.add(new CellPlan(c, 1, 1, content, one.look(), one.link()));
    }
    if (!study.notesColumn().isEmpty()) {
      made.add(notesCell(made, called, names));
    }
    if (!study.keys().isEmpty()) {
      made.addAll(KeyCells.of(study, row, part, names, made.getLast().look()));
    }
    // Sorting moves cells but not heights, so that the program must be free to fit them again.
    boolean fixed = part == Part.HEAD || !study.isExcelTable();
    return heights.limited(made, fixed, row.attributes().origin());
  }

  private CellPlan notesCell(List<CellPlan> beside, Set<Inline.Footnote> called, boolean names) {
    int column = study.columns().size();
    CellLook neighbour = beside.getLast().look();
    if (part == Part.HEAD) {
      String name = names || study.table().head().size() == 1 ? study.notesColumn() : "";
      return NoteCells.head(name, column, neighbour);
    }
    return notes.beside(called, column, neighbour);
  }
}
