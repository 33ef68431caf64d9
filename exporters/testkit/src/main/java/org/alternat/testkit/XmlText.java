package org.alternat.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML parts in tests, by names as written: {@code w:p}. */
public final class XmlText {
  private XmlText() {}

  /** Parses a part; fails when it is not well-formed or has a document type. */
  public static Document parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (SAXException e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All elements of a name in document order. */
  public static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>(found.getLength());
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /**
   * A part with one element a line, two blanks of indentation, attributes in the order of their
   * names, and the text of an element without child elements behind it.
   */
  public static String indented(byte[] xml) {
    StringBuilder out = new StringBuilder();
    indent(parse(xml).getDocumentElement(), 0, out);
    return out.toString();
  }

  private static void indent(Element element, int depth, StringBuilder out) {
    out.append("  ".repeat(depth)).append(element.getTagName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!attributes.item(i).getNodeName().startsWith("xmlns")) {
        out.append(' ').append(attributes.item(i));
      }
    }
    List<Element> children = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        children.add(child);
      }
    }
    if (children.isEmpty() && !element.getTextContent().isEmpty()) {
      out.append(" \"").append(element.getTextContent()).append('"');
    }
    out.append('\n');
    children.forEach(c -> indent(c, depth + 1, out));
  }
}
