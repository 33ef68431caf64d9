package org.alternat.xlsx.internal.part;

import java.io.IOException;
import org.alternat.xlsx.internal.sheet.ExcelTable;

/** Writes the part of one of Excel's tables. */
final class TableWriter {
  private TableWriter() {}

  /**
   * Writes the part.
   *
   * @param id unique in the workbook, from 1
   */
  static void write(ExcelTable table, int id, XmlWriter xml) throws IOException {
    boolean totals = !table.totals().isEmpty();
    xml.start("table").attribute("xmlns", SharedStrings.NAMESPACE).attribute("id", id);
    xml.attribute("name", table.name()).attribute("displayName", table.name());
    xml.attribute("ref", table.range().toString());
    if (totals) {
      xml.attribute("totalsRowCount", 1);
    } else {
      xml.attribute("totalsRowShown", 0);
    }
    if (table.filtered()) {
      xml.start("autoFilter").attribute("ref", table.filterRange().toString()).end();
    }
    xml.start("tableColumns").attribute("count", table.columns().size());
    for (int i = 0; i < table.columns().size(); i++) {
      xml.start("tableColumn").attribute("id", i + 1L).attribute("name", table.columns().get(i));
      if (totals) {
        total(table.totals().get(i), xml);
      }
      xml.end();
    }
    xml.end();
    xml.start("tableStyleInfo").attribute("name", TableStyles.NAME);
    xml.attribute("showFirstColumn", 0).attribute("showLastColumn", 0);
    xml.attribute("showRowStripes", 1).attribute("showColumnStripes", 0).end();
    xml.end();
  }

  private static void total(ExcelTable.Total total, XmlWriter xml) throws IOException {
    switch (total) {
      case ExcelTable.Words words -> {
        if (!words.text().isEmpty()) {
          xml.attribute("totalsRowLabel", words.text());
        }
      }
      case ExcelTable.Computed computed -> {
        xml.attribute("totalsRowFunction", "custom");
        xml.leaf("totalsRowFormula", computed.formula());
      }
    }
  }
}
