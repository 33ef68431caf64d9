package org.alternat.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alternat.document.Document;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.testkit.XmlText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A page as the exporter wrote it, parsed: the exporter writes HTML that is nearly XML. */
record PageDom(String html, ExportReport report, org.w3c.dom.Document dom) {

  private static final Set<String> SILENT = Set.of("style", "svg", "head");

  private static final Set<String> GENERATED =
      Set.of("alternat-call", "alternat-number", "alternat-before", "alternat-reference");

  static PageDom of(Document document) {
    return of(document, ExportOptions.defaults());
  }

  static PageDom of(Document document, ExportOptions options) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExportReport report = new HtmlExporter().export(document, out, options);
      String html = out.toString(StandardCharsets.UTF_8);
      return new PageDom(html, report, parse(html));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static org.w3c.dom.Document parse(String html) {
    String xml =
        html.replace("<!DOCTYPE html>", "")
            .replaceAll("<((?:br|hr|img|meta)(?: [^>]*)?)>", "<$1/>")
            .replace("<style>", "<style><![CDATA[")
            .replace("</style>", "]]></style>")
            .replace("&nbsp;", "&#160;");
    return XmlText.parse(xml.strip().getBytes(StandardCharsets.UTF_8));
  }

  List<Element> all(String name) {
    return XmlText.elements(dom, name);
  }

  /** The one element of a name. */
  Element one(String name) {
    List<Element> found = all(name);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " <" + name + "> in\n" + html);
    }
    return found.getFirst();
  }

  /** All elements of a class. */
  List<Element> classed(String className) {
    return all("*").stream()
        .filter(e -> List.of(e.getAttribute("class").split(" ", -1)).contains(className))
        .toList();
  }

  /** All values of an attribute. */
  List<String> values(String attribute) {
    return all("*").stream()
        .filter(e -> e.hasAttribute(attribute))
        .map(e -> e.getAttribute(attribute))
        .toList();
  }

  /** The names of all attributes, each once. */
  Set<String> attributeNames() {
    Set<String> names = new TreeSet<>();
    for (Element element : all("*")) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        names.add(element.getAttributes().item(i).getNodeName());
      }
    }
    return names;
  }

  /** The text of the article without that of drawings, calls of notes and other numbers. */
  String words() {
    StringBuilder words = new StringBuilder();
    read(one("article"), words);
    return words.toString();
  }

  private static void read(Node node, StringBuilder words) {
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      switch (n) {
        case Element e when SILENT.contains(e.getTagName()) -> {}
        case Element e when GENERATED.contains(e.getAttribute("class")) -> {}
        case Element e -> read(e, words);
        default -> words.append(n.getTextContent());
      }
    }
  }

  /** The article, one element a line, drawings without their shapes. */
  String dump() {
    List<String> lines = new ArrayList<>();
    dump(one("article"), 0, lines);
    report.losses().forEach(l -> lines.add("lost: " + l));
    return String.join("\n", lines) + "\n";
  }

  private static void dump(Element element, int depth, List<String> lines) {
    StringBuilder line = new StringBuilder("  ".repeat(depth)).append(element.getTagName());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      String value = attribute.getNodeValue();
      line.append(' ').append(attribute.getNodeName()).append('=');
      line.append(value.length() > 80 ? value.substring(0, 77) + "…" : value);
    }
    boolean drawing = element.getTagName().equals("svg");
    List<Node> children = drawing ? List.of() : children(element);
    if (children.stream().noneMatch(Element.class::isInstance)) {
      String text = drawing ? "" : element.getTextContent().strip();
      lines.add(line + (text.isEmpty() ? "" : " " + quoted(text)));
      return;
    }
    lines.add(line.toString());
    for (Node child : children) {
      if (child instanceof Element e) {
        dump(e, depth + 1, lines);
      } else if (!child.getTextContent().isBlank()) {
        lines.add("  ".repeat(depth + 1) + quoted(child.getTextContent()));
      }
    }
  }

  private static List<Node> children(Element element) {
    return Stream.iterate(element.getFirstChild(), n -> n != null, Node::getNextSibling).toList();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          if (c != ' '
              && (Character.isSpaceChar(c)
                  || Character.getType(c) == Character.FORMAT
                  || Character.isISOControl(c)
                  || Character.getType(c) == Character.PRIVATE_USE)) {
            quoted.append(String.format(java.util.Locale.ROOT, "\\u{%x}", c));
          } else {
            quoted.appendCodePoint(c);
          }
        });
    return quoted.append('"').toString();
  }
}
