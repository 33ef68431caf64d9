package org.alternat.benchmarks.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alternat.benchmarks.PlainNote;
import org.alternat.benchmarks.PlainNote.Cell;
import org.alternat.benchmarks.PlainNote.Grid;
import org.alternat.benchmarks.PlainNote.Heading;
import org.alternat.benchmarks.PlainNote.Paragraph;
import org.alternat.benchmarks.SheetColumns;
import org.alternat.benchmarks.SheetColumns.Kind;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * POI's workbooks, held whole (XSSF) or streamed (SXSSF), with a sheet for each top-level section.
 * Streamed ones have no tables, so neither has.
 */
public final class PoiSheets {
  private static final int WINDOW = 100;

  private final boolean streamed;

  /** The writer. */
  public PoiSheets(boolean streamed) {
    this.streamed = streamed;
  }

  /** The note as a file. */
  public byte[] write(PlainNote note) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = streamed ? new SXSSFWorkbook(WINDOW) : new XSSFWorkbook()) {
      new Sheets(workbook).write(note);
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static final class Sheets {
    private final Workbook workbook;
    private final CellStyle bold;
    private final Map<Kind, CellStyle> styles = new EnumMap<>(Kind.class);
    private Sheet sheet;
    private int row;

    Sheets(Workbook workbook) {
      this.workbook = workbook;
      this.sheet = workbook.createSheet();
      this.bold = workbook.createCellStyle();
      Font font = workbook.createFont();
      font.setBold(true);
      bold.setFont(font);
      for (Kind kind : Kind.values()) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
        styles.put(kind, style);
      }
    }

    void write(PlainNote note) {
      for (PlainNote.Piece piece : note.pieces()) {
        switch (piece) {
          case Heading heading -> heading(heading);
          case Paragraph p -> text(PlainNote.text(p.runs()));
          case Grid grid -> table(grid);
        }
      }
      note.footnotes().forEach(f -> text(PlainNote.text(f)));
    }

    private org.apache.poi.ss.usermodel.Cell text(String text) {
      org.apache.poi.ss.usermodel.Cell cell = sheet.createRow(row++).createCell(0);
      cell.setCellValue(text);
      return cell;
    }

    private void heading(Heading heading) {
      if (heading.level() == 1) {
        sheet = workbook.createSheet();
        row = 0;
      }
      text(PlainNote.text(heading.runs())).setCellStyle(bold);
    }

    private void table(Grid grid) {
      text(PlainNote.text(grid.caption()));
      List<Kind> kinds = SheetColumns.kinds(grid);
      for (int c = 0; c < grid.columns(); c++) {
        sheet.setColumnWidth(c, SheetColumns.width(grid, c) * 256);
      }
      for (List<Cell> cells : grid.rows()) {
        Row made = sheet.createRow(row++);
        for (int c = 0; c < cells.size(); c++) {
          org.apache.poi.ss.usermodel.Cell cell = made.createCell(c);
          cell.setCellStyle(styles.get(kinds.get(c)));
          set(cell, cells.get(c));
        }
      }
    }

    private static void set(org.apache.poi.ss.usermodel.Cell made, Cell cell) {
      switch (cell.value()) {
        case LocalDate day -> made.setCellValue(day);
        case BigDecimal number -> made.setCellValue(number.doubleValue());
        case null, default -> made.setCellValue(PlainNote.text(cell.runs()));
      }
    }
  }
}
