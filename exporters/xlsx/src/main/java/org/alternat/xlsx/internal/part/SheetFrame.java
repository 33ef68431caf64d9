package org.alternat.xlsx.internal.part;

import java.io.IOException;
import org.alternat.style.PageStyle;
import org.alternat.xlsx.internal.sheet.CellRange;
import org.alternat.xlsx.internal.sheet.PrintPlan;
import org.alternat.xlsx.internal.sheet.PrintPlan.HeadAndFoot;
import org.alternat.xlsx.internal.sheet.SheetPlan;
import org.jspecify.annotations.Nullable;

/** What stands in a sheet before and after its rows and does not depend on them. */
final class SheetFrame {
  private static final double POINTS_PER_INCH = 72;
  private static final double DEFAULT_ROW_HEIGHT = 13.5;
  private static final double DEFAULT_COLUMN_WIDTH = 10;

  private SheetFrame() {}

  /** Writes what comes before the rows. */
  static void before(SheetPlan sheet, boolean selected, XmlWriter xml) throws IOException {
    xml.start("sheetPr").start("tabColor");
    xml.attribute("rgb", Fonts.argb(sheet.view().tab())).end();
    xml.start("pageSetUpPr").attribute("fitToPage", 1).end();
    xml.end();
    int rows = Math.max(1, sheet.rowCount());
    int columns = Math.max(1, sheet.columnWidths().size());
    xml.start("dimension");
    xml.attribute("ref", new CellRange(0, 0, rows - 1, columns - 1).toString()).end();
    view(sheet.view(), selected, xml);
    xml.start("sheetFormatPr").measure("defaultColWidth", DEFAULT_COLUMN_WIDTH);
    xml.measure("defaultRowHeight", DEFAULT_ROW_HEIGHT);
    if (sheet.columnWidths().contains(0.0)) {
      xml.attribute("outlineLevelCol", 1);
    }
    xml.end();
    columns(sheet, xml);
  }

  private static void view(SheetPlan.View view, boolean selected, XmlWriter xml)
      throws IOException {
    xml.start("sheetViews").start("sheetView");
    if (!view.gridlines()) {
      xml.attribute("showGridLines", 0);
    }
    xml.flag("rightToLeft", view.rightToLeft()).flag("tabSelected", selected);
    xml.attribute("workbookViewId", 0);
    if (view.frozenRows() > 0) {
      String first = CellRange.address(view.frozenRows(), 0);
      xml.start("pane").attribute("ySplit", view.frozenRows()).attribute("topLeftCell", first);
      xml.attribute("activePane", "bottomLeft").attribute("state", "frozen").end();
      xml.start("selection").attribute("pane", "bottomLeft").attribute("activeCell", first);
      xml.attribute("sqref", first).end();
    }
    xml.end().end();
  }

  private static void columns(SheetPlan sheet, XmlWriter xml) throws IOException {
    if (sheet.columnWidths().isEmpty()) {
      return;
    }
    xml.start("cols");
    int number = 0;
    boolean folded = false;
    for (double width : sheet.columnWidths()) {
      number++;
      column(number, width, folded, xml);
      folded = width == 0;
    }
    if (folded) {
      column(number + 1, DEFAULT_COLUMN_WIDTH, true, xml);
    }
    xml.end();
  }

  /**
   * A column; one without width is folded away behind the next, which has the button that shows it.
   */
  private static void column(int number, double width, boolean unfolds, XmlWriter xml)
      throws IOException {
    xml.start("col").attribute("min", number).attribute("max", number);
    xml.measure("width", width == 0 ? DEFAULT_COLUMN_WIDTH : width);
    xml.flag("hidden", width == 0).attribute("customWidth", 1);
    if (width == 0) {
      xml.attribute("outlineLevel", 1);
    }
    xml.flag("collapsed", unfolds).end();
  }

  /** Writes the rule that gives negative numbers their colour. */
  static void negatives(SheetPlan sheet, XmlWriter xml) throws IOException {
    int priority = 0;
    for (CellRange range : sheet.negatives()) {
      priority++;
      xml.start("conditionalFormatting").attribute("sqref", range.toString());
      xml.start("cfRule").attribute("type", "cellIs");
      xml.attribute("dxfId", TableStyles.NEGATIVE).attribute("priority", priority);
      xml.attribute("operator", "lessThan").leaf("formula", "0").end();
      xml.end();
    }
  }

  /** Writes the print set-up. */
  static void print(PrintPlan print, XmlWriter xml) throws IOException {
    PageStyle page = print.page();
    xml.start("printOptions").end();
    xml.start("pageMargins").measure("left", inches(page.marginLeft()));
    xml.measure("right", inches(page.marginRight()));
    xml.measure("top", inches(page.marginTop())).measure("bottom", inches(page.marginBottom()));
    // Heads and feet stand in the middle of their margins.
    xml.measure("header", inches(page.marginTop() / 2));
    xml.measure("footer", inches(page.marginBottom() / 2)).end();
    xml.start("pageSetup");
    int paper = PaperSize.code(page);
    if (paper > 0) {
      xml.attribute("paperSize", paper);
    }
    if (print.pagesWide() > 1) {
      xml.attribute("fitToWidth", print.pagesWide());
    }
    xml.attribute("fitToHeight", 0);
    if (print.pagesWide() > 1) {
      xml.attribute("pageOrder", "overThenDown");
    }
    xml.attribute("orientation", print.landscape() ? "landscape" : "portrait").end();
    headsAndFeet(print, xml);
  }

  private static void headsAndFeet(PrintPlan print, XmlWriter xml) throws IOException {
    if (print.left() == null && print.first() == null && isEmpty(print.right())) {
      return;
    }
    xml.start("headerFooter");
    if (print.left() != null) {
      xml.attribute("differentOddEven", 1);
    }
    if (print.first() != null) {
      xml.attribute("differentFirst", 1);
    }
    headAndFoot("odd", print.right(), xml);
    headAndFoot("even", print.left(), xml);
    headAndFoot("first", print.first(), xml);
    xml.end();
  }

  private static boolean isEmpty(HeadAndFoot texts) {
    return texts.head().isEmpty() && texts.foot().isEmpty();
  }

  private static void headAndFoot(String pages, @Nullable HeadAndFoot texts, XmlWriter xml)
      throws IOException {
    if (texts != null) {
      optional(pages + "Header", texts.head(), xml);
      optional(pages + "Footer", texts.foot(), xml);
    }
  }

  private static void optional(String element, String text, XmlWriter xml) throws IOException {
    if (!text.isEmpty()) {
      xml.leaf(element, text);
    }
  }

  private static double inches(double points) {
    return points / POINTS_PER_INCH;
  }
}
