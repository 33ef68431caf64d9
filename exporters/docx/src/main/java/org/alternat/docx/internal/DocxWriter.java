package org.alternat.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.document.Attachment;
import org.alternat.document.Document;
import org.alternat.docx.internal.reading.CopiedPart;
import org.alternat.docx.internal.reading.Cover;
import org.alternat.docx.internal.reading.ReferenceDocument;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.ooxml.AttachmentParts;
import org.alternat.ooxml.PropertyParts;
import org.alternat.ooxml.Xml;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/** Puts the parts of a file together. */
public final class DocxWriter {
  private final Composition composition;
  private final DocxPackage file;
  private final House.Copier copier;
  private final PackagePart main;

  private DocxWriter(Composition composition, DocxPackage file, PackagePart main) {
    this.composition = composition;
    this.file = file;
    this.copier = composition.copier();
    this.main = main;
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
    House house = new House(options);
    try (DocxPackage file = new DocxPackage()) {
      PackagePart main = file.part("/word/document.xml", Ooxml.wordType("document.main"));
      Composition composition =
          new Composition(house.onPage(document), house, options, report, file, main);
      new DocxWriter(composition, file, main).write(out);
    }
  }

  private void write(OutputStream out) throws IOException {
    file.root(main, PackageRelationshipTypes.CORE_DOCUMENT);
    BuiltInStyles.add(composition);
    file.fill(main, body());
    notes();
    BuiltInStyles.addRest(composition);
    numbering();
    related("styles", StylesPart.write(composition));
    themeParts();
    properties();
    reportRest();
    file.write(out);
  }

  private void numbering() throws IOException {
    byte[] own = composition.lists().part(Fonts.of(composition.root().fontFamilies()).latin());
    Optional<ReferenceDocument> reference = composition.house().reference();
    byte[] all = reference.map(r -> r.numbering(own)).orElse(own);
    PackagePart part = related("numbering", all);
    if (reference.isPresent()) {
      copier.relate(part, reference.get().numberingRelations());
    }
  }

  private byte[] body() throws IOException {
    Xml xml = Xml.part().start("w:document");
    namespaces(xml);
    Optional<Cover> cover = composition.cover();
    if (cover.isPresent()) {
      adopt(cover.get(), xml);
    }
    xml.start("w:body").raw(cover.map(Cover::before).orElse(""));
    BlockWriter blocks = new BlockWriter(composition, xml, main);
    Frame frame = Frame.page(composition);
    if (cover.map(Cover::newPage).orElse(false)) {
      blocks.flow().breakPage(frame);
    }
    blocks.write(composition.document().content(), frame);
    blocks.flow().finish(frame);
    xml.raw(cover.map(Cover::after).orElse(""));
    composition.sections().write(xml, blocks.flow().landscape());
    return xml.end().end().bytes();
  }

  /** Declares what the text of the template needs, and reports what of it is left out. */
  private void adopt(Cover cover, Xml xml) throws IOException {
    Map<String, String> own =
        Map.of("w", Ooxml.WORD, "r", Ooxml.RELATIONS, "wp", Ooxml.WORD_DRAWING);
    for (Map.Entry<String, String> namespace : cover.namespaces().entrySet()) {
      String known = own.get(namespace.getKey());
      if (known == null) {
        xml.attribute("xmlns:" + namespace.getKey(), namespace.getValue());
      } else if (!known.equals(namespace.getValue())) {
        throw ReferenceDocument.unfit("is not written as Word writes");
      }
    }
    if (!cover.ignorable().isEmpty()) {
      xml.attribute("mc:Ignorable", cover.ignorable());
    }
    cover.losses().forEach(composition::lost);
    copier.relate(main, cover.relations());
  }

  /** Declares the namespaces that the parts of text use. */
  static void namespaces(Xml xml) {
    xml.attribute("xmlns:w", Ooxml.WORD).attribute("xmlns:r", Ooxml.RELATIONS);
    xml.attribute("xmlns:wp", Ooxml.WORD_DRAWING);
  }

  private void notes() throws IOException {
    NotesWriter notes = new NotesWriter(composition);
    PackagePart part = file.part("/word/footnotes.xml", Ooxml.wordType("footnotes"));
    DocxPackage.relate(main, part, "footnotes");
    file.fill(part, notes.footnotes(part));
    if (!composition.comments().isEmpty()) {
      PackagePart comments = file.part("/word/comments.xml", Ooxml.wordType("comments"));
      DocxPackage.relate(main, comments, "comments");
      file.fill(comments, notes.comments(comments));
    }
  }

  private PackagePart related(String name, byte[] content) throws IOException {
    PackagePart part = file.part("/word/" + name + ".xml", Ooxml.wordType(name), content);
    DocxPackage.relate(main, part, name);
    return part;
  }

  private void themeParts() throws IOException {
    ThemeParts parts = ThemeParts.of(composition.document().styleSheet());
    Optional<ReferenceDocument> reference = composition.house().reference();
    related("settings", ThemeParts.settings(composition.sections().evenDiffers()));
    Optional<CopiedPart> fonts = reference.flatMap(ReferenceDocument::fonts);
    if (fonts.isPresent()) {
      DocxPackage.relate(main, copier.copy(fonts.get()), "fontTable");
    } else {
      related("fontTable", parts.fonts());
    }
    Optional<CopiedPart> theme = reference.flatMap(ReferenceDocument::theme);
    PackagePart part =
        theme.isPresent()
            ? copier.copy(theme.get())
            : file.part("/word/theme/theme1.xml", Ooxml.THEME, parts.theme());
    DocxPackage.relate(main, part, "theme");
  }

  private void properties() throws IOException {
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
              AttachmentParts.item(attachment));
      PackagePart itemProperties =
          file.part(
              "/customXml/itemProps" + (i + 1) + ".xml",
              office + "customXmlProperties+xml",
              AttachmentParts.itemProperties(attachment));
      DocxPackage.relate(main, item, "customXml");
      DocxPackage.relate(item, itemProperties, "customXmlProps");
    }
  }

  private void reportRest() {
    composition
        .strayRemarks()
        .forEach(r -> composition.lost("a remark on #" + r.targetId() + " has no paragraph"));
  }
}
