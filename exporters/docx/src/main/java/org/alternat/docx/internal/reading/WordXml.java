package org.alternat.docx.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads parts of a template into trees, and writes trees as the same text on every JDK. */
final class WordXml {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final char REPLACEMENT = '\uFFFD';

  private static final ErrorHandler SILENT =
      new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
          throw e;
        }
      };

  private WordXml() {}

  /**
   * Parses a part without document type and external entities.
   *
   * @throws SAXException if it is not well-formed or has a document type
   */
  static Document parse(byte[] part) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(SILENT);
      return builder.parse(new ByteArrayInputStream(part));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The child elements, of any name. */
  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The child elements of WordprocessingML of a name. */
  static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(e -> is(e, name)).toList();
  }

  static Optional<Element> child(Node parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** All elements of WordprocessingML of a name below, in document order. */
  static List<Element> within(Node root, String name) {
    List<Element> found = new ArrayList<>();
    for (Element element : children(root)) {
      if (is(element, name)) {
        found.add(element);
      }
      found.addAll(within(element, name));
    }
    return found;
  }

  /** Whether an element is the one of WordprocessingML with this local name. */
  static boolean is(Node node, String name) {
    return name.equals(node.getLocalName()) && WORD.equals(node.getNamespaceURI());
  }

  /** An attribute of WordprocessingML; empty when it is not there. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(WORD, name);
  }

  /** The {@code w:val} of a child; empty when there is no such child. */
  static String value(Node parent, String name) {
    return child(parent, name).map(e -> attribute(e, "val")).orElse("");
  }

  /** Whether a child that switches something on is there and does not say no. */
  static boolean on(Node parent, String name) {
    return child(parent, name)
        .map(e -> !List.of("0", "false", "off").contains(attribute(e, "val")))
        .orElse(false);
  }

  /** The whole part as UTF-8. */
  static byte[] bytes(Document document) {
    StringBuilder out = new StringBuilder(1 << 12);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    write(document.getDocumentElement(), out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An element as XML; its namespaces are declared elsewhere. */
  static String text(Element element) {
    StringBuilder out = new StringBuilder();
    write(element, out);
    return out.toString();
  }

  private static void write(Node node, StringBuilder out) {
    switch (node.getNodeType()) {
      case Node.ELEMENT_NODE -> element((Element) node, out);
      case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> escape(node.getNodeValue(), out);
      default -> {
        // Comments and processing instructions mean nothing to Word.
      }
    }
  }

  private static void element(Element element, StringBuilder out) {
    out.append('<').append(element.getTagName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      out.append(' ').append(attribute.getNodeName()).append("=\"");
      escape(attribute.getNodeValue(), out);
      out.append('"');
    }
    if (element.getFirstChild() == null) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      write(n, out);
    }
    out.append("</").append(element.getTagName()).append('>');
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
        default -> {
          boolean paired =
              Character.isHighSurrogate(c)
                  && i + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(i + 1));
          if (paired) {
            out.append(c).append(text.charAt(++i));
          } else {
            out.append(isForbidden(c) ? REPLACEMENT : c);
          }
        }
      }
    }
  }

  /** What XML 1.0 §2.2 does not count as characters. */
  private static boolean isForbidden(char c) {
    return c < ' ' || Character.isSurrogate(c) || c >= 0xFFFE;
  }
}
