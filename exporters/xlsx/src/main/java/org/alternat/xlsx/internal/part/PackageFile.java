package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alternat.ooxml.PackageZip;
import org.alternat.text.Utf8Buffer;

/**
 * A package (ISO/IEC 29500-2) in the making: its parts, each written straight into the zip file
 * when its turn comes.
 */
final class PackageFile {
  private final Part root = new Part("/");
  private final List<Entry> entries = new ArrayList<>();
  private final Utf8Buffer buffer = XmlWriter.buffer();

  private record Entry(Part part, String contentType, PackageZip.Content body) {}

  /** Writes the content of a part. */
  @FunctionalInterface
  interface Content {
    /** Writes to {@code xml}, everything closed at the end. */
    void write(XmlWriter xml) throws IOException;
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
    PackageZip zip = new PackageZip(out);
    Map<String, String> types = new LinkedHashMap<>();
    entries.forEach(entry -> types.put(entry.part().name(), entry.contentType()));
    zip.contentTypes(types);
    zip.relations(root.name(), root.relations());
    for (Entry entry : entries) {
      zip.part(entry.part().name(), entry.body());
      zip.relations(entry.part().name(), entry.part().relations());
    }
    zip.finish();
  }
}
