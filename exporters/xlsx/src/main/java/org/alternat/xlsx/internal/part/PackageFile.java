package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package (ISO/IEC 29500-2) in the making: its parts, each written straight into the zip file
 * when its turn comes. Order and times are fixed, so that the same content gives the same bytes.
 */
final class PackageFile {
  private static final String CONTENT_TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS_TYPE =
      "application/vnd.openxmlformats-package.relationships+xml";

  /** A twentieth more bytes than by the usual level, for a quarter less time: see decision 12. */
  private static final int COMPRESSION = 4;

  /**
   * A local time, so that no time zone matters. Not the first that zip files know: for that one the
   * JDK adds the time in UTC, worked out with the default zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

  private final Part root = new Part("/");
  private final List<Entry> entries = new ArrayList<>();
  private final byte[] buffer = XmlWriter.buffer();

  private record Entry(Part part, String contentType, Body body) {}

  /** Writes the content of a part. */
  @FunctionalInterface
  interface Content {
    /** Writes to {@code xml}, everything closed at the end. */
    void write(XmlWriter xml) throws IOException;
  }

  /** Writes the bytes of a part. */
  @FunctionalInterface
  private interface Body {
    void write(OutputStream out) throws IOException;
  }

  /** The package itself, to be related to parts. */
  Part root() {
    return root;
  }

  /**
   * Adds a part; its content is asked for when all parts before it are written.
   *
   * @param name with a slash in front
   */
  Part add(String name, String contentType, Content content) {
    Part part = new Part(name);
    add(part, contentType, content);
    return part;
  }

  /** Adds a part that has its relations already. */
  void add(Part part, String contentType, Content content) {
    entries.add(new Entry(part, contentType, out -> write(content, out)));
  }

  /** Adds a part with these bytes. */
  Part add(String name, String contentType, byte[] content) {
    Part part = new Part(name);
    entries.add(new Entry(part, contentType, out -> out.write(content)));
    return part;
  }

  private void write(Content content, OutputStream out) throws IOException {
    XmlWriter xml = new XmlWriter(out, buffer);
    content.write(xml);
    xml.finish();
  }

  /**
   * Writes the file.
   *
   * @param out left open
   */
  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(COMPRESSION);
    entry("/[Content_Types].xml", zip, o -> write(this::contentTypes, o));
    relations(root, zip);
    for (Entry entry : entries) {
      entry(entry.part().name(), zip, entry.body());
      relations(entry.part(), zip);
    }
    zip.finish();
  }

  private void relations(Part part, ZipOutputStream zip) throws IOException {
    if (part.hasRelations()) {
      entry(part.relationsName(), zip, o -> write(part::writeRelations, o));
    }
  }

  private static void entry(String name, ZipOutputStream zip, Body body) throws IOException {
    ZipEntry entry = new ZipEntry(name.substring(1));
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    body.write(zip);
    zip.closeEntry();
  }

  private void contentTypes(XmlWriter xml) throws IOException {
    xml.start("Types").attribute("xmlns", CONTENT_TYPES);
    xml.start("Default").attribute("Extension", "rels");
    xml.attribute("ContentType", RELATIONS_TYPE).end();
    xml.start("Default").attribute("Extension", "xml");
    xml.attribute("ContentType", "application/xml").end();
    for (Entry entry : entries) {
      xml.start("Override").attribute("PartName", entry.part().name());
      xml.attribute("ContentType", entry.contentType()).end();
    }
    xml.end();
  }
}
