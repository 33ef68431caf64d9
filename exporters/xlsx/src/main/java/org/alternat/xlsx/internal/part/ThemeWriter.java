package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.util.List;
import org.alternat.style.Color;
import org.alternat.xlsx.internal.sheet.Palette;

/** Writes the theme part: the colours and fonts that Excel offers first. */
final class ThemeWriter {
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final int ACCENTS = 6;

  /** The widths in EMU of the three lines that a theme must have. */
  private static final List<Integer> LINE_WIDTHS = List.of(6_350, 12_700, 19_050);

  private ThemeWriter() {}

  /** Writes the part. */
  static void write(Palette palette, XmlWriter xml) throws IOException {
    xml.start("a:theme").attribute("xmlns:a", DRAWING).attribute("name", TableStyles.NAME);
    xml.start("a:themeElements");
    colors(palette, xml);
    fonts(palette.body().family(), xml);
    formats(xml);
    xml.end().end();
  }

  private static void colors(Palette palette, XmlWriter xml) throws IOException {
    xml.start("a:clrScheme").attribute("name", TableStyles.NAME);
    color("a:dk1", palette.body().color(), xml);
    color("a:lt1", Color.WHITE, xml);
    color("a:dk2", palette.accent(), xml);
    color("a:lt2", palette.ground(), xml);
    for (int i = 0; i < ACCENTS; i++) {
      // A short palette goes on with paler turns of itself.
      int turn = i / palette.series().size();
      Color base = palette.series().get(i % palette.series().size());
      color("a:accent" + (i + 1), base.mix(Color.WHITE, Math.min(0.75, 0.25 * turn)), xml);
    }
    color("a:hlink", palette.accent(), xml);
    color("a:folHlink", palette.muted(), xml);
    xml.end();
  }

  private static void color(String element, Color color, XmlWriter xml) throws IOException {
    xml.start(element).value("a:srgbClr", color.hex()).end();
  }

  private static void fonts(String family, XmlWriter xml) throws IOException {
    xml.start("a:fontScheme").attribute("name", TableStyles.NAME);
    for (String use : List.of("a:majorFont", "a:minorFont")) {
      xml.start(use).start("a:latin").attribute("typeface", family).end();
      xml.start("a:ea").attribute("typeface", "").end();
      xml.start("a:cs").attribute("typeface", "").end().end();
    }
    xml.end();
  }

  /** Flat fills and plain lines, thrice each, as the schema wants. */
  private static void formats(XmlWriter xml) throws IOException {
    xml.start("a:fmtScheme").attribute("name", TableStyles.NAME);
    fills("a:fillStyleLst", xml);
    xml.start("a:lnStyleLst");
    for (int width : LINE_WIDTHS) {
      xml.start("a:ln").attribute("w", width);
      placeholderFill(xml);
      xml.end();
    }
    xml.end();
    xml.start("a:effectStyleLst");
    for (int i = 0; i < LINE_WIDTHS.size(); i++) {
      xml.start("a:effectStyle").start("a:effectLst").end().end();
    }
    xml.end();
    fills("a:bgFillStyleLst", xml);
    xml.end();
  }

  private static void fills(String element, XmlWriter xml) throws IOException {
    xml.start(element);
    for (int i = 0; i < LINE_WIDTHS.size(); i++) {
      placeholderFill(xml);
    }
    xml.end();
  }

  private static void placeholderFill(XmlWriter xml) throws IOException {
    xml.start("a:solidFill").value("a:schemeClr", "phClr").end();
  }
}
