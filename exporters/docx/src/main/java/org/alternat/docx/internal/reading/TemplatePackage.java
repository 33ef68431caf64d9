package org.alternat.docx.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.ooxml.Archive;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of the file that a user hands in. */
final class TemplatePackage implements AutoCloseable {
  /** What messages call the file, whose name is not known here. */
  static final Location WHERE = Location.of("reference document");

  private static final Archive ARCHIVE = new Archive(WHERE);
  private static final String HYPERLINK = WordXml.RELATIONS + "/hyperlink";

  /** Parts may refer to each other in circles; beyond this nothing is copied. */
  private static final int MAX_DEPTH = 6;

  private final OPCPackage opc;
  private final PackagePart main;

  /** The parts copied so far, by name: one for all that refer to it. */
  private final Map<String, CopiedPart> copied = new HashMap<>();

  private TemplatePackage(OPCPackage opc, PackagePart main) {
    this.opc = opc;
    this.main = main;
  }

  /**
   * Opens a Word document or template.
   *
   * @throws AlternatException if it is not one, or an old, protected, strict or damaged one
   */
  static TemplatePackage open(byte[] file) {
    if (Archive.isCompoundFile(file)) {
      throw unfit(
          "is protected by a password or of a version of Word before 2007",
          "take the password off, or save it as a Word document (.docx) or template (.dotx)");
    }
    OPCPackage opc = null;
    try {
      ARCHIVE.parts(file, name -> false);
      opc = OPCPackage.open(new ByteArrayInputStream(file));
      TemplatePackage opened = new TemplatePackage(opc, mainPart(opc));
      opc = null;
      return opened;
    } catch (InvalidFormatException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IOException e) {
      throw unfit("is not a Word document or template", "hand in a .docx or .dotx file");
    } finally {
      if (opc != null) {
        opc.revert();
      }
    }
  }

  private static PackagePart mainPart(OPCPackage opc) {
    PackageRelationship relation =
        opc.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0);
    if (relation == null) {
      boolean strict =
          opc.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).size() > 0;
      throw strict
          ? unfit("is a Strict Open XML document", "save it as a Word document (.docx)")
          : unfit("has no main part", "hand in a .docx or .dotx file");
    }
    PackagePart part = opc.getPart(relation);
    if (part == null || !part.getContentType().contains("word")) {
      throw unfit("is not a Word document or template", "hand in a .docx or .dotx file");
    }
    return part;
  }

  /** The exception for a file that cannot be used. */
  static AlternatException unfit(String what, String hint) {
    return ARCHIVE.unfit(what, hint);
  }

  /** The tree of the main part. */
  Document body() {
    return tree(main);
  }

  /** The tree of the part that the main part has for a purpose, such as {@code styles}. */
  Optional<Document> related(String type) {
    return partOf(type).map(TemplatePackage::tree);
  }

  /** The part that the main part has for a purpose, with all it refers to. */
  Optional<CopiedPart> copyRelated(String type) {
    return partOf(type).map(p -> copy(p, 0));
  }

  /** The part that the main part knows by an id, with all it refers to. */
  Optional<CopiedPart> copy(String relationId) {
    PackageRelationship relation = main.getRelationship(relationId);
    if (relation == null || relation.getTargetMode() == TargetMode.EXTERNAL) {
      return Optional.empty();
    }
    return Optional.of(copy(target(main, relation), 0));
  }

  /** What reading a relation gave: the relation, or why it cannot be used. */
  record Reading(Optional<CopiedPart.Relation> relation, Optional<AlternatException> problem) {
    static Reading missing(String id) {
      return new Reading(
          Optional.empty(),
          Optional.of(unfit("lacks what it refers to as " + id, "save it anew in Word")));
    }

    CopiedPart.Relation orThrow() {
      return relation.orElseThrow(problem::orElseThrow);
    }
  }

  /** All relations of the main part by their ids. What is wrong with one matters if it is used. */
  Map<String, Reading> relations() {
    Map<String, Reading> readings = new HashMap<>();
    try {
      for (PackageRelationship relation : main.getRelationships()) {
        readings.put(relation.getId(), reading(relation));
      }
    } catch (InvalidFormatException e) {
      throw damaged(main, e);
    }
    return readings;
  }

  private Reading reading(PackageRelationship relation) {
    try {
      return new Reading(Optional.of(relation(main, relation, 0)), Optional.empty());
    } catch (AlternatException e) {
      return new Reading(Optional.empty(), Optional.of(e));
    }
  }

  private Optional<PackagePart> partOf(String type) {
    try {
      for (PackageRelationship relation :
          main.getRelationshipsByType(WordXml.RELATIONS + "/" + type)) {
        return Optional.of(target(main, relation));
      }
      return Optional.empty();
    } catch (InvalidFormatException e) {
      throw damaged(main, e);
    }
  }

  private CopiedPart copy(PackagePart part, int depth) {
    String name = part.getPartName().getName();
    CopiedPart known = copied.get(name);
    if (known == null) {
      byte[] bytes = bytes(part);
      known = new CopiedPart(name, part.getContentType(), () -> bytes, relations(part, depth));
      copied.put(name, known);
    }
    return known;
  }

  private List<CopiedPart.Relation> relations(PackagePart part, int depth) {
    if (depth > MAX_DEPTH) {
      throw unfit("has parts that refer to each other in a circle", "save it anew in Word");
    }
    List<CopiedPart.Relation> relations = new ArrayList<>();
    try {
      for (PackageRelationship relation : part.getRelationships()) {
        relations.add(relation(part, relation, depth));
      }
    } catch (InvalidFormatException e) {
      throw damaged(part, e);
    }
    return relations;
  }

  private CopiedPart.Relation relation(PackagePart part, PackageRelationship relation, int depth) {
    String id = relation.getId();
    String type = relation.getRelationshipType();
    if (relation.getTargetMode() == TargetMode.INTERNAL) {
      return new CopiedPart.Inward(id, type, copy(target(part, relation), depth + 1));
    }
    if (!type.equals(HYPERLINK)) {
      // A linked picture would be fetched from wherever it is each time a reader opens the file.
      throw unfit(
          "links to " + relation.getTargetURI(),
          "in Word, break the link under File > Info > Edit Links, which embeds the picture");
    }
    return new CopiedPart.Outward(id, type, relation.getTargetURI().toString());
  }

  private PackagePart target(PackagePart from, PackageRelationship relation) {
    try {
      PackagePart part = opc.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
      if (part == null) {
        throw unfit("lacks its part " + relation.getTargetURI(), "save it anew in Word");
      }
      return part;
    } catch (InvalidFormatException e) {
      throw damaged(from, e);
    }
  }

  static Document tree(PackagePart part) {
    return tree(part.getPartName().getName(), bytes(part));
  }

  static Document tree(String name, byte[] bytes) {
    try {
      Document tree = WordXml.parse(bytes);
      Element root = tree.getDocumentElement();
      if (!WordXml.WORD.equals(root.getNamespaceURI()) || !"w".equals(root.getPrefix())) {
        throw unfit("is not written as Word writes: " + name, "save it anew in Word");
      }
      root.normalize();
      return tree;
    } catch (SAXException e) {
      throw unfit("is damaged: " + name + ": " + e.getMessage(), "save it anew in Word");
    }
  }

  private static byte[] bytes(PackagePart part) {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw damaged(part, e);
    }
  }

  private static AlternatException damaged(PackagePart part, Exception cause) {
    Problem problem =
        Problem.error(
            WHERE,
            "the file is damaged at " + part.getPartName().getName(),
            "save it anew in Word");
    return new AlternatException(List.of(problem), cause);
  }

  /** Lets go of the file. */
  @Override
  public void close() {
    opc.revert();
  }
}
