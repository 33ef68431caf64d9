package org.alternat.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alternat.document.Metadata;
import org.alternat.ooxml.PackageZip;
import org.alternat.ooxml.PackageZip.Relation;
import org.alternat.ooxml.PropertyParts;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The parts of a file and their relations. POI keeps names, content types and relations; they and
 * the contents of the parts go straight into the zip file, in the order of their names.
 */
final class DocxPackage implements AutoCloseable {
  private static final String CORE = "/docProps/core.xml";

  private final OPCPackage opc = OPCPackage.create(new ByteArrayOutputStream());
  private final Map<String, PackagePart> parts = new TreeMap<>();
  private final Map<String, byte[]> contents = new TreeMap<>();

  /** Makes a part without content; {@link #fill} supplies it. */
  PackagePart part(String name, String contentType) throws IOException {
    PackagePart part = opc.createPart(name(name), contentType);
    parts.put(name, part);
    return part;
  }

  private static PackagePartName name(String name) throws IOException {
    try {
      return PackagingURIHelper.createPartName(name);
    } catch (InvalidFormatException e) {
      throw new IOException("not the name of a part: " + name, e);
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
    contents.put(part.getPartName().getName(), content);
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
    for (int n = 2; opc.containPart(name(free)); n++) {
      free = name.substring(0, dot) + "-" + n + name.substring(dot);
    }
    return free;
  }

  /** Sets the core properties. */
  void describe(Metadata metadata) {
    contents.put(CORE, PropertyParts.core(metadata));
  }

  /**
   * Writes the file.
   *
   * @param out left open
   */
  void write(OutputStream out) throws IOException {
    PackageZip zip = new PackageZip(out);
    zip.contentTypes(contentTypes());
    zip.relations("/", rootRelations());
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      zip.part(content.getKey(), part -> part.write(content.getValue()));
      PackagePart part = parts.get(content.getKey());
      if (part != null) {
        zip.relations(content.getKey(), relations(part));
      }
    }
    zip.finish();
  }

  private Map<String, String> contentTypes() {
    Map<String, String> types = new TreeMap<>();
    parts.forEach((name, part) -> types.put(name, part.getContentType()));
    types.put(CORE, ContentTypes.CORE_PROPERTIES_PART);
    return types;
  }

  /** The relations of the package; POI adds that of the core properties only when it saves. */
  private List<Relation> rootRelations() {
    List<Relation> relations =
        relations(opc.getRelationships(), PackagingURIHelper.PACKAGE_ROOT_PART_NAME);
    relations.add(
        new Relation(
            "rId" + (relations.size() + 1),
            PackageRelationshipTypes.CORE_PROPERTIES,
            CORE.substring(1),
            false));
    return relations;
  }

  private static List<Relation> relations(PackagePart part) throws IOException {
    try {
      return relations(part.getRelationships(), part.getPartName());
    } catch (InvalidFormatException e) {
      throw new IOException("the relations of " + part.getPartName() + " are damaged", e);
    }
  }

  private static List<Relation> relations(
      PackageRelationshipCollection collection, PackagePartName from) {
    List<Relation> relations = new ArrayList<>();
    for (PackageRelationship relation : collection) {
      boolean outward = relation.getTargetMode() == TargetMode.EXTERNAL;
      URI target =
          outward
              ? relation.getTargetURI()
              : PackagingURIHelper.relativizeURI(from.getURI(), relation.getTargetURI(), true);
      relations.add(
          new Relation(
              relation.getId(), relation.getRelationshipType(), target.toString(), outward));
    }
    return relations;
  }

  /** Lets go of the parts. */
  @Override
  public void close() {
    opc.revert();
  }
}
