package org.alternat.docx.internal;

/** Names of namespaces, content types and relations, and the units of WordprocessingML. */
final class Ooxml {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  static final String WORD_DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final int TWIPS_PER_POINT = 20;
  private static final int EMU_PER_POINT = 12_700;

  /** The content type of theme parts. */
  static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

  private Ooxml() {}

  /** The type of a relation that Office Open XML defines. */
  static String relation(String name) {
    return RELATIONS + "/" + name;
  }

  /** The content type of a part of WordprocessingML. */
  static String wordType(String name) {
    return TYPES + name + "+xml";
  }

  /** Points in twentieths, the unit of most lengths. */
  static int twips(double points) {
    return (int) Math.round(points * TWIPS_PER_POINT);
  }

  /** Points in half points, the unit of font sizes. */
  static int halfPoints(double points) {
    return Math.max(2, (int) Math.round(points * 2));
  }

  /** Points in eighths within what Word draws, the unit of the widths of borders. */
  static int eighths(double points) {
    return Math.clamp(Math.round(points * 8), 2, 96);
  }

  /** Points in English metric units, the unit of drawings. */
  static long emu(double points) {
    return Math.max(1, Math.round(points * EMU_PER_POINT));
  }
}
