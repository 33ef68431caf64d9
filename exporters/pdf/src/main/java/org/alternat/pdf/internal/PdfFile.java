package org.alternat.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.alternat.document.Attachment;
import org.alternat.document.Metadata;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.page.Layout;
import org.alternat.pdf.internal.page.Layout.OutlineEntry;
import org.alternat.pdf.internal.page.Page;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a layout as a file that conforms to PDF/UA-1 (ISO 14289-1) and to PDF/A at level A: part 3
 * (ISO 19005-3) when files are attached, else part 2.
 */
public final class PdfFile {
  /** Higher levels take far longer and save a few hundredths. */
  private static final int COMPRESSION = 3;

  private final Layout layout;
  private final Metadata metadata;
  private final List<Attachment> attachments;
  private final ExportReport.Collector losses;

  /**
   * A file to be written.
   *
   * @param attachments the files to embed
   * @param losses told of pictures that cannot be drawn
   */
  public PdfFile(
      Layout layout,
      Metadata metadata,
      List<Attachment> attachments,
      ExportReport.Collector losses) {
    this.layout = layout;
    this.metadata = metadata;
    this.attachments = List.copyOf(attachments);
    this.losses = losses;
  }

  /** Writes the file to a stream, which is left open. */
  public void write(OutputStream out) throws IOException {
    Page first = layout.pages().getFirst();
    Document document =
        new Document(new Rectangle((float) first.width(), (float) first.height()), 0, 0, 0, 0);
    SealedWriter writer = SealedWriter.of(document, out);
    writer.setFullCompression();
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setCompressionLevel(COMPRESSION);
    writer.setTabs(PdfName.S);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    document.open();
    describe(writer);
    pages(document, writer);
    attach(writer);
    document.close();
    out.flush();
  }

  private void describe(PdfWriter writer) throws IOException {
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(metadata.language().toLanguageTag()));
    PdfDictionary info = writer.getInfo();
    text(info, PdfName.TITLE, metadata.title());
    text(info, PdfName.AUTHOR, metadata.author());
    text(info, PdfName.SUBJECT, metadata.subject());
    text(info, PdfName.KEYWORDS, String.join(", ", metadata.keywords()));
    text(info, PdfName.CREATOR, "Alternat");
    text(info, PdfName.PRODUCER, Xmp.PRODUCER);
    info.put(PdfName.CREATIONDATE, date());
    info.put(PdfName.MODDATE, date());
    writer.setXmpMetadata(Xmp.of(metadata, attachments.isEmpty() ? 2 : 3));
    ColorProfile.intend(writer);
  }

  private static void text(PdfDictionary dictionary, PdfName key, String value) {
    if (value.isBlank()) {
      dictionary.remove(key);
    } else {
      dictionary.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
    }
  }

  /** The document's day at midnight: a file has no other time. */
  private PdfString date() {
    return new PdfString("D:" + metadata.asOf().toString().replace("-", "") + "000000Z");
  }

  private void pages(Document document, SealedWriter writer) throws IOException {
    FontWriter fonts = new FontWriter(writer);
    StructureWriter structure = new StructureWriter(writer, layout);
    PageWriter pages = new PageWriter(writer, fonts, structure, new PictureStore(losses));
    writer.completePages((page, index) -> complete(page, index, fonts));
    boolean begun = false;
    for (Page page : layout.pages()) {
      if (begun) {
        document.newPage();
      }
      begun = true;
      pages.write(page);
      writer.setPageEmpty(false);
    }
    PdfOutline root = writer.getDirectContent().getRootOutline();
    layout.outline().forEach(e -> outline(e, root));
    fonts.finish();
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.STRUCTTREEROOT, structure.finish());
    PdfDictionary marked = new PdfDictionary();
    marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
    catalog.put(PdfName.MARKINFO, marked);
  }

  /** Adds to the dictionary of a page what OpenPDF does not know of. */
  private static void complete(PdfDictionary page, int index, FontWriter fonts) {
    PdfDictionary resources = page.getAsDict(PdfName.RESOURCES);
    resources.put(PdfName.FONT, fonts.takeResources());
    page.put(PdfName.STRUCTPARENTS, new PdfNumber(index));
  }

  private static void outline(OutlineEntry entry, PdfOutline parent) {
    PdfAction action = PdfAction.gotoLocalPage(LinkWriter.name(entry.destination()), false);
    PdfOutline outline = new PdfOutline(parent, action, entry.title());
    entry.children().forEach(e -> outline(e, outline));
  }

  private void attach(PdfWriter writer) throws IOException {
    PdfArray associated = new PdfArray();
    for (Attachment attachment : attachments) {
      PdfDictionary parameters = new PdfDictionary();
      parameters.put(PdfName.CREATIONDATE, date());
      parameters.put(PdfName.MODDATE, date());
      PdfFileSpecification file =
          PdfFileSpecification.fileEmbedded(
              writer,
              null,
              attachment.fileName(),
              attachment.bytes(),
              attachment.mediaType(),
              parameters,
              COMPRESSION);
      file.put(new PdfName("AFRelationship"), PdfName.DATA);
      // OpenPDF writes the file's dictionary here, with this as its description.
      String description = attachment.description();
      writer.addFileAttachment(description.isBlank() ? attachment.fileName() : description, file);
      associated.add(file.getReference());
    }
    if (!associated.isEmpty()) {
      writer.getExtraCatalog().put(PdfName.AF, associated);
    }
  }
}
