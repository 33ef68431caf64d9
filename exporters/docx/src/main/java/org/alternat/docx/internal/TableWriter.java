package org.alternat.docx.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.document.Direction;
import org.alternat.document.Label;
import org.alternat.document.Table;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Part;
import org.alternat.document.Table.Row;
import org.alternat.document.TableGrid;
import org.alternat.document.TableGrid.Placement;
import org.alternat.document.Walk;
import org.alternat.docx.internal.Voice.Speech;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Property.Side;

/** Writes tables with their captions. */
final class TableWriter {
  /** The most columns that Word opens. */
  static final int MAX_COLUMNS = 63;

  /** A row of less text than this stays whole at the end of a page. */
  private static final int SHORT_ROW = 600;

  private final Composition composition;
  private final Xml xml;
  private final BlockWriter blocks;
  private final Flow flow;

  TableWriter(Composition composition, Xml xml, BlockWriter blocks) {
    this.composition = composition;
    this.xml = xml;
    this.blocks = blocks;
    this.flow = blocks.flow();
  }

  /** Writes a table. */
  void write(Table table, Frame frame) {
    ComputedStyle style = frame.style().child("table", table.attributes().classes());
    Frame inner = frame.inside(style, table.attributes(), frame.name());
    if (style.pageBreakBefore()) {
      flow.breakPage(frame);
    }
    if (flow.owesMark()) {
      flow.thin(frame);
    }
    flow.open(style);
    caption(table, inner.kept());
    if (table.columnCount() > MAX_COLUMNS) {
      new WideTableWriter(composition, flow).write(table, inner);
      return;
    }
    flow.beforeTable(inner);
    new Grid(table, style, inner).write();
    flow.afterTable(style);
    if (style.pageBreakAfter()) {
      flow.breakPage(frame);
    }
  }

  private void caption(Table table, Frame frame) {
    Optional<Integer> number = composition.numbering().table(table.attributes().id());
    if (number.isPresent()) {
      ComputedStyle style = frame.style().child("caption");
      new CaptionWriter(composition, flow)
          .write(
              new CaptionWriter.Caption(
                  table, Label.TABLE, number.get(), table.caption(), List.of()),
              frame,
              style,
              "Caption");
    }
  }

  /** What the frame of a cell depends on; its element and classes are those of the style. */
  private record CellKind(
      ComputedStyle style, Part part, Speech speech, double room, boolean keep) {}

  /** A table as it is written. */
  private final class Grid {
    private final Table table;
    private final ComputedStyle style;
    private final Frame frame;
    private final TableLooks looks;
    private final TableGrid grid;
    private final List<Row> rows;
    private final int[] widths;

    /** The cell that covers each place, and whether it begins there. */
    private final Placement[][] covering;

    /** The styles of the rows. */
    private final ComputedStyle[] rowStyles;

    /** The frames of cells that are alike. */
    private final Map<CellKind, Frame> frames = new HashMap<>();

    Grid(Table table, ComputedStyle style, Frame frame) {
      this.table = table;
      this.style = style;
      this.frame = frame;
      this.looks = new TableLooks(style);
      this.grid = TableGrid.of(table);
      this.rows = table.rows();
      this.covering = covering();
      this.rowStyles = new ComputedStyle[rows.size()];
      for (int r = 0; r < rowStyles.length; r++) {
        rowStyles[r] = looks.row(part(r), rows.get(r), indexInPart(r));
      }
      double room = frame.room();
      double width = Math.min(room, style.width(room).orElse(room));
      double[] points = points(Math.max(width, 18));
      this.widths = new int[points.length];
      double edge = 0;
      for (int i = 0; i < points.length; i++) {
        // Edges are rounded, not widths, whose errors would add up.
        widths[i] = Math.max(1, Ooxml.twips(edge + points[i]) - Ooxml.twips(edge));
        edge += points[i];
      }
    }

    /** The widths of the page layout where there is one, so that lines break as they do there. */
    private double[] points(double width) {
      List<Double> known =
          composition.pages().map(p -> p.columns(table.attributes().id())).orElse(List.of());
      return known.size() == grid.columnCount()
          ? known.stream().mapToDouble(Double::doubleValue).toArray()
          : ColumnWidths.of(grid, p -> cellStyle(p), width);
    }

    private ComputedStyle cellStyle(Placement placement) {
      return TableLooks.cell(rowStyles[placement.row()], placement.cell());
    }

    private Placement[][] covering() {
      Placement[][] cells = new Placement[rows.size()][grid.columnCount()];
      for (List<Placement> row : grid.placements()) {
        for (Placement p : row) {
          for (int r = p.row(); r < p.row() + p.cell().rowSpan(); r++) {
            for (int c = p.column(); c < p.column() + p.cell().columnSpan(); c++) {
              cells[r][c] = p;
            }
          }
        }
      }
      return cells;
    }

    private Part part(int row) {
      int head = table.head().size();
      return row < head ? Part.HEAD : row < head + table.body().size() ? Part.BODY : Part.FOOT;
    }

    private int indexInPart(int row) {
      int head = table.head().size();
      return switch (part(row)) {
        case HEAD -> row;
        case BODY -> row - head;
        case FOOT -> row - head - table.body().size();
      };
    }

    void write() {
      xml.start("w:tbl");
      properties();
      xml.start("w:tblGrid");
      for (int width : widths) {
        xml.start("w:gridCol").attribute("w:w", width).end();
      }
      xml.end();
      for (int r = 0; r < rows.size(); r++) {
        row(r);
      }
      xml.end();
    }

    private void properties() {
      String words = StyleBook.words(table.attributes().classes());
      String name = words.isEmpty() ? "Data Table" : "Data Table " + words;
      xml.start("w:tblPr").value("w:tblStyle", looks.style(composition.styles(), name));
      xml.on("w:bidiVisual", frame.speech().direction() == Direction.RTL);
      xml.start("w:tblW").attribute("w:w", java.util.Arrays.stream(widths).sum());
      xml.attribute("w:type", "dxa").end();
      xml.start("w:tblInd").attribute("w:w", Ooxml.twips(frame.left()));
      xml.attribute("w:type", "dxa").end();
      xml.start("w:tblLayout").attribute("w:type", "fixed").end();
      boolean head = !table.head().isEmpty();
      boolean column =
          java.util.stream.IntStream.range(0, rows.size())
              .filter(r -> part(r) == Part.BODY)
              .allMatch(r -> covering[r][0].cell().header());
      xml.start("w:tblLook").attribute("w:val", head ? column ? "06A0" : "0620" : "0600");
      xml.attribute("w:firstRow", head ? 1 : 0).attribute("w:lastRow", 0);
      xml.attribute("w:firstColumn", column ? 1 : 0).attribute("w:lastColumn", 0);
      xml.attribute("w:noHBand", 1).attribute("w:noVBand", 1).end();
      String words2 = Walk.text(table.caption());
      if (!words2.isBlank()) {
        xml.value("w:tblCaption", words2.substring(0, Math.min(255, words2.length())));
      }
      xml.end();
    }

    private void row(int index) {
      Row row = rows.get(index);
      xml.start("w:tr");
      Part part = part(index);
      boolean whole = rowStyles[index].keepTogether() || style.keepTogether() || isShort(row);
      if (whole || part == Part.HEAD) {
        xml.start("w:trPr").on("w:cantSplit", whole).on("w:tblHeader", part == Part.HEAD).end();
      }
      flow.anchor(row.attributes().id());
      boolean keep = frame.keepNext() || keepsWithNext(index);
      for (int c = 0; c < widths.length; ) {
        Placement placement = covering[index][c];
        cell(placement, index, keep);
        c += placement.cell().columnSpan();
      }
      xml.end();
    }

    /**
     * Whether a row stays on the page of the next: no head without two rows, no row alone at the
     * end, no total without what it sums up, and rows that share a cell together.
     */
    private boolean keepsWithNext(int row) {
      int body = table.head().size();
      int foot = body + table.body().size();
      boolean last = row + 1 == rows.size();
      return !last
          && (style.keepTogether()
              || row <= body
              || row == foot - 2
              || row >= foot - 1
              || sharesCell(row));
    }

    /** The same cell, not one that looks like it. */
    @SuppressWarnings("ReferenceEquality")
    private boolean sharesCell(int row) {
      for (int c = 0; c < widths.length; c++) {
        if (covering[row][c] == covering[row + 1][c]) {
          return true;
        }
      }
      return false;
    }

    private void cell(Placement placement, int row, boolean keep) {
      Cell cell = placement.cell();
      int span = cell.columnSpan();
      int width = 0;
      for (int c = placement.column(); c < placement.column() + span; c++) {
        width += widths[c];
      }
      ComputedStyle cellStyle = cellStyle(placement);
      boolean begins = placement.row() == row;
      xml.start("w:tc").start("w:tcPr");
      xml.start("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").end();
      if (span > 1) {
        xml.value("w:gridSpan", span);
      }
      if (cell.rowSpan() > 1) {
        if (begins) {
          xml.value("w:vMerge", "restart");
        } else {
          xml.empty("w:vMerge");
        }
      }
      xml.raw(looks.direct(cellStyle, row == 0 && !table.head().isEmpty()));
      xml.end();
      double padding = cellStyle.padding(Side.LEFT) + cellStyle.padding(Side.RIGHT);
      double room = Math.max(4, width / 20.0 - padding);
      content(cell, frame(cell, cellStyle, room, keep, part(row)), begins);
      xml.end();
    }

    private Frame frame(Cell cell, ComputedStyle cellStyle, double room, boolean keep, Part part) {
      Speech speech = frame.speech().of(cell.attributes());
      return frames.computeIfAbsent(
          new CellKind(cellStyle, part, speech, room, keep),
          kind -> frame.cell(cellStyle, speech, cellName(cell, part), room, keep));
    }

    private void content(Cell cell, Frame inner, boolean begins) {
      BlockWriter writer = blocks.cell();
      if (begins) {
        flow.moveAnchors(writer.flow());
        writer.flow().anchor(cell.attributes().id());
        writer.write(cell.content(), inner);
      }
      writer.flow().finish(inner);
    }
  }

  private static boolean isShort(Row row) {
    int length = 0;
    for (Cell cell : row.cells()) {
      length += Walk.plainText(cell.content()).length();
      if (length >= SHORT_ROW) {
        return false;
      }
    }
    return true;
  }

  private static String cellName(Cell cell, Part part) {
    String kind =
        switch (part) {
          case HEAD -> "Table Heading";
          case BODY -> cell.header() ? "Table Label" : "Table Text";
          case FOOT -> "Table Total";
        };
    String words = StyleBook.words(cell.attributes().classes());
    return words.isEmpty() ? kind : kind + " " + words;
  }
}
