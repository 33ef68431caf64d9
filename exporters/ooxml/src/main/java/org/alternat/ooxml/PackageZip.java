package org.alternat.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip file of a package (ISO/IEC 29500-2). Times are fixed, so that the same parts in the same
 * order give the same bytes.
 */
public final class PackageZip {
  private static final String CONTENT_TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String RELATIONS_TYPE =
      "application/vnd.openxmlformats-package.relationships+xml";

  /**
   * A sixth more bytes than by the usual level, for less than half of its time: see decision 12.
   */
  private static final int COMPRESSION = 2;

  /**
   * A local time, so that no time zone matters. Not the first that zip files know: for that one the
   * JDK adds the time in UTC, worked out with the default zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

  private final ZipOutputStream zip;

  /**
   * A file without parts.
   *
   * @param out left open
   */
  public PackageZip(OutputStream out) {
    zip = new ZipOutputStream(out);
    zip.setLevel(COMPRESSION);
  }

  /** Writes the bytes of a part. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes them.
     *
     * @throws IOException if {@code out} does
     */
    void write(OutputStream out) throws IOException;
  }

  /**
   * What a part, or the package itself, refers to.
   *
   * @param target relative to the part, or whole
   * @param outward whether the target is not in the package
   */
  public record Relation(String id, String type, String target, boolean outward) {}

  /**
   * Writes a part.
   *
   * @param name with a slash in front
   * @throws IOException if the file cannot be written
   */
  public void part(String name, Content content) throws IOException {
    entry(name.substring(1), content);
  }

  /**
   * Writes the part that says what the others are, which comes first.
   *
   * @param types the content types of the parts by their names
   * @throws IOException if the file cannot be written
   */
  public void contentTypes(Map<String, String> types) throws IOException {
    Xml xml = Xml.part().start("Types").attribute("xmlns", CONTENT_TYPES);
    xml.empty("Default", "Extension", "rels", "ContentType", RELATIONS_TYPE);
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    types.forEach((name, type) -> xml.empty("Override", "PartName", name, "ContentType", type));
    byte[] bytes = xml.end().bytes();
    entry("[Content_Types].xml", out -> out.write(bytes));
  }

  /**
   * Writes the part of the relations of a part, if it has any.
   *
   * @param name that of the part, a slash alone for the package
   * @throws IOException if the file cannot be written
   */
  public void relations(String name, List<Relation> relations) throws IOException {
    if (relations.isEmpty()) {
      return;
    }
    Xml xml = Xml.part().start("Relationships").attribute("xmlns", RELATIONS);
    for (Relation relation : relations) {
      xml.start("Relationship", "Id", relation.id(), "Type", relation.type());
      xml.attribute("Target", relation.target());
      if (relation.outward()) {
        xml.attribute("TargetMode", "External");
      }
      xml.end();
    }
    byte[] bytes = xml.end().bytes();
    int slash = name.lastIndexOf('/') + 1;
    part(
        name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels",
        out -> out.write(bytes));
  }

  private void entry(String name, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    content.write(zip);
    zip.closeEntry();
  }

  /**
   * Ends the file.
   *
   * @throws IOException if it cannot be written
   */
  public void finish() throws IOException {
    zip.finish();
  }
}
