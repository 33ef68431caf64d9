package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alternat.xlsx.internal.sheet.CellLink;
import org.alternat.xlsx.internal.sheet.CellPlan;
import org.alternat.xlsx.internal.sheet.CellRange;
import org.alternat.xlsx.internal.sheet.RichText;
import org.alternat.xlsx.internal.sheet.RowBand;
import org.alternat.xlsx.internal.sheet.RowPlan;
import org.alternat.xlsx.internal.sheet.SheetPlan;
import org.alternat.xlsx.internal.sheet.WorkbookPlan;

/**
 * Writes one sheet in a single pass over its rows. What the schema wants after the rows — merged
 * cells, links, page breaks — is gathered on the way.
 */
final class SheetWriter {
  private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();

  private final SheetPlan sheet;
  private final Map<String, WorkbookPlan.Anchor> anchors;
  private final SheetRelations relations;
  private final Styles styles;
  private final SharedStrings strings;
  private final XmlWriter xml;

  /** The letters of the columns. */
  private final List<String> columns = new ArrayList<>();

  private final List<CellRange> merges = new ArrayList<>();
  private final List<LinkedCell> links = new ArrayList<>();

  /** The numbers of the rows after which a printed page ends, from 1. */
  private final List<Integer> breaks = new ArrayList<>();

  private record LinkedCell(String address, CellLink link) {}

  SheetWriter(
      SheetPlan sheet,
      Map<String, WorkbookPlan.Anchor> anchors,
      SheetRelations relations,
      Styles styles,
      SharedStrings strings,
      XmlWriter xml) {
    this.sheet = sheet;
    this.anchors = anchors;
    this.relations = relations;
    this.styles = styles;
    this.strings = strings;
    this.xml = xml;
  }

  /**
   * Writes the part.
   *
   * @param selected whether the sheet is the one that people see first
   */
  void write(boolean selected) throws IOException {
    xml.start("worksheet").attribute("xmlns", SharedStrings.NAMESPACE);
    xml.attribute("xmlns:r", Ooxml.RELATIONS);
    SheetFrame.before(sheet, selected, xml);
    rows();
    merges();
    SheetFrame.negatives(sheet, xml);
    links();
    SheetFrame.print(sheet.print(), xml);
    breaks();
    if (!relations.drawing().isEmpty()) {
      xml.start("drawing").attribute("r:id", relations.drawing()).end();
    }
    if (!relations.noteBoxes().isEmpty()) {
      xml.start("legacyDrawing").attribute("r:id", relations.noteBoxes()).end();
    }
    tables();
    xml.end();
  }

  private void rows() throws IOException {
    xml.start("sheetData");
    int number = 0;
    for (RowBand band : sheet.bands()) {
      for (int i = 0; i < band.size(); i++) {
        row(number++, band.row(i));
      }
    }
    xml.end();
  }

  private void row(int number, RowPlan row) throws IOException {
    if (row.breakBefore() && number > 0) {
      breaks.add(number);
    }
    xml.start("row").attribute("r", number + 1L);
    if (row.height() > 0) {
      xml.measure("ht", row.height()).flag("customHeight", row.fixed());
    }
    for (CellPlan cell : row.cells()) {
      cell(number, cell);
    }
    xml.end();
  }

  private void cell(int row, CellPlan cell) throws IOException {
    int look = styles.index(cell.look());
    xml.start("c").address("r", column(cell.column()), row).attribute("s", look);
    content(cell.content());
    xml.end();
    int lastColumn = cell.column() + cell.columnSpan() - 1;
    for (int column = cell.column() + 1; column <= lastColumn; column++) {
      xml.start("c").address("r", column(column), row).attribute("s", look).end();
    }
    if (cell.columnSpan() > 1 || cell.rowSpan() > 1) {
      int lastRow = row + cell.rowSpan() - 1;
      merges.add(new CellRange(row, cell.column(), lastRow, lastColumn));
    }
    if (!(cell.link() instanceof CellLink.Nowhere)) {
      links.add(new LinkedCell(CellRange.address(row, cell.column()), cell.link()));
    }
  }

  private String column(int column) {
    while (columns.size() <= column) {
      columns.add(CellRange.columnName(columns.size()));
    }
    return columns.get(column);
  }

  private void content(CellPlan.Content content) throws IOException {
    switch (content) {
      case CellPlan.Blank b -> {}
      case CellPlan.Text text -> text(text.text());
      case CellPlan.Amount amount -> xml.leaf("v", amount.value().toPlainString());
      case CellPlan.Day day -> xml.leaf("v", day.date().toEpochDay() - DAY_ZERO);
      case CellPlan.Formula formula -> {
        xml.leaf("f", formula.expression());
        xml.leaf("v", formula.value().toPlainString());
      }
    }
  }

  private void text(RichText text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    int index = strings.index(text);
    if (index >= 0) {
      xml.attribute("t", "s").leaf("v", index);
    } else {
      xml.attribute("t", "inlineStr").start("is");
      SharedStrings.item(text, xml);
      xml.end();
    }
  }

  private void merges() throws IOException {
    if (merges.isEmpty()) {
      return;
    }
    xml.start("mergeCells").attribute("count", merges.size());
    for (CellRange merge : merges) {
      xml.start("mergeCell").attribute("ref", merge.toString()).end();
    }
    xml.end();
  }

  private void links() throws IOException {
    if (links.isEmpty()) {
      return;
    }
    xml.start("hyperlinks");
    for (LinkedCell cell : links) {
      xml.start("hyperlink").attribute("ref", cell.address());
      switch (cell.link()) {
        case CellLink.Nowhere n -> {}
        case CellLink.Outward outward ->
            xml.attribute("r:id", relations.links().getOrDefault(outward.uri(), ""));
        case CellLink.Inward inward -> xml.attribute("location", anchor(inward.id()).reference());
      }
      xml.end();
    }
    xml.end();
  }

  private WorkbookPlan.Anchor anchor(String id) {
    WorkbookPlan.Anchor anchor = anchors.get(id);
    if (anchor == null) {
      throw new IllegalStateException("the plan has no cell for #" + id);
    }
    return anchor;
  }

  private void breaks() throws IOException {
    if (breaks.isEmpty()) {
      return;
    }
    xml.start("rowBreaks").attribute("count", breaks.size());
    xml.attribute("manualBreakCount", breaks.size());
    for (int row : breaks) {
      xml.start("brk").attribute("id", row).attribute("max", 16_383).attribute("man", 1).end();
    }
    xml.end();
  }

  private void tables() throws IOException {
    if (relations.tables().isEmpty()) {
      return;
    }
    xml.start("tableParts").attribute("count", relations.tables().size());
    for (String id : relations.tables()) {
      xml.start("tablePart").attribute("r:id", id).end();
    }
    xml.end();
  }
}
