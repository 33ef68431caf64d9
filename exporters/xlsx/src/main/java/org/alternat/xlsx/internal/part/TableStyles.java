package org.alternat.xlsx.internal.part;

import java.io.IOException;
import org.alternat.style.Color;
import org.alternat.xlsx.internal.sheet.CellLook.Edge;
import org.alternat.xlsx.internal.sheet.CellLook.LineKind;
import org.alternat.xlsx.internal.sheet.Palette;

/**
 * The style of Excel's tables in the theme's colours. Cells have their looks themselves; the style
 * adds the bands, which stay in order when rows are sorted, and dresses what people add.
 */
final class TableStyles {
  /** The name people see. */
  static final String NAME = "Alternat";

  /** The differential format of negative numbers. */
  static final int NEGATIVE = 4;

  private TableStyles() {}

  /** Writes {@code dxfs} and {@code tableStyles}. */
  static void write(Palette palette, XmlWriter xml) throws IOException {
    xml.start("dxfs").attribute("count", 5);
    lines(new Edge(LineKind.THIN, palette.line()), xml);
    heading(palette.accent(), new Edge(LineKind.MEDIUM, palette.accent()), false, xml);
    heading(palette.body().color(), new Edge(LineKind.THIN, palette.accent()), true, xml);
    ground(palette.ground().mix(Color.WHITE, 0.35), xml);
    xml.start("dxf").start("font");
    Fonts.color("color", palette.caution(), xml);
    xml.end().end();
    xml.end();
    xml.start("tableStyles").attribute("count", 1).attribute("defaultTableStyle", NAME);
    xml.attribute("defaultPivotStyle", "PivotStyleLight16");
    xml.start("tableStyle").attribute("name", NAME).attribute("pivot", 0).attribute("count", 4);
    element("wholeTable", 0, xml);
    element("headerRow", 1, xml);
    element("totalRow", 2, xml);
    element("secondRowStripe", 3, xml);
    xml.end().end();
  }

  private static void element(String type, int format, XmlWriter xml) throws IOException {
    xml.start("tableStyleElement").attribute("type", type).attribute("dxfId", format).end();
  }

  private static void lines(Edge edge, XmlWriter xml) throws IOException {
    xml.start("dxf").start("border");
    Styles.side("bottom", edge, xml);
    Styles.side("horizontal", edge, xml);
    xml.end().end();
  }

  private static void heading(Color color, Edge edge, boolean above, XmlWriter xml)
      throws IOException {
    xml.start("dxf").start("font").start("b").end();
    Fonts.color("color", color, xml);
    xml.end().start("border");
    Styles.side(above ? "top" : "bottom", edge, xml);
    xml.end().end();
  }

  private static void ground(Color color, XmlWriter xml) throws IOException {
    xml.start("dxf").start("fill").start("patternFill").attribute("patternType", "solid");
    Fonts.color("fgColor", color, xml);
    Fonts.color("bgColor", color, xml);
    xml.end().end().end();
  }
}
