package org.alternat.benchmarks.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alternat.benchmarks.PlainNote;
import org.alternat.benchmarks.PlainNote.Cell;
import org.alternat.benchmarks.PlainNote.Grid;
import org.alternat.benchmarks.PlainNote.Heading;
import org.alternat.benchmarks.PlainNote.Paragraph;
import org.alternat.benchmarks.SheetColumns;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * fastexcel: a sheet for each top-level section, its tables as Excel tables, with the formats of
 * days and numbers. Without charts, styles of its own, row heights, print set-up and links.
 */
public final class FastExcel {
  /** The writer. */
  public FastExcel() {}

  /** The note as a file. */
  public byte[] write(PlainNote note) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
      new Sheets(workbook).write(note);
    }
    return out.toByteArray();
  }

  private static final class Sheets {
    private final Workbook workbook;
    private Worksheet sheet;
    private int count = 1;
    private int row;

    Sheets(Workbook workbook) {
      this.workbook = workbook;
      this.sheet = workbook.newWorksheet("Sheet 1");
    }

    void write(PlainNote note) throws IOException {
      for (PlainNote.Piece piece : note.pieces()) {
        switch (piece) {
          case Heading heading -> heading(heading);
          case Paragraph p -> sheet.value(row++, 0, PlainNote.text(p.runs()));
          case Grid grid -> table(grid);
        }
      }
      for (List<PlainNote.Run> footnote : note.footnotes()) {
        sheet.value(row++, 0, PlainNote.text(footnote));
      }
      sheet.finish();
    }

    private void heading(Heading heading) throws IOException {
      if (heading.level() == 1) {
        sheet.finish();
        sheet = workbook.newWorksheet("Sheet " + ++count);
        row = 0;
      }
      sheet.value(row, 0, PlainNote.text(heading.runs()));
      sheet.style(row++, 0).bold().fontSize(14).set();
    }

    private void table(Grid grid) {
      sheet.value(row++, 0, PlainNote.text(grid.caption()));
      int first = row;
      for (List<Cell> cells : grid.rows()) {
        for (int c = 0; c < cells.size(); c++) {
          cell(cells.get(c), c);
        }
        row++;
      }
      List<SheetColumns.Kind> kinds = SheetColumns.kinds(grid);
      for (int c = 0; c < grid.columns(); c++) {
        sheet.width(c, SheetColumns.width(grid, c));
        sheet
            .range(first + grid.headRows(), c, row - 1, c)
            .style()
            .format(kinds.get(c).format())
            .set();
      }
      if (grid.headRows() == 1 && row > first + 1) {
        sheet.range(first, 0, row - 1, grid.columns() - 1).createTable(names(grid));
      }
    }

    private void cell(Cell cell, int column) {
      switch (cell.value()) {
        case LocalDate day -> sheet.value(row, column, day);
        case BigDecimal number -> sheet.value(row, column, number);
        case null, default -> sheet.value(row, column, PlainNote.text(cell.runs()));
      }
    }

    private static String[] names(Grid grid) {
      Set<String> taken = new HashSet<>();
      String[] names = new String[grid.columns()];
      for (int c = 0; c < names.length; c++) {
        String name = PlainNote.text(grid.rows().getFirst().get(c).runs());
        names[c] = taken.add(name.toLowerCase(Locale.ROOT)) ? name : name + c;
      }
      return names;
    }
  }
}
