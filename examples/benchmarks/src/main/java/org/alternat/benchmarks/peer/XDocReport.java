package org.alternat.benchmarks.peer;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alternat.benchmarks.PlainNote;
import org.alternat.benchmarks.PlainNote.Cell;
import org.alternat.benchmarks.PlainNote.Grid;
import org.alternat.benchmarks.PlainNote.Heading;
import org.alternat.benchmarks.PlainNote.Paragraph;
import org.alternat.benchmarks.PlainNote.Run;

/**
 * XDocReport with FreeMarker: the text of a ready Word file is a template. It has no footnotes,
 * contents list or charts to fill, so the notes stand at the end.
 */
public final class XDocReport {
  private static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
      </Types>\
      """;
  private static final String PACKAGE =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
      </Relationships>\
      """;
  private static final String RELATIONS =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
      </Relationships>\
      """;
  private static final String RUNS =
      """
      [#list %s as r][#if r.bold]<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${r.text}</w:t></w:r>\
      [#elseif r.italic]<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">${r.text}</w:t></w:r>\
      [#else]<w:r><w:t xml:space="preserve">${r.text}</w:t></w:r>[/#if][/#list]\
      """;
  private static final String BODY =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
      [#list pieces as p][#if p.rows??]\
      <w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr>CAPTION</w:p>\
      <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr>\
      <w:tblGrid>[#list 1..p.columns as c]<w:gridCol/>[/#list]</w:tblGrid>\
      [#list p.rows as row]<w:tr>[#list row as cell]<w:tc><w:p>CELL</w:p></w:tc>[/#list]</w:tr>[/#list]</w:tbl>\
      [#else]<w:p><w:pPr><w:pStyle w:val="STYLE"/></w:pPr>RUNS</w:p>[/#if][/#list]\
      <w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>\
      """;
  private static final String STYLES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">STYLES</w:styles>\
      """;

  private final IXDocReport report;

  /** Reads the template. */
  public XDocReport() {
    try {
      report =
          XDocReportRegistry.getRegistry()
              .loadReport(new ByteArrayInputStream(template()), TemplateEngineKind.Freemarker);
    } catch (IOException | XDocReportException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] template() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", TYPES);
      put(zip, "_rels/.rels", PACKAGE);
      put(zip, "word/_rels/document.xml.rels", RELATIONS);
      put(zip, "word/document.xml", body());
      put(zip, "word/styles.xml", STYLES.replace("STYLES", styles()));
    }
    return out.toByteArray();
  }

  private static String body() {
    return BODY.replace("CAPTION", RUNS.formatted("p.caption"))
        .replace("CELL", RUNS.formatted("cell"))
        .replace("RUNS", RUNS.formatted("p.runs"))
        .replace("STYLE\"", "${p.style}\"");
  }

  private static String styles() {
    StringBuilder styles = new StringBuilder();
    for (String id :
        List.of("Title", "Heading1", "Heading2", "Heading3", "BodyText", "ListBullet", "Caption")) {
      styles
          .append("<w:style w:type=\"paragraph\" w:styleId=\"%s\">".formatted(id))
          .append("<w:name w:val=\"%s\"/></w:style>".formatted(id));
    }
    return styles
        .append("<w:style w:type=\"table\" w:styleId=\"TableGrid\">")
        .append("<w:name w:val=\"Table Grid\"/></w:style>")
        .toString();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** The note as the template reads it; made before the clock runs. */
  public static List<Map<String, Object>> pieces(PlainNote note) {
    List<Map<String, Object>> pieces =
        new ArrayList<>(note.pieces().stream().map(XDocReport::piece).toList());
    for (int i = 0; i < note.footnotes().size(); i++) {
      List<Run> runs = new ArrayList<>();
      runs.add(new Run((i + 1) + " ", false, false, 0, ""));
      runs.addAll(note.footnotes().get(i));
      pieces.add(piece(new Paragraph(false, runs)));
    }
    return pieces;
  }

  private static Map<String, Object> piece(PlainNote.Piece piece) {
    return switch (piece) {
      case Heading h ->
          Map.of(
              "style",
              h.level() == 0 ? "Title" : "Heading" + Math.min(3, h.level()),
              "runs",
              runs(h.runs()));
      case Paragraph p ->
          Map.of("style", p.bullet() ? "ListBullet" : "BodyText", "runs", runs(p.runs()));
      case Grid g ->
          Map.of(
              "caption",
              runs(g.caption()),
              "columns",
              g.columns(),
              "rows",
              g.rows().stream()
                  .map(row -> row.stream().map(Cell::runs).map(XDocReport::runs).toList())
                  .toList());
    };
  }

  private static List<Map<String, Object>> runs(List<Run> runs) {
    return runs.stream().map(XDocReport::run).toList();
  }

  private static Map<String, Object> run(Run run) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("text", run.footnote() > 0 ? "[" + run.footnote() + "]" : run.text());
    values.put("bold", run.bold());
    values.put("italic", run.italic());
    return values;
  }

  /** The note as a file. */
  public byte[] write(List<Map<String, Object>> pieces) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      IContext context = report.createContext();
      context.put("pieces", pieces);
      report.process(context, out);
    } catch (XDocReportException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
