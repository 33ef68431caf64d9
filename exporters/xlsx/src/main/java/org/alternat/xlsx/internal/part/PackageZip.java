package org.alternat.xlsx.internal.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The zip file of a package: small parts come ready from POI, large ones are streamed into their
 * entries. Order and times are fixed, so that the same content gives the same bytes.
 */
final class PackageZip {
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /**
   * A local time, so that no time zone matters. Not the first that zip files know: for that one the
   * JDK adds the time in UTC, worked out with the default zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

  private final Map<String, Content> streamed = new LinkedHashMap<>();

  /** Writes the content of a part. */
  @FunctionalInterface
  interface Content {
    /** Writes to {@code xml}, everything closed at the end. */
    void write(XmlWriter xml) throws IOException;
  }

  /**
   * Has a part written in place of what the skeleton has under its name. Parts are written in the
   * order of these calls.
   *
   * @param entry the entry's name, without the slash of part names
   */
  void stream(String entry, Content content) {
    streamed.put(entry, content);
  }

  /**
   * Writes the file.
   *
   * @param skeleton a zip file with all parts, those to be streamed empty
   * @param out left open
   */
  void write(byte[] skeleton, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    Map<String, byte[]> ready = ready(skeleton);
    copy(CONTENT_TYPES, ready, zip);
    for (String name : ready.keySet()) {
      if (!name.equals(CONTENT_TYPES) && !streamed.containsKey(name)) {
        copy(name, ready, zip);
      }
    }
    for (Map.Entry<String, Content> part : streamed.entrySet()) {
      next(part.getKey(), zip);
      XmlWriter xml = new XmlWriter(zip);
      part.getValue().write(xml);
      xml.finish();
      zip.closeEntry();
    }
    zip.finish();
  }

  private static Map<String, byte[]> ready(byte[] skeleton) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(skeleton))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static void copy(String name, Map<String, byte[]> ready, ZipOutputStream zip)
      throws IOException {
    byte[] content = ready.get(name);
    if (content != null) {
      next(name, zip);
      zip.write(content);
      zip.closeEntry();
    }
  }

  private static void next(String name, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }
}
