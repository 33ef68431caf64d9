package org.alternat.docx.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.ooxml.Xml;

/** Writes the parts that say what the file is. */
final class PropertyParts {
  private static final String CUSTOM =
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  private static final String EXTENDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  private static final String VALUES =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

  /** The id that all custom properties have. */
  private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private PropertyParts() {}

  /** {@code docProps/app.xml}. */
  static byte[] extended() {
    Xml xml = Xml.part().start("Properties").attribute("xmlns", EXTENDED);
    return xml.leaf("Application", "Alternat").end().bytes();
  }

  /** {@code docProps/custom.xml}: the as-of date and the marking. */
  static byte[] custom(Metadata metadata) {
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
