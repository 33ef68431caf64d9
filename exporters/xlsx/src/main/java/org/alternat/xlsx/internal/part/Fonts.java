package org.alternat.xlsx.internal.part;

import java.io.IOException;
import org.alternat.style.Color;
import org.alternat.xlsx.internal.sheet.FontLook;

/** The children of a font, in the one order that Microsoft's validator takes. */
final class Fonts {
  private Fonts() {}

  /**
   * Writes the children.
   *
   * @param nameElement {@code name} in {@code CT_Font}, {@code rFont} in {@code CT_RPrElt}
   */
  static void children(FontLook font, String nameElement, XmlWriter xml) throws IOException {
    if (font.bold()) {
      xml.start("b").end();
    }
    if (font.italic()) {
      xml.start("i").end();
    }
    if (font.lineThrough()) {
      xml.start("strike").end();
    }
    if (font.underline()) {
      xml.start("u").end();
    }
    switch (font.baseline()) {
      case LINE -> {}
      case RAISED -> xml.value("vertAlign", "superscript");
      case LOWERED -> xml.value("vertAlign", "subscript");
    }
    xml.value("sz", XmlWriter.decimal(font.size()));
    color("color", font.color(), xml);
    xml.value(nameElement, font.family());
    xml.value("family", "2");
  }

  /** An element with a colour; Excel wants eight digits, opacity first. */
  static void color(String element, Color color, XmlWriter xml) throws IOException {
    xml.start(element).attribute("rgb", argb(color)).end();
  }

  /** The eight digits of an opaque colour. */
  static String argb(Color color) {
    return "FF" + color.hex();
  }
}
