package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Table.Part;
import org.alternat.document.TableGrid;
import org.alternat.style.ComputedStyle;
import org.alternat.xlsx.internal.sheet.CellLink;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellPlan;
import org.alternat.xlsx.internal.sheet.RowBand;
import org.alternat.xlsx.internal.sheet.RowPlan;

/** The rows of one part of a table with cells that span others, all at once. */
final class SpannedRows {
  private final TableStudy study;
  private final Part part;
  private final ComputedStyle partStyle;
  private final TableCells cells;
  private final RowHeights heights;
  private final NoteCells notes;
  private final Totals totals;

  /** The cells of each row so far; a cell from above leaves blank ones in the rows below it. */
  private final List<List<CellPlan>> rows = new ArrayList<>();

  SpannedRows(TableStudy study, Part part, SheetGrid grid, Totals totals, PlanContext context) {
    this.study = study;
    this.part = part;
    this.partStyle = study.style().child(part.element());
    this.cells = new TableCells(part, context);
    this.heights = new RowHeights(grid, context);
    this.notes = new NoteCells(context);
    this.totals = totals;
  }

  /** The rows. */
  RowBand band() {
    List<Table.Row> all = study.table().rows(part);
    all.forEach(r -> rows.add(new ArrayList<>()));
    List<List<TableGrid.Placement>> places = TableStudy.placements(study.table(), part, true);
    List<RowPlan> plans = new ArrayList<>();
    for (int r = 0; r < all.size(); r++) {
      Set<Inline.Footnote> called = row(r, all.get(r), places.get(r));
      List<CellPlan> row = rows.get(r);
      row.sort(Comparator.comparingInt(CellPlan::column));
      if (!study.notesColumn().isEmpty()) {
        row.add(notesCell(r, called));
      }
      boolean names = part == Part.HEAD && r == all.size() - 1 && study.isExcelTable();
      row.addAll(KeyCells.of(study, all.get(r), part, names, row.getLast().look()));
      plans.add(heights.limited(row, true, all.get(r).attributes().origin()));
    }
    return new RowBand.Rows(plans);
  }

  private Set<Inline.Footnote> row(int index, Table.Row row, List<TableGrid.Placement> places) {
    ComputedStyle style = partStyle.row(row.attributes().classes(), index);
    Set<Inline.Footnote> called = new LinkedHashSet<>();
    for (TableGrid.Placement place : places) {
      Table.Cell cell = place.cell();
      TableColumn column = study.columns().get(place.column());
      boolean names = part == Part.HEAD && index == rows.size() - 1 && study.isExcelTable();
      TableCells.Made made =
          names ? cells.header(cell, style, column) : cells.make(cell, style, column);
      called.addAll(made.text().notes());
      CellPlan.Content content =
          part == Part.FOOT ? totals.of(cell, place.column(), made.content()) : made.content();
      put(index, place, content, made);
    }
    return called;
  }

  private void put(
      int row, TableGrid.Placement place, CellPlan.Content content, TableCells.Made made) {
    int columns = place.cell().columnSpan();
    int lastRow = row + place.cell().rowSpan() - 1;
    CellLook look = made.look();
    rows.get(row)
        .add(
            new CellPlan(
                place.column(), columns, place.cell().rowSpan(), content, look, made.link()));
    for (int r = row + 1; r <= lastRow; r++) {
      for (int c = place.column(); c < place.column() + columns; c++) {
        rows.get(r).add(new CellPlan(c, 1, 1, new CellPlan.Blank(), look, CellLink.NONE));
      }
    }
  }

  private CellPlan notesCell(int row, Set<Inline.Footnote> called) {
    int column = study.columns().size();
    CellLook neighbour = rows.get(row).getLast().look();
    if (part == Part.HEAD) {
      String name = row == rows.size() - 1 ? study.notesColumn() : "";
      return NoteCells.head(name, column, neighbour);
    }
    return notes.beside(called, column, neighbour);
  }
}
