package org.alternat.docx.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * The text of a template. It is a cover when it has placeholders, or a content control or bookmark
 * named {@code note} in whose place the note is put; else it only shows the styles.
 */
final class TemplateBody {
  /** The name of the control or bookmark that the note replaces. */
  private static final String NOTE = "note";

  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** Before the ids of the template's relations, which the file has others of. */
  private static final String PREFIX = "cover-";

  /** From here on the template's bookmarks and drawings are numbered. */
  private static final int FIRST_NUMBER = 1_000_000;

  /** What refers to parts that are not taken over. */
  private static final Set<String> DROPPED =
      Set.of(
          "footnoteReference",
          "endnoteReference",
          "commentReference",
          "commentRangeStart",
          "commentRangeEnd",
          "altChunk");

  private final Document tree;
  private final Map<String, TemplatePackage.Reading> relations;

  /**
   * The text of a template.
   *
   * @param relations what reading each relation of the main part gave, by its id
   */
  TemplateBody(Document tree, Map<String, TemplatePackage.Reading> relations) {
    this.tree = tree;
    this.relations = Map.copyOf(relations);
  }

  /** The names of the bookmarks. */
  Set<String> bookmarks() {
    return WordXml.within(tree, "bookmarkStart").stream()
        .map(b -> WordXml.attribute(b, "name"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The cover, its placeholders filled. */
  Cover cover(Placeholders placeholders) {
    Document copy = (Document) tree.cloneNode(true);
    List<Element> blocks = blocks(copy);
    boolean filled = placeholders.fill(copy);
    Optional<Element> place = blocks.stream().filter(TemplateBody::isPlace).findFirst();
    if (!filled && place.isEmpty()) {
      boolean empty = blocks.stream().allMatch(b -> b.getTextContent().isBlank());
      return Cover.none(
          empty
              ? List.of()
              : List.of(
                  "the text of the reference document is left out: it has no placeholder, such as a"
                      + " content control with the tag \"title\", nor one with the tag \"note\""));
    }
    int index = place.map(blocks::indexOf).orElse(blocks.size());
    List<Element> before = blocks.subList(0, index);
    List<Element> after = blocks.subList(Math.min(blocks.size(), index + 1), blocks.size());
    List<String> losses = new ArrayList<>();
    List<Element> all = Stream.concat(before.stream(), after.stream()).toList();
    List<CopiedPart.Relation> used = adopt(all, placeholders, losses);
    SchemaOrder.apply(copy.getDocumentElement());
    boolean newPage = place.isEmpty() && !before.isEmpty();
    return new Cover(
        xml(before),
        xml(after),
        newPage,
        breaks(before) + (newPage ? 1 : 0),
        namespaces(copy),
        copy.getDocumentElement().getAttributeNS(COMPATIBILITY, "Ignorable"),
        used,
        losses);
  }

  /** What is in the body, but for the properties of its last section. */
  private static List<Element> blocks(Document document) {
    return WordXml.child(document.getDocumentElement(), "body").stream()
        .flatMap(b -> WordXml.children(b).stream())
        .filter(e -> !WordXml.is(e, "sectPr"))
        .toList();
  }

  private static boolean isPlace(Element block) {
    boolean control =
        WordXml.is(block, "sdt")
            && WordXml.child(block, "sdtPr")
                .map(p -> isNote(WordXml.value(p, "tag")) || isNote(WordXml.value(p, "alias")))
                .orElse(false);
    return control
        || WordXml.within(block, "bookmarkStart").stream()
            .anyMatch(b -> isNote(WordXml.attribute(b, "name")));
  }

  private static boolean isNote(String name) {
    return name.strip().toLowerCase(Locale.ROOT).equals(NOTE);
  }

  /** Makes elements fit into another file, and gives what they refer to. */
  private List<CopiedPart.Relation> adopt(
      List<Element> blocks, Placeholders placeholders, List<String> losses) {
    SortedMap<String, CopiedPart.Relation> used = new TreeMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Element block : blocks) {
      for (Element element : all(block)) {
        if (isDropped(element)) {
          element.getParentNode().removeChild(element);
          losses.add("a " + element.getLocalName() + " of the reference document is left out");
        } else {
          renumber(element, numbers);
          refer(element, placeholders, used);
        }
      }
    }
    return List.copyOf(used.values());
  }

  private static boolean isDropped(Element element) {
    return WordXml.WORD.equals(element.getNamespaceURI())
        && DROPPED.contains(element.getLocalName());
  }

  private static void renumber(Element element, Map<String, Integer> numbers) {
    boolean bookmark = WordXml.is(element, "bookmarkStart") || WordXml.is(element, "bookmarkEnd");
    if (bookmark) {
      String key = "bookmark " + WordXml.attribute(element, "id");
      int number = numbers.computeIfAbsent(key, k -> FIRST_NUMBER + numbers.size());
      element.setAttributeNS(WordXml.WORD, "w:id", Integer.toString(number));
    } else if ("docPr".equals(element.getLocalName())) {
      int number = FIRST_NUMBER + numbers.size();
      numbers.put("drawing " + number, number);
      element.setAttribute("id", Integer.toString(number));
    }
  }

  private void refer(
      Element element, Placeholders placeholders, Map<String, CopiedPart.Relation> used) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (WordXml.RELATIONS.equals(attribute.getNamespaceURI())
          && !attribute.getValue().isEmpty()) {
        String id = attribute.getValue();
        CopiedPart.Relation relation =
            relations.getOrDefault(id, TemplatePackage.Reading.missing(id)).orThrow();
        used.put(id, placeholders.filled(relation).withId(PREFIX + id));
        attribute.setValue(PREFIX + id);
      }
    }
  }

  private static List<Element> all(Element root) {
    List<Element> elements = new ArrayList<>(List.of(root));
    WordXml.children(root).forEach(c -> elements.addAll(all(c)));
    return elements;
  }

  private static int breaks(List<Element> blocks) {
    return blocks.stream()
        .flatMap(b -> all(b).stream())
        .mapToInt(e -> {
          boolean page =
              (WordXml.is(e, "br") && WordXml.attribute(e, "type").equals("page"))
                  || WordXml.is(e, "pageBreakBefore")
                  || (WordXml.is(e, "sectPr") && !WordXml.value(e, "type").equals("continuous"));
          return page ? 1 : 0;
        })
        .sum();
  }

  private static SortedMap<String, String> namespaces(Document document) {
    SortedMap<String, String> namespaces = new TreeMap<>();
    NamedNodeMap attributes = document.getDocumentElement().getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (XMLNS.equals(attribute.getNamespaceURI())) {
        namespaces.put(attribute.getLocalName(), attribute.getNodeValue());
      }
    }
    return namespaces;
  }

  private static String xml(List<Element> elements) {
    return elements.stream().map(WordXml::text).collect(Collectors.joining());
  }
}
