package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.alternat.xlsx.internal.sheet.CellRange;
import org.alternat.xlsx.internal.sheet.PrintPlan;
import org.alternat.xlsx.internal.sheet.SheetPlan;
import org.alternat.xlsx.internal.sheet.WorkbookPlan;

/** Writes the workbook part: the list of sheets and the names Excel keeps print titles under. */
final class WorkbookWriter {
  private WorkbookWriter() {}

  /**
   * Writes the part.
   *
   * @param relations the relation ids of the sheets, in their order
   */
  static void write(WorkbookPlan plan, List<String> relations, XmlWriter xml) throws IOException {
    xml.start("workbook").attribute("xmlns", SharedStrings.NAMESPACE);
    xml.attribute("xmlns:r", Ooxml.RELATIONS);
    xml.start("workbookPr").attribute("defaultThemeVersion", 166_925).end();
    xml.start("bookViews").start("workbookView");
    xml.attribute("windowWidth", 28_800).attribute("windowHeight", 17_000);
    xml.attribute("tabRatio", 850).end().end();
    xml.start("sheets");
    for (int i = 0; i < plan.sheets().size(); i++) {
      xml.start("sheet").attribute("name", plan.sheets().get(i).name());
      xml.attribute("sheetId", i + 1L).attribute("r:id", relations.get(i)).end();
    }
    xml.end();
    names(plan.sheets(), xml);
    xml.start("calcPr").attribute("calcId", 191_029).end();
    xml.end();
  }

  private static void names(List<SheetPlan> sheets, XmlWriter xml) throws IOException {
    xml.start("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      printArea(sheets.get(i), i, xml);
    }
    for (int i = 0; i < sheets.size(); i++) {
      printTitles(sheets.get(i), i, xml);
    }
    xml.end();
  }

  private static void printArea(SheetPlan sheet, int index, XmlWriter xml) throws IOException {
    String last = "$" + CellRange.columnName(sheet.print().columns() - 1) + "$" + sheet.rowCount();
    String area = "!$A$" + (sheet.print().firstRow() + 1) + ":" + last;
    name("_xlnm.Print_Area", index, WorkbookPlan.quoted(sheet.name()) + area, xml);
  }

  private static void printTitles(SheetPlan sheet, int index, XmlWriter xml) throws IOException {
    PrintPlan print = sheet.print();
    String quoted = WorkbookPlan.quoted(sheet.name());
    List<String> titles = new ArrayList<>();
    if (print.pagesWide() > 1) {
      titles.add(quoted + "!$A:$A");
    }
    if (print.titleRows() > 0) {
      int first = print.firstTitleRow() + 1;
      int last = print.firstTitleRow() + print.titleRows();
      titles.add(quoted + "!$" + first + ":$" + last);
    }
    if (!titles.isEmpty()) {
      name("_xlnm.Print_Titles", index, String.join(",", titles), xml);
    }
  }

  private static void name(String name, int sheet, String reference, XmlWriter xml)
      throws IOException {
    xml.start("definedName").attribute("name", name).attribute("localSheetId", sheet);
    xml.text(reference).end();
  }
}
