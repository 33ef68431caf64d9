package org.alternat.xlsx.internal.part;

import java.util.ArrayList;
import java.util.List;
import org.alternat.ooxml.PackageZip.Relation;

/** A part of a package with its relations (ISO/IEC 29500-2), or the package itself. */
final class Part {
  private final String name;
  private final List<Relation> relations = new ArrayList<>();

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

  /** The relations so far. */
  List<Relation> relations() {
    return List.copyOf(relations);
  }

  /** Relates this part to another and gives the relation's id. */
  String relate(Part to, String type) {
    return relate(type, to.name, false);
  }

  /** Relates this part to a resource outside and gives the relation's id. */
  String relateOutward(String uri) {
    return relate(Ooxml.relation("hyperlink"), uri, true);
  }

  private String relate(String type, String target, boolean outward) {
    String id = "rId" + (relations.size() + 1);
    relations.add(new Relation(id, type, target, outward));
    return id;
  }
}
