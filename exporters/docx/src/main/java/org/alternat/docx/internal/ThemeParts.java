package org.alternat.docx.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.alternat.ooxml.Xml;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.StyleSheet;

/**
 * The parts that depend on the style sheet alone, made once for each. Style sheets compare by
 * identity, and what is kept does not refer to them, so they go when their users do.
 */
final class ThemeParts {
  private static final Map<StyleSheet, ThemeParts> KEPT =
      Collections.synchronizedMap(new WeakHashMap<>());

  private static final String NAME = "Alternat";
  private static final int ACCENTS = 6;

  /** The widths in EMU of the three lines that a theme must have. */
  private static final List<Integer> LINE_WIDTHS = List.of(6_350, 12_700, 19_050);

  private final byte[] theme;
  private final byte[] fonts;

  private ThemeParts(byte[] theme, byte[] fonts) {
    this.theme = theme;
    this.fonts = fonts;
  }

  /** {@code theme1.xml}: the colours and fonts that Word offers first. */
  byte[] theme() {
    return theme;
  }

  /** {@code fontTable.xml}. */
  byte[] fonts() {
    return fonts;
  }

  /** The parts of a style sheet. */
  static ThemeParts of(StyleSheet sheet) {
    ThemeParts kept = KEPT.get(sheet);
    if (kept == null) {
      kept = new ThemeParts(theme(sheet), fontTable(sheet));
      KEPT.put(sheet, kept);
    }
    return kept;
  }

  /** The colours of charts: {@code --chart-colors}, else turns of the colour of titles. */
  static List<Color> palette(StyleSheet sheet) {
    List<Color> colors = new ArrayList<>();
    String own = sheet.customProperties().getOrDefault("--chart-colors", "");
    for (String word : own.split("[\\s,]+", -1)) {
      if (word.matches("#[0-9a-fA-F]{6}")) {
        colors.add(new Color(Integer.parseInt(word.substring(1), 16)));
      }
    }
    if (colors.isEmpty()) {
      Color title = sheet.root().child("h1").color();
      for (double share : new double[] {0, 0.45, 0.7, 0.25}) {
        colors.add(title.mix(Color.WHITE, share));
      }
    }
    return List.copyOf(colors);
  }

  private static byte[] theme(StyleSheet sheet) {
    Xml xml = Xml.part().start("a:theme").attribute("xmlns:a", Ooxml.DRAWING);
    xml.attribute("name", NAME).start("a:themeElements");
    colors(sheet, xml);
    Fonts fonts = Fonts.of(sheet.root().fontFamilies());
    xml.start("a:fontScheme").attribute("name", NAME);
    for (String use : List.of("a:majorFont", "a:minorFont")) {
      xml.start(use).start("a:latin").attribute("typeface", fonts.latin()).end();
      xml.start("a:ea").attribute("typeface", fonts.eastAsian()).end();
      xml.start("a:cs").attribute("typeface", fonts.complex()).end().end();
    }
    xml.end();
    formats(xml);
    return xml.end().end().bytes();
  }

  private static void colors(StyleSheet sheet, Xml xml) {
    ComputedStyle root = sheet.root();
    Color title = root.child("h1").color();
    List<Color> palette = palette(sheet);
    xml.start("a:clrScheme").attribute("name", NAME);
    color("a:dk1", root.color(), xml);
    color("a:lt1", Color.WHITE, xml);
    color("a:dk2", title, xml);
    color("a:lt2", root.child("aside").backgroundColor().orElse(new Color(0xEEEEEE)), xml);
    for (int i = 0; i < ACCENTS; i++) {
      // A short palette goes on with paler turns of itself.
      int turn = i / palette.size();
      double pale = Math.min(0.75, 0.25 * turn);
      color("a:accent" + (i + 1), palette.get(i % palette.size()).mix(Color.WHITE, pale), xml);
    }
    color("a:hlink", root.child("a").color(), xml);
    color("a:folHlink", root.child("a").color(), xml);
    xml.end();
  }

  private static void color(String element, Color color, Xml xml) {
    xml.start(element).start("a:srgbClr").attribute("val", color.hex()).end().end();
  }

  /** Flat fills and plain lines, thrice each, as the schema wants. */
  private static void formats(Xml xml) {
    xml.start("a:fmtScheme").attribute("name", NAME);
    fills("a:fillStyleLst", xml);
    xml.start("a:lnStyleLst");
    for (int width : LINE_WIDTHS) {
      xml.start("a:ln").attribute("w", width);
      fill(xml);
      xml.end();
    }
    xml.end().start("a:effectStyleLst");
    for (int i = 0; i < LINE_WIDTHS.size(); i++) {
      xml.start("a:effectStyle").empty("a:effectLst").end();
    }
    xml.end();
    fills("a:bgFillStyleLst", xml);
    xml.end();
  }

  private static void fills(String element, Xml xml) {
    xml.start(element);
    for (int i = 0; i < LINE_WIDTHS.size(); i++) {
      fill(xml);
    }
    xml.end();
  }

  private static void fill(Xml xml) {
    xml.start("a:solidFill").start("a:schemeClr").attribute("val", "phClr").end().end();
  }

  private static byte[] fontTable(StyleSheet sheet) {
    Xml xml = Xml.part().start("w:fonts").attribute("xmlns:w", Ooxml.WORD);
    Fonts fonts = Fonts.of(sheet.root().fontFamilies());
    Stream.of(fonts.latin(), fonts.eastAsian(), fonts.complex())
        .distinct()
        .forEach(name ->
            xml.start("w:font").attribute("w:name", name).value("w:pitch", "variable").end());
    return xml.end().bytes();
  }

  /**
   * Writes {@code settings.xml}.
   *
   * @param evenAndOdd whether pages with even numbers have heads of their own
   */
  static byte[] settings(boolean evenAndOdd) {
    Xml xml = Xml.part().start("w:settings").attribute("xmlns:w", Ooxml.WORD);
    xml.start("w:zoom").attribute("w:percent", 100).end();
    xml.value("w:defaultTabStop", 709);
    xml.on("w:evenAndOddHeaders", evenAndOdd);
    xml.value("w:characterSpacingControl", "doNotCompress");
    xml.start("w:footnotePr");
    xml.start("w:footnote").attribute("w:id", -1).end();
    xml.start("w:footnote").attribute("w:id", 0).end().end();
    xml.start("w:compat");
    // Space below and space above add up, as the writer of paragraphs counts on.
    xml.empty("w:doNotUseHTMLParagraphAutoSpacing");
    xml.start("w:compatSetting").attribute("w:name", "compatibilityMode");
    xml.attribute("w:uri", "http://schemas.microsoft.com/office/word");
    xml.attribute("w:val", 15).end();
    return xml.end().end().bytes();
  }
}
