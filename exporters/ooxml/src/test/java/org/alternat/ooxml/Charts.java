package org.alternat.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alternat.document.ChartData;
import org.alternat.document.ChartData.Point;
import org.alternat.document.ChartData.Series;

/** Data of charts, and the smallest Word file that shows one. */
final class Charts {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PLACED =
      """
      <w:document xmlns:w="%s" xmlns:r="%s"
          xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
          xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
        <w:body><w:p><w:r><w:drawing>
          <wp:inline><wp:extent cx="5976000" cy="2030000"/><wp:docPr id="1" name="Chart"/>
            <wp:cNvGraphicFramePr/>
            <a:graphic><a:graphicData uri="%s">
              <c:chart xmlns:c="%s" r:id="rId1"/></a:graphicData></a:graphic>
          </wp:inline></w:drawing></w:r></w:p><w:sectPr/></w:body>
      </w:document>
      """
          .formatted(WORD, OFFICE, ChartPart.NAMESPACE, ChartPart.NAMESPACE);

  private Charts() {}

  /** A series from labels; values are the labels in millions, and none for "—". */
  static Series millions(String name, String... labels) {
    List<Point> points = new ArrayList<>();
    for (String label : labels) {
      BigDecimal value =
          label.equals("—")
              ? null
              : new BigDecimal(label.replace(',', '.').replace('−', '-')).scaleByPowerOfTen(6);
      points.add(new Point(value, label));
    }
    return new Series(name, "USD", points);
  }

  static ChartData trade() {
    return new ChartData(
        List.of("2021", "2022", "2023"),
        List.of(
            millions("exportations", "7,7", "9,2", "10,8"),
            millions("importations", "5,4", "—", "7,0")));
  }

  static ChartData balance() {
    return new ChartData(
        List.of("2021", "2022 & <après>", "2023"), List.of(millions("solde", "−2,3", "—", "3,8")));
  }

  /** A Word file with a chart and its workbook. */
  static byte[] docx(byte[] chart, byte[] workbook) {
    Map<String, byte[]> parts = new TreeMap<>();
    parts.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/"
                + "vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xlsx\" ContentType=\""
                + ChartWorkbook.CONTENT_TYPE
                + "\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + "<Override PartName=\"/word/charts/chart1.xml\" ContentType=\""
                + ChartPart.CONTENT_TYPE
                + "\"/></Types>"));
    parts.put("_rels/.rels", relation("officeDocument", "word/document.xml"));
    parts.put("word/document.xml", utf8(PLACED));
    parts.put("word/_rels/document.xml.rels", relation("chart", "charts/chart1.xml"));
    parts.put("word/charts/chart1.xml", chart);
    parts.put("word/charts/_rels/chart1.xml.rels", relation("package", "../embeddings/data.xlsx"));
    parts.put("word/embeddings/data.xlsx", workbook);
    return zip(parts);
  }

  private static byte[] relation(String type, String target) {
    return utf8(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\""
            + OFFICE
            + "/"
            + type
            + "\" Target=\""
            + target
            + "\"/></Relationships>");
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
