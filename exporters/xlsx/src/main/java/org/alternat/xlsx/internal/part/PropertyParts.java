package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alternat.document.Label;
import org.alternat.document.Metadata;

/** Writes the parts of properties that POI would write through a tree of objects. */
final class PropertyParts {
  private static final String EXTENDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  private static final String CUSTOM =
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

  /** The set of properties that Office calls custom. */
  private static final String CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private PropertyParts() {}

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
