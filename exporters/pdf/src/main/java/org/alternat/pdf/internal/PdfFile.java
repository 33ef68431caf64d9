package org.alternat.pdf.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alternat.document.Attachment;
import org.alternat.document.Metadata;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.font.Flate;
import org.alternat.pdf.internal.page.Layout;

/**
 * Writes a layout as a file that conforms to PDF/UA-1 (ISO 14289-1) and to PDF/A at level A: part 3
 * (ISO 19005-3) when files are attached, else part 2.
 */
public final class PdfFile {
  private static final byte[] PROFILE = Flate.best(SrgbProfile.bytes());

  private final Layout layout;
  private final Metadata metadata;
  private final List<Attachment> attachments;
  private final ExportReport.Collector losses;
  private final PdfBytes out = new PdfBytes(1024);

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
  public void write(OutputStream stream) throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(stream, 1 << 14);
    try (FileBody body = new FileBody(buffered)) {
      int catalog = body.reserve();
      body.add(catalog, catalog(body));
      body.finish(catalog, information(body));
    }
    buffered.flush();
  }

  /** Writes all that the catalog leads to (ISO 32000-1 §7.7.2). */
  private PdfBytes catalog(FileBody body) throws IOException {
    PdfBytes catalog = new PdfBytes(1024);
    catalog.add("<</Type/Catalog/Lang").text(metadata.language().toLanguageTag());
    catalog.add("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>");
    pages(body, catalog);
    int packet = body.ready(out.add("/Type/Metadata/Subtype/XML"), Xmp.of(metadata, archivePart()));
    catalog.add("/Metadata").reference(packet);
    int profile = body.ready(out.add("/N 3/Filter/FlateDecode"), PROFILE);
    // Colours are meant as sRGB, ISO 19005-2 §6.2.3.
    catalog.add("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier");
    catalog.add("(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)");
    catalog.add("/DestOutputProfile").reference(profile).add(">>]");
    return catalog.add(">>");
  }

  private int archivePart() {
    return attachments.isEmpty() ? 2 : 3;
  }

  private void pages(FileBody body, PdfBytes catalog) throws IOException {
    int tree = body.reserve();
    int resources = body.reserve();
    int first = body.reserve();
    for (int i = 1; i < layout.pages().size(); i++) {
      body.reserve();
    }
    FontWriter fonts = new FontWriter(body);
    StructureWriter structure = new StructureWriter(body, layout, first);
    LinkWriter links = new LinkWriter(body, structure);
    PictureStore pictures = new PictureStore(body, losses);
    PageWriter pages = new PageWriter(body, fonts, structure, links, pictures, resources);
    out.add("<</Type/Pages/Count ").add(layout.pages().size()).add("/Kids[");
    for (int i = 0; i < layout.pages().size(); i++) {
      pages.write(layout.pages().get(i), i, first + i, tree);
      out.reference(first + i);
    }
    body.add(tree, out.add("]>>"));
    out.add("<<");
    fonts.resources(out);
    pictures.resources(out);
    body.add(resources, out.add(">>"));
    fonts.finish();
    catalog.add("/Pages").reference(tree).add("/StructTreeRoot").reference(structure.finish());
    if (!layout.outline().isEmpty()) {
      catalog.add("/Outlines").reference(new OutlineWriter(body, links).write(layout.outline()));
    }
    names(body, links, catalog);
  }

  private void names(FileBody body, LinkWriter links, PdfBytes catalog) throws IOException {
    ObjectTree trees = new ObjectTree(body);
    SortedMap<String, String> files = new TreeMap<>();
    PdfBytes associated = new PdfBytes(64);
    for (Attachment attachment : attachments) {
      int file = attach(attachment, body);
      files.put("file-" + (10_000 + files.size()), ObjectTree.reference(file));
      associated.reference(file);
    }
    catalog.add("/Names<<");
    if (!links.destinations().isEmpty()) {
      catalog.add("/Dests").reference(trees.names(links.destinations()));
    }
    if (!files.isEmpty()) {
      catalog.add("/EmbeddedFiles").reference(trees.names(files)).add(">>/AF[").add(associated);
      catalog.add(']');
    } else {
      catalog.add(">>");
    }
  }

  private int attach(Attachment attachment, FileBody body) throws IOException {
    byte[] bytes = attachment.bytes();
    out.add("/Type/EmbeddedFile/Subtype").name(attachment.mediaType());
    out.add("/Params<</Size ").add(bytes.length);
    out.add("/CreationDate").text(date()).add("/ModDate").text(date()).add(">>");
    int embedded = body.stream(out, bytes);
    out.add("<</Type/Filespec/F").text(attachment.fileName());
    out.add("/UF").text(attachment.fileName()).add("/AFRelationship/Data");
    entry("/Desc", attachment.description());
    out.add("/EF<</F").reference(embedded).add("/UF").reference(embedded).add(">>");
    return body.add(out.add(">>"));
  }

  private int information(FileBody body) throws IOException {
    out.add("<<");
    entry("/Title", metadata.title());
    entry("/Author", metadata.author());
    entry("/Subject", metadata.subject());
    entry("/Keywords", String.join(", ", metadata.keywords()));
    entry("/Creator", Xmp.CREATOR);
    entry("/Producer", Xmp.PRODUCER);
    entry("/CreationDate", date());
    entry("/ModDate", date());
    return body.add(out.add(">>"));
  }

  private void entry(String key, String value) {
    if (!value.isBlank()) {
      out.add(key).text(value);
    }
  }

  /** The document's day at midnight: a file has no other time. */
  private String date() {
    return "D:" + metadata.asOf().toString().replace("-", "") + "000000Z";
  }
}
