package org.alternat.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.document.Attachment;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/** Puts the parts of a file together. */
public final class DocxWriter {
  /** How much of the margin above the text is above the running head. */
  private static final double HEAD = 0.38;

  /** How much of the margin below the text is below the running foot. */
  private static final double FOOT = 0.36;

  private final Composition composition;
  private final DocxPackage file;

  private DocxWriter(Composition composition, DocxPackage file) {
    this.composition = composition;
    this.file = file;
  }

  /**
   * Writes a document.
   *
   * @param document without the sections for other formats
   * @param out left open
   */
  public static void write(
      Document document, OutputStream out, ExportOptions options, ExportReport.Collector report)
      throws IOException {
    try (DocxPackage file = new DocxPackage()) {
      Composition composition = new Composition(document, options, report, file);
      new DocxWriter(composition, file).write(out);
    }
  }

  private void write(OutputStream out) throws IOException {
    PackagePart main = file.part("/word/document.xml", Ooxml.wordType("document.main"));
    file.root(main, PackageRelationshipTypes.CORE_DOCUMENT);
    BuiltInStyles.add(composition);
    file.fill(main, body(main));
    notes(main);
    related(main, "numbering", composition.lists().part(bulletFont()));
    related(main, "styles", StylesPart.write(composition));
    themeParts(main);
    properties(main);
    reportRest();
    file.write(out);
  }

  private String bulletFont() {
    return RunLook.font(composition.root().fontFamilies());
  }

  private byte[] body(PackagePart main) throws IOException {
    Xml xml = Xml.part().start("w:document");
    namespaces(xml);
    xml.start("w:body");
    BlockWriter blocks = new BlockWriter(composition, xml, main);
    Frame frame = Frame.page(composition);
    blocks.write(composition.document().content(), frame);
    blocks.flow().finish(frame);
    section(xml, main);
    return xml.end().end().bytes();
  }

  /** Declares the namespaces that the parts of text use. */
  static void namespaces(Xml xml) {
    xml.attribute("xmlns:w", Ooxml.WORD).attribute("xmlns:r", Ooxml.RELATIONS);
    xml.attribute("xmlns:wp", Ooxml.WORD_DRAWING);
  }

  private void section(Xml xml, PackagePart main) throws IOException {
    PageStyle page = composition.document().styleSheet().page();
    boolean first = !page.boxes().equals(page.firstPageBoxes());
    xml.start("w:sectPr");
    for (boolean top : new boolean[] {true, false}) {
      running(xml, main, page.boxes(), top, "default");
      if (first) {
        running(xml, main, page.firstPageBoxes(), top, "first");
      }
    }
    boolean wide = page.width() > page.height();
    xml.start("w:pgSz").attribute("w:w", Ooxml.twips(page.width()));
    xml.attribute("w:h", Ooxml.twips(page.height()));
    if (wide) {
      xml.attribute("w:orient", "landscape");
    }
    xml.end().start("w:pgMar").attribute("w:top", Ooxml.twips(page.marginTop()));
    xml.attribute("w:right", Ooxml.twips(page.marginRight()));
    xml.attribute("w:bottom", Ooxml.twips(page.marginBottom()));
    xml.attribute("w:left", Ooxml.twips(page.marginLeft()));
    xml.attribute("w:header", Ooxml.twips(page.marginTop() * HEAD));
    xml.attribute("w:footer", Ooxml.twips(page.marginBottom() * FOOT));
    xml.attribute("w:gutter", 0).end();
    xml.on("w:titlePg", first);
    xml.on("w:bidi", composition.metadata().direction() == Direction.RTL);
    xml.end();
  }

  /** Writes a running head or foot and the reference to it. */
  private void running(
      Xml xml, PackagePart main, Map<MarginBox, MarginContent> boxes, boolean top, String type)
      throws IOException {
    if (MarginWriter.boxes(top).stream().noneMatch(boxes::containsKey) && type.equals("default")) {
      return;
    }
    String kind = top ? "header" : "footer";
    String name = "/word/" + kind + (type.equals("default") ? "1" : "2") + ".xml";
    PackagePart part = file.part(name, Ooxml.wordType(kind));
    file.fill(part, new MarginWriter(composition).part(boxes, top, part));
    xml.start("w:" + kind + "Reference").attribute("w:type", type);
    xml.attribute("r:id", DocxPackage.relate(main, part, kind)).end();
  }

  private void notes(PackagePart main) throws IOException {
    NotesWriter notes = new NotesWriter(composition);
    PackagePart part = file.part("/word/footnotes.xml", Ooxml.wordType("footnotes"));
    DocxPackage.relate(main, part, "footnotes");
    file.fill(part, notes.footnotes(part));
    Optional<byte[]> comments = notes.comments();
    if (comments.isPresent()) {
      related(main, "comments", comments.get());
    }
  }

  private void related(PackagePart main, String name, byte[] content) throws IOException {
    PackagePart part = file.part("/word/" + name + ".xml", Ooxml.wordType(name), content);
    DocxPackage.relate(main, part, name);
  }

  private void themeParts(PackagePart main) throws IOException {
    ThemeParts parts = ThemeParts.of(composition.document().styleSheet());
    related(main, "settings", parts.settings());
    related(main, "fontTable", parts.fonts());
    PackagePart theme =
        file.part(
            "/word/theme/theme1.xml",
            "application/vnd.openxmlformats-officedocument.theme+xml",
            parts.theme());
    DocxPackage.relate(main, theme, "theme");
  }

  private void properties(PackagePart main) throws IOException {
    file.describe(composition.metadata());
    String office = "application/vnd.openxmlformats-officedocument.";
    file.root(
        file.part(
            "/docProps/app.xml", office + "extended-properties+xml", PropertyParts.extended()),
        PackageRelationshipTypes.EXTENDED_PROPERTIES);
    file.root(
        file.part(
            "/docProps/custom.xml",
            office + "custom-properties+xml",
            PropertyParts.custom(composition.metadata())),
        PackageRelationshipTypes.CUSTOM_PROPERTIES);
    List<Attachment> attachments =
        composition.options().attachments() ? composition.document().attachments() : List.of();
    for (int i = 0; i < attachments.size(); i++) {
      Attachment attachment = attachments.get(i);
      PackagePart item =
          file.part(
              "/customXml/item" + (i + 1) + ".xml",
              "application/xml",
              PropertyParts.item(attachment));
      PackagePart itemProperties =
          file.part(
              "/customXml/itemProps" + (i + 1) + ".xml",
              office + "customXmlProperties+xml",
              PropertyParts.itemProperties(attachment));
      DocxPackage.relate(main, item, "customXml");
      DocxPackage.relate(item, itemProperties, "customXmlProps");
    }
  }

  private void reportRest() {
    if (composition.options().referenceDocument().isPresent()) {
      composition.lost("the reference document is not used");
    }
    composition
        .strayRemarks()
        .forEach(r -> composition.lost("a remark on #" + r.targetId() + " has no paragraph"));
  }
}
