package org.alternat.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alternat.document.ChartData;
import org.alternat.ooxml.PackageZip.Relation;

/**
 * The small workbook that a Word file embeds with a chart, which Word opens when someone edits the
 * chart's data: one sheet with a header row, the categories in column A and a column a series.
 *
 * @since 1.0
 */
public final class ChartWorkbook {
  /** The content type of the embedded part. */
  public static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Excel's limit for the name of a sheet. */
  private static final int MAX_NAME = 31;

  /** Excel's limit for the text of a cell. */
  private static final int MAX_TEXT = 32_767;

  private final ChartData data;
  private final String sheet;

  private ChartWorkbook(ChartData data, String sheet) {
    this.data = data;
    this.sheet = sheet;
  }

  /**
   * The workbook of a chart.
   *
   * @param sheet the name of its sheet; what Excel does not allow in it is left out
   */
  public static ChartWorkbook of(ChartData data, String sheet) {
    String name = sheet.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}\\p{Cs}]", " ").strip();
    if (name.length() > MAX_NAME) {
      int end = Character.isHighSurrogate(name.charAt(MAX_NAME - 1)) ? MAX_NAME - 1 : MAX_NAME;
      name = name.substring(0, end).strip();
    }
    return new ChartWorkbook(data, name.isEmpty() ? "Data" : name);
  }

  /** The cells that the chart is bound to. */
  public ChartSource source() {
    return ChartSource.table(sheet, 0, 0, data);
  }

  /** The file: the same bytes for the same data. */
  public byte[] toXlsx() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new PackageZip(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private void write(PackageZip zip) throws IOException {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("/xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
    types.put("/xl/worksheets/sheet1.xml", SPREADSHEET + "worksheet+xml");
    types.put("/xl/styles.xml", SPREADSHEET + "styles+xml");
    zip.contentTypes(types);
    zip.relations("/", relations("officeDocument", "xl/workbook.xml"));
    part(zip, "/xl/workbook.xml", workbook());
    zip.relations(
        "/xl/workbook.xml",
        relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
    part(zip, "/xl/styles.xml", styles());
    part(zip, "/xl/worksheets/sheet1.xml", worksheet());
    zip.finish();
  }

  private static void part(PackageZip zip, String name, Xml content) throws IOException {
    byte[] bytes = content.bytes();
    zip.part(name, out -> out.write(bytes));
  }

  /** Relations with ids rId1 and on; types and targets come by turns. */
  private static List<Relation> relations(String... typesAndTargets) {
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      String id = "rId" + (relations.size() + 1);
      String type = RELATIONS + "/" + typesAndTargets[i];
      relations.add(new Relation(id, type, typesAndTargets[i + 1], false));
    }
    return relations;
  }

  private Xml workbook() {
    Xml xml = Xml.part();
    xml.start("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS).start("sheets");
    xml.empty("sheet", "name", sheet, "sheetId", "1", "r:id", "rId1");
    return xml.end().end();
  }

  private static Xml styles() {
    Xml xml = Xml.part();
    xml.start("styleSheet", "xmlns", MAIN);
    xml.start("fonts", "count", "1").start("font").value("sz", "10").value("name", "Arial").end();
    xml.end().start("fills", "count", "2");
    for (String pattern : new String[] {"none", "gray125"}) {
      xml.start("fill").empty("patternFill", "patternType", pattern).end();
    }
    xml.end().start("borders", "count", "1").start("border");
    for (String side : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
      xml.empty(side);
    }
    xml.end().end().start("cellStyleXfs", "count", "1");
    xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").end();
    xml.start("cellXfs", "count", "1");
    xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0");
    return xml.end().end();
  }

  private Xml worksheet() {
    Xml xml = Xml.part();
    xml.start("worksheet", "xmlns", MAIN);
    xml.start("cols");
    String columns = Integer.toString(data.series().size() + 1);
    xml.empty("col", "min", "1", "max", columns, "width", "18", "customWidth", "1").end();
    xml.start("sheetData");
    row(xml, 0);
    text(xml, cell(0, 0), "");
    for (int s = 0; s < data.series().size(); s++) {
      text(xml, cell(s + 1, 0), data.series().get(s).name());
    }
    xml.end();
    for (int r = 0; r < data.categories().size(); r++) {
      row(xml, r + 1);
      text(xml, cell(0, r + 1), data.categories().get(r));
      values(xml, r);
      xml.end();
    }
    return xml.end().end();
  }

  private void values(Xml xml, int row) {
    for (int s = 0; s < data.series().size(); s++) {
      String place = cell(s + 1, row + 1);
      ChartNumbers.text(data.series().get(s).points().get(row))
          .ifPresent(value -> xml.start("c", "r", place).leaf("v", value).end());
    }
  }

  private static void row(Xml xml, int row) {
    xml.start("row", "r", Integer.toString(row + 1));
  }

  private static String cell(int column, int row) {
    return ChartSource.column(column) + (row + 1);
  }

  private static void text(Xml xml, String cell, String text) {
    String kept = text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    xml.start("c", "r", cell, "t", "inlineStr").start("is");
    xml.start("t", "xml:space", "preserve").text(kept).end().end().end();
  }
}
