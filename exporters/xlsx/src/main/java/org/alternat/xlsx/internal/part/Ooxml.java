package org.alternat.xlsx.internal.part;

/** Names of ISO/IEC 29500 (transitional) and ECMA-376 part 2. */
final class Ooxml {
  /** The namespace of relation attributes, and the stem of the relation types. */
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  static final String WORKBOOK = SPREADSHEET + "sheet.main+xml";
  static final String WORKSHEET = SPREADSHEET + "worksheet+xml";
  static final String STYLES = SPREADSHEET + "styles+xml";
  static final String STRINGS = SPREADSHEET + "sharedStrings+xml";
  static final String TABLE = SPREADSHEET + "table+xml";
  static final String NOTES = SPREADSHEET + "comments+xml";
  static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";
  static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
  static final String EXTENDED_PROPERTIES =
      "application/vnd.openxmlformats-officedocument.extended-properties+xml";
  static final String CORE_PROPERTIES =
      "application/vnd.openxmlformats-package.core-properties+xml";
  static final String CUSTOM_PROPERTIES =
      "application/vnd.openxmlformats-officedocument.custom-properties+xml";
  static final String CUSTOM_XML_PROPERTIES =
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

  static final String CORE_RELATION =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private Ooxml() {}

  /** A relation type, such as {@code worksheet}. */
  static String relation(String name) {
    return RELATIONS + "/" + name;
  }
}
