package org.alternat.html.internal;

import java.util.List;
import org.alternat.document.Label;
import org.alternat.document.Table;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Part;
import org.alternat.document.Table.Row;
import org.alternat.document.Table.Scope;
import org.alternat.document.TableGrid;
import org.alternat.document.TableGrid.Placement;
import org.alternat.document.Walk;
import org.alternat.style.ComputedStyle;

/** Writes tables, each in a box that scrolls by itself on a narrow screen. */
final class HtmlTables {
  private final PageContext page;
  private final HtmlWriter out;
  private final HtmlInlines inlines;
  private final HtmlBlocks blocks;

  HtmlTables(PageContext page, HtmlInlines inlines, HtmlBlocks blocks) {
    this.page = page;
    this.out = page.out();
    this.inlines = inlines;
    this.blocks = blocks;
  }

  /** Writes a table of the document. */
  void write(Table table, ComputedStyle style) {
    scrollBox(table, style, page.metadata().label(Label.TABLE));
  }

  /** Writes the table of a chart, which has no caption of its own. */
  void writeData(Table table, ComputedStyle figure) {
    ComputedStyle style = figure.child("table", table.attributes().classes());
    scrollBox(table, style, page.metadata().label(Label.CHART_DATA));
  }

  /** The keyboard reaches the box, so that it can be scrolled without a mouse. */
  private void scrollBox(Table table, ComputedStyle style, String name) {
    out.open("div").attribute("class", "alternat-scroll").attribute("role", "group");
    out.attribute("tabindex", "0");
    if (table.caption().isEmpty()) {
      out.attribute("aria-label", name);
      table(table, style, "");
    } else {
      String captionId = page.anchors().fresh("alternat-caption-" + table.attributes().id());
      out.attribute("aria-labelledby", captionId);
      table(table, style, captionId);
    }
    out.close();
  }

  private void table(Table table, ComputedStyle style, String captionId) {
    out.open("table");
    page.attributes(table.attributes());
    if (!table.caption().isEmpty()) {
      ComputedStyle caption = style.child("caption");
      out.open("caption").attribute("id", captionId);
      Captions.label(page, caption, table.attributes().id());
      inlines.write(table.caption(), caption, table.attributes().origin());
      out.close();
    }
    Spans spans = new Spans(table);
    int row = 0;
    for (Part part : Part.values()) {
      List<Row> rows = table.rows(part);
      if (!rows.isEmpty()) {
        ComputedStyle partStyle = style.child(part.element());
        out.open(part.element());
        for (Row r : rows) {
          row(r, row++, spans, partStyle);
        }
        out.close();
      }
    }
    out.close();
  }

  private void row(Row row, int index, Spans spans, ComputedStyle part) {
    List<Placement> placements = spans.of(index);
    if (placements.isEmpty()) {
      return;
    }
    ComputedStyle style = part.child("tr", row.attributes().classes());
    out.open("tr");
    page.attributes(row.attributes());
    for (Placement placement : placements) {
      cell(placement, spans, style);
    }
    out.close();
  }

  private void cell(Placement placement, Spans spans, ComputedStyle row) {
    Cell cell = placement.cell();
    // A header without words, such as the corner of a table, is one of nothing.
    boolean header = cell.header() && !Walk.plainText(cell.content()).isBlank();
    out.open(header ? "th" : "td");
    page.attributes(cell.attributes());
    if (header) {
      String axis = cell.scope() == Scope.COLUMN ? "col" : "row";
      boolean group = cell.scope() == Scope.COLUMN && spans.columns(placement) > 1;
      out.attribute("scope", group ? "colgroup" : axis);
    }
    span("colspan", spans.columns(placement));
    span("rowspan", spans.rows(placement));
    ComputedStyle style = row.child(cell.element(), cell.attributes().classes());
    blocks.cell(cell, header, style);
    out.close();
  }

  private void span(String name, int count) {
    if (count > 1) {
      out.attribute(name, String.valueOf(count));
    }
  }

  /**
   * The spans of a table without the rows and columns in which no cell begins. HTML has a rule
   * against those, and they show nothing.
   */
  private static final class Spans {
    private final List<List<Placement>> placements;

    /** At [i], how many rows or columns before i have a cell that begins there. */
    private final int[] rowsBefore;

    private final int[] columnsBefore;

    Spans(Table table) {
      TableGrid grid = TableGrid.of(table);
      this.placements = grid.placements();
      boolean[] rows = new boolean[placements.size()];
      boolean[] columns = new boolean[grid.columnCount()];
      for (Placement p : placements.stream().flatMap(List::stream).toList()) {
        rows[p.row()] = true;
        columns[p.column()] = true;
      }
      this.rowsBefore = before(rows);
      this.columnsBefore = before(columns);
    }

    private static int[] before(boolean[] used) {
      int[] before = new int[used.length + 1];
      for (int i = 0; i < used.length; i++) {
        before[i + 1] = before[i] + (used[i] ? 1 : 0);
      }
      return before;
    }

    List<Placement> of(int row) {
      return placements.get(row);
    }

    int rows(Placement p) {
      return rowsBefore[p.row() + p.cell().rowSpan()] - rowsBefore[p.row()];
    }

    int columns(Placement p) {
      return columnsBefore[p.column() + p.cell().columnSpan()] - columnsBefore[p.column()];
    }
  }
}
