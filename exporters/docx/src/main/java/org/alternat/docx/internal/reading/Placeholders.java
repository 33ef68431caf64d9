package org.alternat.docx.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills the placeholders of a header, footer or cover: content controls whose tag or title, and
 * bookmarks whose name, is that of a string of the document, such as {@code title} or {@code
 * marking}. The looks of the words in the template are kept.
 */
final class Placeholders {
  private final Function<String, Optional<String>> values;
  private final Set<String> filled = new HashSet<>();

  /** How many placeholders were filled. */
  private int count;

  /**
   * Placeholders of a document.
   *
   * @param values a text by its name in lower case with hyphens; empty for an unknown name
   */
  Placeholders(Function<String, Optional<String>> values) {
    this.values = values;
  }

  /** The names that were found and filled. */
  Set<String> filled() {
    return Set.copyOf(filled);
  }

  /** Fills a header or footer that a relation leads to; others are left as they are. */
  CopiedPart.Relation filled(CopiedPart.Relation relation) {
    boolean head = relation.type().endsWith("/header") || relation.type().endsWith("/footer");
    return head && relation instanceof CopiedPart.Inward inward
        ? new CopiedPart.Inward(inward.id(), inward.type(), filled(inward.target()))
        : relation;
  }

  /** A header or footer with its placeholders filled. */
  CopiedPart filled(CopiedPart head) {
    Document tree = TemplatePackage.tree(head.name(), head.content().bytes());
    fill(tree);
    SchemaOrder.apply(tree.getDocumentElement());
    return head.withContent(WordXml.bytes(tree));
  }

  /** Fills a part; whether there was something to fill. */
  boolean fill(Document part) {
    int before = count;
    for (Element control : WordXml.within(part, "sdt")) {
      WordXml.child(control, "sdtPr").ifPresent(p -> control(control, p));
    }
    for (Element start : WordXml.within(part, "bookmarkStart")) {
      value(WordXml.attribute(start, "name")).ifPresent(text -> bookmark(start, text));
    }
    return count > before;
  }

  private void control(Element control, Element properties) {
    Optional<String> text =
        value(WordXml.value(properties, "tag")).or(() -> value(WordXml.value(properties, "alias")));
    Optional<Element> content = WordXml.child(control, "sdtContent");
    if (text.isEmpty() || content.isEmpty()) {
      return;
    }
    // Else Word shows the text as a prompt that vanishes when someone clicks on it.
    WordXml.child(properties, "showingPlcHdr").ifPresent(properties::removeChild);
    List<Element> runs = WordXml.within(content.get(), "r");
    if (runs.isEmpty()) {
      Node line = WordXml.within(content.get(), "p").stream().findFirst().orElse(content.get());
      line.appendChild(run(control, text.get()));
      return;
    }
    write(runs.getFirst(), text.get());
    runs.stream().skip(1).forEach(r -> r.getParentNode().removeChild(r));
  }

  /** Replaces the runs between a start and its end when both are in one paragraph. */
  private void bookmark(Element start, String text) {
    List<Element> runs = new ArrayList<>();
    String id = WordXml.attribute(start, "id");
    Node node = start.getNextSibling();
    while (node != null
        && !(WordXml.is(node, "bookmarkEnd")
            && WordXml.attribute((Element) node, "id").equals(id))) {
      if (WordXml.is(node, "r")) {
        runs.add((Element) node);
      }
      node = node.getNextSibling();
    }
    if (runs.isEmpty()) {
      start.getParentNode().insertBefore(run(start, text), start.getNextSibling());
      return;
    }
    write(runs.getFirst(), text);
    runs.stream().skip(1).forEach(r -> r.getParentNode().removeChild(r));
  }

  private Optional<String> value(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    Optional<String> text = key.isEmpty() ? Optional.empty() : values.apply(key);
    if (text.isPresent()) {
      filled.add(key);
      count++;
    }
    return text;
  }

  private static Element run(Node near, String text) {
    Document document = near.getOwnerDocument();
    Element run = document.createElementNS(WordXml.WORD, "w:r");
    write(run, text);
    return run;
  }

  /** Gives a run these words; its properties stay. */
  private static void write(Element run, String text) {
    for (Element child : WordXml.children(run)) {
      if (!WordXml.is(child, "rPr")) {
        run.removeChild(child);
      }
    }
    Element words = run.getOwnerDocument().createElementNS(WordXml.WORD, "w:t");
    words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    words.setTextContent(text);
    run.appendChild(words);
    dropPromptStyle(run);
  }

  private static void dropPromptStyle(Element run) {
    WordXml.child(run, "rPr")
        .flatMap(p -> WordXml.child(p, "rStyle"))
        .filter(s -> WordXml.attribute(s, "val").equals("PlaceholderText"))
        .ifPresent(s -> s.getParentNode().removeChild(s));
  }
}
