package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alternat.document.Attachment;
import org.alternat.document.Picture;
import org.alternat.export.ExportReport.Collector;
import org.alternat.ooxml.AttachmentParts;
import org.alternat.ooxml.ChartPart;
import org.alternat.ooxml.ChartSource;
import org.alternat.xlsx.internal.sheet.CellNote;
import org.alternat.xlsx.internal.sheet.DrawingPlan;
import org.alternat.xlsx.internal.sheet.ExcelTable;
import org.alternat.xlsx.internal.sheet.SheetPlan;
import org.alternat.xlsx.internal.sheet.WorkbookPlan;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Writes a plan as a file. POI holds the package together: content types, relations, properties and
 * the small parts. Sheets, styles and strings are streamed.
 */
public final class WorkbookFile {
  /** How many different texts are shared; beyond, they stand in their cells. */
  private static final int SHARED_STRINGS = 50_000;

  private final WorkbookPlan plan;
  private final Collector report;
  private final Styles styles;
  private final SharedStrings strings = new SharedStrings(SHARED_STRINGS);
  private final PackageZip zip = new PackageZip();
  private final Parts parts;
  private final PackagePart workbook;

  /** The part of each picture, which several drawings may show. */
  private final Map<Picture, PackagePart> pictures = new LinkedHashMap<>();

  private int tables;
  private int drawings;
  private int charts;
  private int noteParts;

  private WorkbookFile(WorkbookPlan plan, Parts parts, Collector report) throws IOException {
    this.plan = plan;
    this.report = report;
    this.parts = parts;
    this.styles = new Styles(plan.palette(), report);
    this.workbook = parts.reserve("/xl/workbook.xml", Ooxml.WORKBOOK);
  }

  /**
   * Writes a file.
   *
   * @param out left open
   */
  public static void write(WorkbookPlan plan, OutputStream out, Collector report)
      throws IOException {
    try (Parts parts = new Parts()) {
      WorkbookFile file = new WorkbookFile(plan, parts, report);
      file.properties();
      file.content();
      file.zip.write(parts.skeleton(), out);
    }
  }

  private void properties() throws IOException {
    parts.describe(plan.metadata());
    parts.root(workbook, Parts.mainDocument());
    parts.root(
        parts.add("/docProps/app.xml", Ooxml.EXTENDED_PROPERTIES, PropertyParts::extended),
        Ooxml.relation("extended-properties"));
    parts.root(
        parts.add(
            "/docProps/custom.xml",
            Ooxml.CUSTOM_PROPERTIES,
            xml -> PropertyParts.custom(plan.metadata(), xml)),
        Ooxml.relation("custom-properties"));
  }

  private void content() throws IOException {
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < plan.sheets().size(); i++) {
      relations.add(sheet(plan.sheets().get(i), i));
    }
    zip.stream("xl/workbook.xml", xml -> WorkbookWriter.write(plan, relations, xml));
    PackagePart theme =
        parts.add(
            "/xl/theme/theme1.xml", Ooxml.THEME, xml -> ThemeWriter.write(plan.palette(), xml));
    Parts.relate(workbook, theme, "theme");
    // Styles and strings come last: the sheets say which there are.
    Parts.relate(workbook, parts.reserve("/xl/styles.xml", Ooxml.STYLES), "styles");
    zip.stream("xl/styles.xml", styles::write);
    Parts.relate(workbook, parts.reserve("/xl/sharedStrings.xml", Ooxml.STRINGS), "sharedStrings");
    zip.stream("xl/sharedStrings.xml", strings::write);
    for (int i = 0; i < plan.attachments().size(); i++) {
      attachment(plan.attachments().get(i), i + 1);
    }
  }

  private String sheet(SheetPlan sheet, int index) throws IOException {
    String name = "xl/worksheets/sheet" + (index + 1) + ".xml";
    PackagePart part = parts.reserve("/" + name, Ooxml.WORKSHEET);
    Map<String, String> links = new LinkedHashMap<>();
    for (String uri : sheet.externalLinks()) {
      links.put(uri, Parts.relateOutward(part, uri));
    }
    String drawing = sheet.drawings().isEmpty() ? "" : drawing(sheet, part);
    List<String> tableIds = new ArrayList<>();
    for (ExcelTable table : sheet.tables()) {
      tableIds.add(table(table, part));
    }
    String noteBoxes = notes(plan.notes().getOrDefault(sheet.name(), List.of()), part);
    SheetRelations relations = new SheetRelations(links, drawing, noteBoxes, tableIds);
    zip.stream(
        name,
        xml ->
            new SheetWriter(sheet, plan.anchors(), relations, styles, strings, xml)
                .write(index == 0));
    return Parts.relate(workbook, part, "worksheet");
  }

  private String notes(List<CellNote> notes, PackagePart sheet) throws IOException {
    if (notes.isEmpty()) {
      return "";
    }
    int number = ++noteParts;
    PackagePart texts =
        parts.add(
            "/xl/comments" + number + ".xml", Ooxml.NOTES, xml -> CellNotes.texts(notes, xml));
    PackagePart boxes =
        parts.add(
            "/xl/drawings/vmlDrawing" + number + ".vml",
            Ooxml.VML,
            xml -> CellNotes.boxes(notes, xml));
    Parts.relate(sheet, texts, "comments");
    return Parts.relate(sheet, boxes, "vmlDrawing");
  }

  private String table(ExcelTable table, PackagePart sheet) throws IOException {
    int id = ++tables;
    PackagePart part =
        parts.add(
            "/xl/tables/table" + id + ".xml",
            Ooxml.TABLE,
            xml -> TableWriter.write(table, id, xml));
    return Parts.relate(sheet, part, "table");
  }

  private String drawing(SheetPlan sheet, PackagePart sheetPart) throws IOException {
    PackagePart part = parts.reserve("/xl/drawings/drawing" + ++drawings + ".xml", Ooxml.DRAWING);
    List<String> relations = new ArrayList<>();
    for (DrawingPlan drawing : sheet.drawings()) {
      relations.add(
          switch (drawing) {
            case DrawingPlan.Image image -> Parts.relate(part, picture(image.picture()), "image");
            case DrawingPlan.Chart chart -> Parts.relate(part, chart(chart, sheet.name()), "chart");
          });
    }
    zip.stream(
        part.getPartName().getName().substring(1),
        xml -> DrawingWriter.write(sheet.drawings(), relations, xml));
    return Parts.relate(sheetPart, part, "drawing");
  }

  private PackagePart picture(Picture picture) throws IOException {
    PackagePart known = pictures.get(picture);
    if (known == null) {
      String name =
          "/xl/media/image" + (pictures.size() + 1) + "." + picture.mediaType().extension();
      known = parts.add(name, picture.mediaType().mediaType(), picture.bytes());
      pictures.put(picture, known);
    }
    return known;
  }

  private PackagePart chart(DrawingPlan.Chart chart, String sheetName) throws IOException {
    ChartPart part =
        ChartPart.builder(
                chart.kind(),
                chart.data(),
                ChartSource.table(sheetName, chart.headerRow(), 0, chart.data()))
            .look(chart.look())
            .language(plan.metadata().language())
            .title(chart.title())
            .build();
    part.losses().forEach(report::lost);
    return parts.add("/xl/charts/chart" + ++charts + ".xml", ChartPart.CONTENT_TYPE, part.toXml());
  }

  private void attachment(Attachment attachment, int number) throws IOException {
    PackagePart item =
        parts.add(
            "/customXml/item" + number + ".xml",
            "application/xml",
            AttachmentParts.item(attachment));
    PackagePart properties =
        parts.add(
            "/customXml/itemProps" + number + ".xml",
            Ooxml.CUSTOM_XML_PROPERTIES,
            AttachmentParts.itemProperties(attachment));
    Parts.relate(item, properties, "customXmlProps");
    Parts.relate(workbook, item, "customXml");
  }
}
