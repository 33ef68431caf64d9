package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A part of a package with its relations (ISO/IEC 29500-2), or the package itself. */
final class Part {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final String name;
  private final List<Relation> relations = new ArrayList<>();

  private record Relation(String type, String target, boolean outward) {}

  /**
   * A part without relations.
   *
   * @param name with a slash in front; the slash alone for the package itself
   */
  Part(String name) {
    this.name = name;
  }

  /** The name, with a slash in front. */
  String name() {
    return name;
  }

  /** Relates this part to another and gives the relation's id. */
  String relate(Part to, String type) {
    return relate(new Relation(type, to.name, false));
  }

  /** Relates this part to a resource outside and gives the relation's id. */
  String relateOutward(String uri) {
    return relate(new Relation(Ooxml.relation("hyperlink"), uri, true));
  }

  private String relate(Relation relation) {
    relations.add(relation);
    return id(relations.size());
  }

  private static String id(int number) {
    return "rId" + number;
  }

  boolean hasRelations() {
    return !relations.isEmpty();
  }

  /** The name of the part that holds this one's relations. */
  String relationsName() {
    int slash = name.lastIndexOf('/') + 1;
    return name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
  }

  /** Writes the relations. */
  void writeRelations(XmlWriter xml) throws IOException {
    xml.start("Relationships").attribute("xmlns", NAMESPACE);
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      xml.start("Relationship").attribute("Id", id(i + 1)).attribute("Type", relation.type());
      xml.attribute("Target", relation.target());
      if (relation.outward()) {
        xml.attribute("TargetMode", "External");
      }
      xml.end();
    }
    xml.end();
  }
}
