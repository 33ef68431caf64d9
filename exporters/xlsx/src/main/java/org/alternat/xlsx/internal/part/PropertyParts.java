package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alternat.document.Label;
import org.alternat.document.Metadata;

/** Writes the parts of properties. */
final class PropertyParts {
  private static final String EXTENDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  private static final String CUSTOM =
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

  /** The set of properties that Office calls custom. */
  private static final String CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  private PropertyParts() {}

  /** Writes {@code docProps/core.xml}; both dates are the as-of date, because there is no clock. */
  static void core(Metadata metadata, XmlWriter xml) throws IOException {
    xml.start("cp:coreProperties").attribute("xmlns:cp", CORE);
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    words("dc:title", metadata.title(), xml);
    words("dc:subject", metadata.subject(), xml);
    words("dc:creator", metadata.author(), xml);
    words("cp:keywords", String.join(", ", metadata.keywords()), xml);
    day("dcterms:created", metadata, xml);
    day("dcterms:modified", metadata, xml);
    words("dc:language", metadata.language().toLanguageTag(), xml);
    xml.end();
  }

  private static void words(String element, String text, XmlWriter xml) throws IOException {
    if (!text.isBlank()) {
      xml.leaf(element, legal(text));
    }
  }

  private static void day(String element, Metadata metadata, XmlWriter xml) throws IOException {
    xml.start(element).attribute("xsi:type", "dcterms:W3CDTF");
    xml.text(metadata.asOf() + "T00:00:00Z").end();
  }

  /** These texts know no escapes for what XML forbids. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c < ' ' || (c & 0xFFFE) == 0xFFFE ? ' ' : c)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** Writes {@code docProps/app.xml}. */
  static void extended(XmlWriter xml) throws IOException {
    xml.start("Properties").attribute("xmlns", EXTENDED).leaf("Application", "Alternat").end();
  }

  /** Writes {@code docProps/custom.xml}: the marking and the as-of date under their labels. */
  static void custom(Metadata metadata, XmlWriter xml) throws IOException {
    xml.start("Properties").attribute("xmlns", CUSTOM).attribute("xmlns:vt", TYPES);
    int id = 2;
    for (Map.Entry<String, String> property : properties(metadata).entrySet()) {
      xml.start("property").attribute("fmtid", CUSTOM_SET).attribute("pid", id++);
      xml.attribute("name", property.getKey()).leaf("vt:lpwstr", property.getValue()).end();
    }
    xml.end();
  }

  private static Map<String, String> properties(Metadata metadata) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(metadata.label(Label.AS_OF), metadata.asOf().toString());
    if (!metadata.marking().isEmpty()) {
      properties.put(metadata.label(Label.MARKING), metadata.marking());
    }
    return properties;
  }
}
