package org.alternat.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.alternat.document.Document;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.testkit.Zip;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An exported file, read by the JDK alone. */
final class WordFile {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final byte[] bytes;
  private final ExportReport report;
  private final SortedMap<String, byte[]> parts;

  private WordFile(byte[] bytes, ExportReport report) {
    this.bytes = bytes;
    this.report = report;
    this.parts = Zip.entries(bytes);
  }

  static WordFile of(Document document) {
    return of(document, ExportOptions.defaults());
  }

  static WordFile of(Document document, ExportOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ExportReport report = new DocxExporter().export(document, out, options);
      return new WordFile(out.toByteArray(), report);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  List<String> losses() {
    return report.losses().stream().map(ExportReport.Loss::what).toList();
  }

  SortedMap<String, byte[]> parts() {
    return parts;
  }

  /** The text of the body, of footnotes and of charts, without the codes of fields. */
  String text() {
    return parts.keySet().stream()
        .filter(n -> n.matches("word/(document|footnotes|charts/chart\\d+)\\.xml"))
        .sorted()
        .flatMap(n -> values(n, "//w:t | //*[local-name()='v'][not(ancestor::w:r)]").stream())
        .collect(Collectors.joining());
  }

  /** The text content or attribute values that a path selects in a part. */
  List<String> values(String part, String path) {
    try {
      NodeList nodes = (NodeList) xPath().evaluate(path, parsed(part), XPathConstants.NODESET);
      return java.util.stream.IntStream.range(0, nodes.getLength())
          .mapToObj(i -> nodes.item(i).getTextContent())
          .toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** What a path selects in the body. */
  List<String> body(String path) {
    return values("word/document.xml", path);
  }

  private org.w3c.dom.Document parsed(String part) {
    byte[] content = parts.get(part);
    if (content == null) {
      throw new AssertionError("no " + part + " among " + parts.keySet());
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(content));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(part + " is not well-formed", e);
    }
  }

  private static XPath xPath() {
    XPath path = XPathFactory.newInstance().newXPath();
    path.setNamespaceContext(
        new NamespaceContext() {
          @Override
          public String getNamespaceURI(String prefix) {
            return prefix.equals("w") ? WORD : XMLConstants.NULL_NS_URI;
          }

          @Override
          public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
          }

          @Override
          public Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
          }
        });
    return path;
  }
}
