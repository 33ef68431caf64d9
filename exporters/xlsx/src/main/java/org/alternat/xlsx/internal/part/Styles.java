package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alternat.export.ExportReport.Collector;
import org.alternat.style.Color;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellLook.Alignment;
import org.alternat.xlsx.internal.sheet.CellLook.Edge;
import org.alternat.xlsx.internal.sheet.CellLook.Edges;
import org.alternat.xlsx.internal.sheet.CellLook.Horizontal;
import org.alternat.xlsx.internal.sheet.CellLook.LineKind;
import org.alternat.xlsx.internal.sheet.CellLook.Reading;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.Palette;
import org.jspecify.annotations.Nullable;

/**
 * The looks of cells, each once, with the numbers by which cells name them. The first look of a
 * name is the cell style of that name.
 */
final class Styles {
  /** Excel opens no workbook with more cell formats. */
  static final int MAX_LOOKS = 65_000;

  /** Looks made for one cell alone are not worth their place. */
  private static final int MAX_SAME_LOOKS = 10_000;

  /** Excel's own formats have lower numbers. */
  private static final int FIRST_NUMBER_FORMAT = 164;

  private final Palette palette;
  private final Map<FontLook, Integer> fonts = new LinkedHashMap<>();
  private final Map<Color, Integer> fills = new LinkedHashMap<>();
  private final Map<Edges, Integer> borders = new LinkedHashMap<>();
  private final Map<String, Integer> numberFormats = new LinkedHashMap<>();
  private final Map<CellLook, Integer> looks = new LinkedHashMap<>();

  /** The numbers again, found without comparing looks: the cells of a column share theirs. */
  private final IdentityHashMap<CellLook, Integer> sameLooks = new IdentityHashMap<>();

  /** The look of each cell style, by its name; the first is the style of all cells. */
  private final Map<String, CellLook> named = new LinkedHashMap<>();

  private final Collector report;

  Styles(Palette palette, Collector report) {
    this.palette = palette;
    this.report = report;
    index(CellLook.of("", palette.body(), Alignment.TEXT.withWrap(false)));
  }

  /** The number of a look; that of all cells once there are too many. */
  int index(CellLook look) {
    Integer same = sameLooks.get(look);
    if (same == null) {
      same = newIndex(look);
      if (sameLooks.size() < MAX_SAME_LOOKS) {
        sameLooks.put(look, same);
      }
    }
    return same;
  }

  private int newIndex(CellLook look) {
    Integer known = looks.get(look);
    if (known != null) {
      return known;
    }
    if (looks.size() >= MAX_LOOKS) {
      report.lost("a workbook has at most " + MAX_LOOKS + " cell formats; further ones are plain");
      return 0;
    }
    named.putIfAbsent(look.name(), look.withQuotePrefix(false));
    fonts.putIfAbsent(look.font(), fonts.size());
    if (look.fill() != null) {
      fills.putIfAbsent(look.fill(), fills.size() + 2);
    }
    borders.putIfAbsent(look.edges(), borders.size());
    if (!look.numberFormat().equals(CellLook.GENERAL)) {
      numberFormats.putIfAbsent(look.numberFormat(), FIRST_NUMBER_FORMAT + numberFormats.size());
    }
    looks.put(look, looks.size());
    return looks.size() - 1;
  }

  /** Writes the part. */
  void write(XmlWriter xml) throws IOException {
    xml.start("styleSheet").attribute("xmlns", SharedStrings.NAMESPACE);
    writeNumberFormats(xml);
    xml.start("fonts").attribute("count", fonts.size());
    for (FontLook font : fonts.keySet()) {
      xml.start("font");
      Fonts.children(font, "name", xml);
      xml.end();
    }
    xml.end();
    writeFills(xml);
    xml.start("borders").attribute("count", borders.size());
    for (Edges edges : borders.keySet()) {
      border(edges, xml);
    }
    xml.end();
    writeFormats(xml);
    TableStyles.write(palette, xml);
    xml.end();
  }

  private void writeNumberFormats(XmlWriter xml) throws IOException {
    if (numberFormats.isEmpty()) {
      return;
    }
    xml.start("numFmts").attribute("count", numberFormats.size());
    for (Map.Entry<String, Integer> format : numberFormats.entrySet()) {
      xml.start("numFmt").attribute("numFmtId", format.getValue());
      xml.attribute("formatCode", format.getKey()).end();
    }
    xml.end();
  }

  private void writeFills(XmlWriter xml) throws IOException {
    xml.start("fills").attribute("count", fills.size() + 2);
    for (String reserved : new String[] {"none", "gray125"}) {
      xml.start("fill").start("patternFill").attribute("patternType", reserved).end().end();
    }
    for (Color color : fills.keySet()) {
      xml.start("fill").start("patternFill").attribute("patternType", "solid");
      Fonts.color("fgColor", color, xml);
      xml.start("bgColor").attribute("indexed", "64").end();
      xml.end().end();
    }
    xml.end();
  }

  static void border(Edges edges, XmlWriter xml) throws IOException {
    xml.start("border");
    side("left", edges.left(), xml);
    side("right", edges.right(), xml);
    side("top", edges.top(), xml);
    side("bottom", edges.bottom(), xml);
    xml.start("diagonal").end().end();
  }

  static void side(String name, Edge edge, XmlWriter xml) throws IOException {
    xml.start(name);
    if (edge.kind() != LineKind.NONE) {
      xml.attribute("style", edge.kind().code());
      Fonts.color("color", edge.color(), xml);
    }
    xml.end();
  }

  private void writeFormats(XmlWriter xml) throws IOException {
    Map<String, Integer> styles = new LinkedHashMap<>();
    xml.start("cellStyleXfs").attribute("count", named.size());
    for (Map.Entry<String, CellLook> style : named.entrySet()) {
      styles.put(style.getKey(), styles.size());
      format(style.getValue(), null, xml);
    }
    xml.end();
    xml.start("cellXfs").attribute("count", looks.size());
    for (CellLook look : looks.keySet()) {
      format(look, styles.get(look.name()), xml);
    }
    xml.end();
    xml.start("cellStyles").attribute("count", styles.size());
    for (Map.Entry<String, Integer> style : styles.entrySet()) {
      boolean normal = style.getKey().isEmpty();
      xml.start("cellStyle").attribute("name", normal ? "Normal" : style.getKey());
      xml.attribute("xfId", style.getValue());
      if (normal) {
        xml.attribute("builtinId", 0);
      }
      xml.end();
    }
    xml.end();
  }

  private void format(CellLook look, @Nullable Integer style, XmlWriter xml) throws IOException {
    int numberFormat = numberFormats.getOrDefault(look.numberFormat(), 0);
    int fill = look.fill() == null ? 0 : fills.getOrDefault(look.fill(), 0);
    int border = borders.getOrDefault(look.edges(), 0);
    xml.start("xf").attribute("numFmtId", numberFormat);
    xml.attribute("fontId", fonts.getOrDefault(look.font(), 0));
    xml.attribute("fillId", fill).attribute("borderId", border);
    if (style != null) {
      xml.attribute("xfId", style);
      xml.flag("quotePrefix", look.quotePrefix());
    }
    xml.flag("applyNumberFormat", numberFormat != 0).attribute("applyFont", 1);
    xml.flag("applyFill", fill != 0).flag("applyBorder", border != 0);
    xml.attribute("applyAlignment", 1);
    alignment(look.alignment(), xml);
    xml.end();
  }

  private static void alignment(Alignment alignment, XmlWriter xml) throws IOException {
    xml.start("alignment");
    // An indentation counts for the left, right and distributed alignments alone.
    Horizontal horizontal =
        alignment.indent() > 0 && alignment.horizontal() == Horizontal.GENERAL
            ? start(alignment.reading())
            : alignment.horizontal();
    if (horizontal != Horizontal.GENERAL) {
      xml.attribute("horizontal", horizontal.code());
    }
    xml.attribute("vertical", alignment.vertical().code());
    xml.flag("wrapText", alignment.wrap());
    if (alignment.indent() > 0) {
      xml.attribute("indent", alignment.indent());
    }
    if (alignment.reading() != Reading.CONTEXT) {
      xml.attribute("readingOrder", alignment.reading().ordinal());
    }
    xml.end();
  }

  private static Horizontal start(Reading reading) {
    return reading == Reading.RTL ? Horizontal.RIGHT : Horizontal.LEFT;
  }
}
