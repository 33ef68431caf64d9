package org.alternat.docx.internal.reading;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The lists of a template, to which a document adds its own. */
final class TemplateNumbering {
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

  private int last(String element, String attribute, int none) {
    return tree.stream()
        .flatMap(t -> WordXml.children(t.getDocumentElement(), element).stream())
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
