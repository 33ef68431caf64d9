package org.alternat.docx.internal.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The lists of a template, to which a document adds its own. */
final class TemplateNumbering {
  private static final int MAX_LEVELS = 9;

  private final Optional<Document> tree;

  TemplateNumbering(Optional<Document> numbering) {
    this.tree = numbering;
    tree.ifPresent(t -> SchemaOrder.apply(t.getDocumentElement()));
  }

  /** The largest number of a definition; -1 when there is none. */
  int lastDefinition() {
    return last("abstractNum", "abstractNumId", -1);
  }

  /** The largest number of a list; 0 when there is none. */
  int lastList() {
    return last("num", "numId", 0);
  }

  /** The levels of a list, the outermost first; none when there is no such list. */
  List<TemplateLevel> levels(String list) {
    Optional<Element> instance = numbered("num", "numId", list);
    Map<Integer, TemplateLevel> levels = new TreeMap<>();
    instance
        .flatMap(n -> numbered("abstractNum", "abstractNumId", WordXml.value(n, "abstractNumId")))
        .map(this::linked)
        .ifPresent(d -> levels(d, levels));
    instance.stream()
        .flatMap(n -> WordXml.children(n, "lvlOverride").stream())
        .forEach(o -> levels(o, levels));
    int count = levels.keySet().stream().mapToInt(i -> i + 1).max().orElse(0);
    return IntStream.range(0, count)
        .mapToObj(i -> levels.getOrDefault(i, TemplateLevel.NONE))
        .toList();
  }

  private static void levels(Element parent, Map<Integer, TemplateLevel> levels) {
    for (Element level : WordXml.children(parent, "lvl")) {
      int index = number(WordXml.attribute(level, "ilvl"));
      if (index >= 0 && index < MAX_LEVELS) {
        levels.put(index, TemplateLevel.of(level));
      }
    }
  }

  /** A definition may be a mere link to that of a list style. */
  private Element linked(Element definition) {
    String style = WordXml.value(definition, "numStyleLink");
    return elements("abstractNum")
        .filter(d -> !style.isEmpty() && WordXml.value(d, "styleLink").equals(style))
        .findFirst()
        .orElse(definition);
  }

  private Optional<Element> numbered(String element, String attribute, String number) {
    return elements(element)
        .filter(e -> WordXml.attribute(e, attribute).equals(number))
        .findFirst();
  }

  private Stream<Element> elements(String name) {
    return tree.stream().flatMap(t -> WordXml.children(t.getDocumentElement(), name).stream());
  }

  private int last(String element, String attribute, int none) {
    return elements(element)
        .mapToInt(e -> number(WordXml.attribute(e, attribute)))
        .max()
        .orElse(none);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /**
   * The part with further definitions and lists. The schema wants all definitions before all lists.
   *
   * @param own the document's own part, numbered beyond the template's
   */
  byte[] with(Document own) {
    if (tree.isEmpty()) {
      return WordXml.bytes(own);
    }
    Document merged = (Document) tree.get().cloneNode(true);
    Element root = merged.getDocumentElement();
    Optional<Element> firstList = WordXml.children(root, "num").stream().findFirst();
    Optional<Element> clean = WordXml.child(root, "numIdMacAtCleanup");
    add(root, WordXml.children(own.getDocumentElement(), "abstractNum"), firstList.or(() -> clean));
    add(root, WordXml.children(own.getDocumentElement(), "num"), clean);
    return WordXml.bytes(merged);
  }

  private static void add(Element root, List<Element> elements, Optional<Element> before) {
    for (Element element : elements) {
      Node copy = root.getOwnerDocument().importNode(element, true);
      root.insertBefore(copy, before.orElse(null));
    }
  }
}
