package org.alternat.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.alternat.document.Metadata;
import org.alternat.ooxml.Xml;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The parts of a file and their relations. POI keeps names, content types, relations and core
 * properties; the contents of the parts go straight into the zip file, whose order and times are
 * fixed so that the same document gives the same bytes.
 */
final class DocxPackage implements AutoCloseable {
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /**
   * A local time, so that no time zone matters; not the first that zip files know, to which the JDK
   * adds the time in UTC.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

  /** A twentieth more bytes than by the usual level, for a quarter less time: see decision 12. */
  private static final int COMPRESSION = 4;

  /** Stands for the content of a part, because POI leaves out empty ones. */
  private static final byte[] PLACEHOLDER = {'-'};

  private final OPCPackage opc = OPCPackage.create(new ByteArrayOutputStream());
  private final Map<String, byte[]> contents = new TreeMap<>();

  /** Makes a part without content; {@link #fill} supplies it. */
  PackagePart part(String name, String contentType) throws IOException {
    try {
      PackagePart part = opc.createPart(PackagingURIHelper.createPartName(name), contentType);
      try (OutputStream out = part.getOutputStream()) {
        out.write(PLACEHOLDER);
      }
      return part;
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes a part. */
  PackagePart part(String name, String contentType, byte[] content) throws IOException {
    PackagePart part = part(name, contentType);
    fill(part, content);
    return part;
  }

  /** Sets the content of a part. */
  void fill(PackagePart part, byte[] content) {
    contents.put(part.getPartName().getName().substring(1), content);
  }

  /** Relates the package itself to a part. */
  void root(PackagePart part, String type) {
    opc.addRelationship(part.getPartName(), TargetMode.INTERNAL, type);
  }

  /** Relates one part to another and gives the relation's id. */
  static String relate(PackagePart from, PackagePart to, String type) {
    return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, Ooxml.relation(type))
        .getId();
  }

  /** Relates one part to another by an id that the part's content uses already. */
  static void relate(PackagePart from, PackagePart to, String type, String id) {
    from.addRelationship(to.getPartName(), TargetMode.INTERNAL, type, id);
  }

  /** Relates a part to something outside by an id that the part's content uses already. */
  static void relateOutward(PackagePart from, String target, String type, String id) {
    from.addExternalRelationship(target, type, id);
  }

  /** A name that no part has yet, as much as possible the one given. */
  String freeName(String name) throws IOException {
    int dot = name.lastIndexOf('.');
    String free = name;
    try {
      for (int n = 2; opc.containPart(PackagingURIHelper.createPartName(free)); n++) {
        free = name.substring(0, dot) + "-" + n + name.substring(dot);
      }
    } catch (InvalidFormatException e) {
      throw new IOException("not the name of a part: " + free, e);
    }
    return free;
  }

  /** Sets the core properties; both dates are the as-of date, because there is no clock. */
  void describe(Metadata metadata) {
    try {
      PackageProperties properties = opc.getPackageProperties();
      String day = metadata.asOf() + "T00:00:00Z";
      properties.setTitleProperty(legal(metadata.title()));
      properties.setCreatorProperty(legal(metadata.author()));
      properties.setSubjectProperty(legal(metadata.subject()));
      properties.setKeywordsProperty(legal(String.join(", ", metadata.keywords())));
      properties.setLanguageProperty(legal(metadata.language().toLanguageTag()));
      properties.setCreatedProperty(day);
      properties.setModifiedProperty(day);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** POI hands properties to a serialiser that stumbles over what XML forbids. */
  private static Optional<String> legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c < ' ' ? ' ' : c)
        .map(c -> Xml.isLegal(Character.toString(c)) ? c : 0xFFFD)
        .forEach(legal::appendCodePoint);
    return Optional.of(legal.toString()).filter(t -> !t.isBlank());
  }

  /**
   * Writes the file.
   *
   * @param out left open
   */
  void write(OutputStream out) throws IOException {
    Map<String, byte[]> entries = skeleton();
    entries.putAll(contents);
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(COMPRESSION);
    byte[] contentTypes = entries.getOrDefault(CONTENT_TYPES, PLACEHOLDER);
    entry(zip, CONTENT_TYPES, contentTypes);
    entries.remove(CONTENT_TYPES);
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      entry(zip, entry.getKey(), entry.getValue());
    }
    zip.finish();
  }

  /** What POI writes of itself: content types, relations and core properties. */
  private Map<String, byte[]> skeleton() throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    opc.save(saved);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(saved.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** Lets go of the parts. */
  @Override
  public void close() {
    opc.revert();
  }
}
