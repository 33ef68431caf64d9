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
import org.alternat.ooxml.PropertyParts;
import org.alternat.xlsx.internal.sheet.CellNote;
import org.alternat.xlsx.internal.sheet.DrawingPlan;
import org.alternat.xlsx.internal.sheet.ExcelTable;
import org.alternat.xlsx.internal.sheet.SheetPlan;
import org.alternat.xlsx.internal.sheet.WorkbookPlan;

/**
 * Writes a plan as a file: the parts of its package and what relates them. Rows are made while they
 * are written; styles and strings follow the sheets, which say which there are.
 */
public final class WorkbookFile {
  /** How many different texts are shared; beyond, they stand in their cells. */
  private static final int SHARED_STRINGS = 50_000;

  private final WorkbookPlan plan;
  private final Collector report;
  private final Styles styles;
  private final SharedStrings strings = new SharedStrings(SHARED_STRINGS);
  private final PackageFile file = new PackageFile();
  private final Part workbook = new Part("/xl/workbook.xml");

  /** The part of each picture, which several drawings may show. */
  private final Map<Picture, Part> pictures = new LinkedHashMap<>();

  private int tables;
  private int drawings;
  private int charts;
  private int noteParts;

  private WorkbookFile(WorkbookPlan plan, Collector report) {
    this.plan = plan;
    this.report = report;
    this.styles = new Styles(plan.palette(), report);
  }

  /**
   * Writes a file.
   *
   * @param out left open
   */
  public static void write(WorkbookPlan plan, OutputStream out, Collector report)
      throws IOException {
    WorkbookFile made = new WorkbookFile(plan, report);
    made.content();
    made.properties();
    made.file.write(out);
  }

  private void properties() {
    property(
        "core", Ooxml.CORE_PROPERTIES, Ooxml.CORE_RELATION, PropertyParts.core(plan.metadata()));
    property(
        "app",
        Ooxml.EXTENDED_PROPERTIES,
        Ooxml.relation("extended-properties"),
        PropertyParts.extended());
    property(
        "custom",
        Ooxml.CUSTOM_PROPERTIES,
        Ooxml.relation("custom-properties"),
        PropertyParts.custom(plan.metadata()));
  }

  private void property(String name, String contentType, String relation, byte[] content) {
    Part part = file.add("/docProps/" + name + ".xml", contentType, content);
    file.root().relate(part, relation);
  }

  private void content() {
    file.root().relate(workbook, Ooxml.relation("officeDocument"));
    List<String> relations = new ArrayList<>();
    file.add(workbook, Ooxml.WORKBOOK, xml -> WorkbookWriter.write(plan, relations, xml));
    for (int i = 0; i < plan.sheets().size(); i++) {
      relations.add(sheet(plan.sheets().get(i), i));
    }
    Part theme =
        file.add(
            "/xl/theme/theme1.xml", Ooxml.THEME, xml -> ThemeWriter.write(plan.palette(), xml));
    workbook.relate(theme, Ooxml.relation("theme"));
    Part styleSheet = file.add("/xl/styles.xml", Ooxml.STYLES, styles::write);
    workbook.relate(styleSheet, Ooxml.relation("styles"));
    Part texts = file.add("/xl/sharedStrings.xml", Ooxml.STRINGS, strings::write);
    workbook.relate(texts, Ooxml.relation("sharedStrings"));
    for (int i = 0; i < plan.attachments().size(); i++) {
      attachment(plan.attachments().get(i), i + 1);
    }
  }

  private String sheet(SheetPlan sheet, int index) {
    Part part = new Part("/xl/worksheets/sheet" + (index + 1) + ".xml");
    Map<String, String> links = new LinkedHashMap<>();
    for (String uri : sheet.externalLinks()) {
      links.put(uri, part.relateOutward(uri));
    }
    String drawing = sheet.drawings().isEmpty() ? "" : drawing(sheet, part);
    List<String> tableIds = new ArrayList<>();
    for (ExcelTable table : sheet.tables()) {
      tableIds.add(table(table, part));
    }
    String noteBoxes = notes(plan.notes().getOrDefault(sheet.name(), List.of()), part);
    SheetRelations relations = new SheetRelations(links, drawing, noteBoxes, tableIds);
    file.add(
        part,
        Ooxml.WORKSHEET,
        xml ->
            new SheetWriter(sheet, plan.anchors(), relations, styles, strings, xml)
                .write(index == 0));
    return workbook.relate(part, Ooxml.relation("worksheet"));
  }

  private String notes(List<CellNote> notes, Part sheet) {
    if (notes.isEmpty()) {
      return "";
    }
    int number = ++noteParts;
    Part texts =
        file.add("/xl/comments" + number + ".xml", Ooxml.NOTES, xml -> CellNotes.texts(notes, xml));
    Part boxes =
        file.add(
            "/xl/drawings/vmlDrawing" + number + ".vml",
            Ooxml.VML,
            xml -> CellNotes.boxes(notes, xml));
    sheet.relate(texts, Ooxml.relation("comments"));
    return sheet.relate(boxes, Ooxml.relation("vmlDrawing"));
  }

  private String table(ExcelTable table, Part sheet) {
    int id = ++tables;
    Part part =
        file.add(
            "/xl/tables/table" + id + ".xml",
            Ooxml.TABLE,
            xml -> TableWriter.write(table, id, xml));
    return sheet.relate(part, Ooxml.relation("table"));
  }

  private String drawing(SheetPlan sheet, Part sheetPart) {
    Part part = new Part("/xl/drawings/drawing" + ++drawings + ".xml");
    List<String> relations = new ArrayList<>();
    for (DrawingPlan drawing : sheet.drawings()) {
      relations.add(
          switch (drawing) {
            case DrawingPlan.Image image ->
                part.relate(picture(image.picture()), Ooxml.relation("image"));
            case DrawingPlan.Chart chart ->
                part.relate(chart(chart, sheet.name()), Ooxml.relation("chart"));
          });
    }
    file.add(part, Ooxml.DRAWING, xml -> DrawingWriter.write(sheet.drawings(), relations, xml));
    return sheetPart.relate(part, Ooxml.relation("drawing"));
  }

  private Part picture(Picture picture) {
    Part known = pictures.get(picture);
    if (known == null) {
      String name =
          "/xl/media/image" + (pictures.size() + 1) + "." + picture.mediaType().extension();
      known = file.add(name, picture.mediaType().mediaType(), picture.bytes());
      pictures.put(picture, known);
    }
    return known;
  }

  private Part chart(DrawingPlan.Chart chart, String sheetName) {
    ChartPart part =
        ChartPart.builder(
                chart.kind(),
                chart.data(),
                ChartSource.table(sheetName, chart.headerRow(), 0, chart.data()))
            .look(chart.look())
            .language(plan.metadata().language())
            .title(chart.title())
            .axisTitles(chart.categories())
            .build();
    part.losses().forEach(report::lost);
    return file.add("/xl/charts/chart" + ++charts + ".xml", ChartPart.CONTENT_TYPE, part.toXml());
  }

  private void attachment(Attachment attachment, int number) {
    Part item =
        file.add(
            "/customXml/item" + number + ".xml",
            "application/xml",
            AttachmentParts.item(attachment));
    Part properties =
        file.add(
            "/customXml/itemProps" + number + ".xml",
            Ooxml.CUSTOM_XML_PROPERTIES,
            AttachmentParts.itemProperties(attachment));
    item.relate(properties, Ooxml.relation("customXmlProps"));
    workbook.relate(item, Ooxml.relation("customXml"));
  }
}
