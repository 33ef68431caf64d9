package org.alternat.xlsx.internal.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.alternat.document.Metadata;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a package under construction and their relations. */
final class Parts implements AutoCloseable {
  private final OPCPackage opc = OPCPackage.create(new ByteArrayOutputStream());

  /** Sets the core properties; both dates are the as-of date, because there is no clock. */
  void describe(Metadata metadata) {
    try {
      PackageProperties properties = opc.getPackageProperties();
      String day = metadata.asOf() + "T00:00:00Z";
      properties.setTitleProperty(legal(metadata.title()));
      properties.setCreatorProperty(legal(metadata.author()));
      properties.setSubjectProperty(legal(metadata.subject()));
      properties.setKeywordsProperty(legal(String.join(", ", metadata.keywords())));
      properties.setLanguageProperty(Optional.of(metadata.language().toLanguageTag()));
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
        .map(c -> c < ' ' || (c & 0xFFFE) == 0xFFFE ? ' ' : c)
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(legal::appendCodePoint);
    return Optional.of(legal.toString()).filter(t -> !t.isBlank());
  }

  /** Adds a part that is written at once. */
  PackagePart add(String name, String contentType, PackageZip.Content content) throws IOException {
    PackagePart part = create(name, contentType);
    try (OutputStream out = part.getOutputStream()) {
      XmlWriter xml = new XmlWriter(out);
      content.write(xml);
      xml.finish();
    }
    return part;
  }

  /** Adds a part with these bytes. */
  PackagePart add(String name, String contentType, byte[] content) throws IOException {
    PackagePart part = create(name, contentType);
    try (OutputStream out = part.getOutputStream()) {
      out.write(content);
    }
    return part;
  }

  /** Adds a part whose content is streamed later; POI would leave out an empty one. */
  PackagePart reserve(String name, String contentType) throws IOException {
    return add(name, contentType, new byte[] {'-'});
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

  /** Relates a part to a resource outside and gives the relation's id. */
  static String relateOutward(PackagePart from, String uri) {
    return from.addExternalRelationship(uri, Ooxml.relation("hyperlink")).getId();
  }

  /** The relation type of the main part. */
  static String mainDocument() {
    return PackageRelationshipTypes.CORE_DOCUMENT;
  }

  /** The zip file that POI makes of the parts. */
  byte[] skeleton() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    opc.save(out);
    return out.toByteArray();
  }

  /** Lets go of the parts without writing them. */
  @Override
  public void close() {
    opc.revert();
  }

  private PackagePart create(String name, String contentType) {
    try {
      PackagePartName partName = PackagingURIHelper.createPartName(name);
      return opc.createPart(partName, contentType);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
