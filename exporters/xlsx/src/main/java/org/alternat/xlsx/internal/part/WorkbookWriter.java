package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.util.List;
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
    if (sheets.stream().noneMatch(s -> s.print().titleRows() > 0)) {
      return;
    }
    xml.start("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      SheetPlan sheet = sheets.get(i);
      PrintPlan print = sheet.print();
      if (print.titleRows() > 0) {
        int first = print.firstTitleRow() + 1;
        int last = print.firstTitleRow() + print.titleRows();
        xml.start("definedName").attribute("name", "_xlnm.Print_Titles");
        xml.attribute("localSheetId", i);
        xml.text(WorkbookPlan.quoted(sheet.name()) + "!$" + first + ":$" + last).end();
      }
    }
    xml.end();
  }
}
