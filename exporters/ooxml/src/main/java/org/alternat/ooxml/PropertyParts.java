package org.alternat.ooxml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alternat.document.Label;
import org.alternat.document.Metadata;

/** The parts that say what a file is. */
public final class PropertyParts {
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String CUSTOM =
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  private static final String EXTENDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  private static final String VALUES =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

  /** The id that all custom properties have. */
  private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private PropertyParts() {}

  /** {@code docProps/core.xml}; both dates are the as-of date, because there is no clock. */
  public static byte[] core(Metadata metadata) {
    Xml xml = Xml.part().start("cp:coreProperties", "xmlns:cp", CORE);
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    words(xml, "dc:title", metadata.title());
    words(xml, "dc:subject", metadata.subject());
    words(xml, "dc:creator", metadata.author());
    words(xml, "cp:keywords", String.join(", ", metadata.keywords()));
    day(xml, "dcterms:created", metadata);
    day(xml, "dcterms:modified", metadata);
    words(xml, "dc:language", metadata.language().toLanguageTag());
    return xml.end().bytes();
  }

  private static void words(Xml xml, String element, String text) {
    if (!text.isBlank()) {
      xml.leaf(element, text);
    }
  }

  private static void day(Xml xml, String element, Metadata metadata) {
    xml.start(element, "xsi:type", "dcterms:W3CDTF");
    xml.text(metadata.asOf() + "T00:00:00Z").end();
  }

  /** {@code docProps/app.xml}. */
  public static byte[] extended() {
    Xml xml = Xml.part().start("Properties").attribute("xmlns", EXTENDED);
    return xml.leaf("Application", "Alternat").end().bytes();
  }

  /** {@code docProps/custom.xml}: the as-of date and the marking under their labels. */
  public static byte[] custom(Metadata metadata) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(metadata.label(Label.AS_OF), metadata.asOf().toString());
    if (!metadata.marking().isEmpty()) {
      properties.put(metadata.label(Label.MARKING), metadata.marking());
    }
    Xml xml = Xml.part().start("Properties").attribute("xmlns", CUSTOM);
    xml.attribute("xmlns:vt", VALUES);
    // The first number that is free for users.
    int id = 2;
    for (Map.Entry<String, String> property : properties.entrySet()) {
      xml.start("property").attribute("fmtid", USER_DEFINED).attribute("pid", id++);
      xml.attribute("name", property.getKey()).leaf("vt:lpwstr", property.getValue()).end();
    }
    return xml.end().bytes();
  }
}
