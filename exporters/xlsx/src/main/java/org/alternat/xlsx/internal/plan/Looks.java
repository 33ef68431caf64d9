package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alternat.document.Direction;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.ComputedStyle.BorderStyle;
import org.alternat.style.ComputedStyle.TextTransform;
import org.alternat.style.Property.Side;
import org.alternat.style.StyleSheet;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellLook.Alignment;
import org.alternat.xlsx.internal.sheet.CellLook.Edge;
import org.alternat.xlsx.internal.sheet.CellLook.Edges;
import org.alternat.xlsx.internal.sheet.CellLook.Horizontal;
import org.alternat.xlsx.internal.sheet.CellLook.LineKind;
import org.alternat.xlsx.internal.sheet.CellLook.Reading;
import org.alternat.xlsx.internal.sheet.CellLook.Vertical;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.FontLook.Baseline;
import org.alternat.xlsx.internal.sheet.Palette;

/** What of the theme's styles a cell can show. For one export and one thread. */
final class Looks {
  /** The font that every spreadsheet program has where the theme names a stand-in for it. */
  private static final String ARIAL = "Arial";

  private static final List<String> LIKE_ARIAL =
      List.of("arial", "helvetica", "liberation sans", "sans-serif");

  private static final Map<String, String> GENERIC =
      Map.of("serif", "Times New Roman", "monospace", "Courier New", "system-ui", ARIAL);

  private static final int MAX_FAMILY = 31;

  private final StyleSheet sheet;
  private final boolean rightToLeft;
  private final Map<ComputedStyle, FontLook> fonts = new HashMap<>();
  private final Map<ComputedStyle, Boolean> cases = new HashMap<>();

  Looks(StyleSheet sheet, Direction direction) {
    this.sheet = sheet;
    this.rightToLeft = direction == Direction.RTL;
  }

  /** The style that all others are in. */
  ComputedStyle root() {
    return sheet.root();
  }

  /** Whether lines begin at the right. */
  boolean rightToLeft() {
    return rightToLeft;
  }

  /** The font of a style; raised and lowered text keeps the size of what is around it. */
  FontLook font(ComputedStyle style) {
    return fonts.computeIfAbsent(style, this::newFont);
  }

  /** Whether letters stay as they are written, large or small. */
  boolean keepsCase(ComputedStyle style) {
    return cases.computeIfAbsent(style, s -> s.textTransform() == TextTransform.NONE);
  }

  private FontLook newFont(ComputedStyle style) {
    Baseline baseline =
        switch (style.verticalAlign()) {
          case SUPER -> Baseline.RAISED;
          case SUB -> Baseline.LOWERED;
          case BASELINE, TOP, MIDDLE, BOTTOM -> Baseline.LINE;
        };
    double size =
        baseline == Baseline.LINE
            ? style.fontSize()
            : style.parent().map(ComputedStyle::fontSize).orElse(style.fontSize());
    return new FontLook(
        family(style.fontFamilies()),
        size,
        style.bold(),
        style.italic(),
        style.underline(),
        style.lineThrough(),
        baseline,
        style.color());
  }

  /** The first family that a spreadsheet program will have. */
  private static String family(List<String> families) {
    for (String family : families) {
      String name = family.toLowerCase(Locale.ROOT);
      if (LIKE_ARIAL.contains(name)) {
        return ARIAL;
      }
      if (!name.startsWith("liberation") && !name.startsWith("noto")) {
        return GENERIC.getOrDefault(
            name, family.length() > MAX_FAMILY ? family.substring(0, MAX_FAMILY) : family);
      }
    }
    return ARIAL;
  }

  /** The look of a cell with text of a style, wrapped, at the top. */
  CellLook text(String name, ComputedStyle style) {
    return CellLook.of(name, font(style), alignment(style, 0));
  }

  /** The alignment of a style. */
  Alignment alignment(ComputedStyle style, int indent) {
    Horizontal horizontal =
        switch (style.textAlign()) {
          case START -> Horizontal.GENERAL;
          case END -> rightToLeft ? Horizontal.LEFT : Horizontal.RIGHT;
          case LEFT -> Horizontal.LEFT;
          case RIGHT -> Horizontal.RIGHT;
          case CENTER -> Horizontal.CENTER;
          case JUSTIFY -> Horizontal.JUSTIFY;
        };
    Vertical vertical =
        switch (style.verticalAlign()) {
          case MIDDLE -> Vertical.CENTER;
          case BOTTOM -> Vertical.BOTTOM;
          case BASELINE, SUPER, SUB, TOP -> Vertical.TOP;
        };
    Reading reading = rightToLeft ? Reading.RTL : Reading.CONTEXT;
    return new Alignment(horizontal, vertical, indent, true, reading);
  }

  /** The four edges of a style. */
  Edges edges(ComputedStyle style) {
    Edge left = edge(style, rightToLeft ? Side.RIGHT : Side.LEFT);
    Edge right = edge(style, rightToLeft ? Side.LEFT : Side.RIGHT);
    return new Edges(left, right, edge(style, Side.TOP), edge(style, Side.BOTTOM));
  }

  /** One edge of a style. */
  Edge edge(ComputedStyle style, Side side) {
    return style
        .border(side)
        .map(b -> new Edge(kind(b.style(), b.width()), b.color()))
        .orElse(Edge.NONE);
  }

  private static LineKind kind(BorderStyle style, double width) {
    return switch (style) {
      case NONE -> LineKind.NONE;
      case DASHED -> LineKind.DASHED;
      case DOTTED -> LineKind.DOTTED;
      case DOUBLE -> LineKind.DOUBLE;
      case SOLID -> width >= 2 ? LineKind.THICK : width >= 0.9 ? LineKind.MEDIUM : LineKind.THIN;
    };
  }

  /** The colours and the font of the workbook. */
  Palette palette() {
    ComputedStyle body = root().child("p");
    ComputedStyle section = root().child("section");
    ComputedStyle row = root().child("table").child("tbody").child("tr");
    Color accent = section.child("h2").color();
    Color line = row.child("td").border(Side.BOTTOM).map(ComputedStyle.Border::color).orElse(GRID);
    ComputedStyle caution = root().child("aside", List.of("caution"));
    return new Palette(
        font(body).withBold(false).withSize(Math.clamp(body.fontSize(), 8, 12)),
        accent,
        root().child("table").child("caption").color(),
        line,
        root().child("aside").backgroundColor().orElse(accent.mix(Color.WHITE, 0.93)),
        caution.border(Side.LEFT).map(ComputedStyle.Border::color).orElse(WARNING),
        series(accent));
  }

  private static final Color GRID = new Color(0xC9D2DE);
  private static final Color WARNING = new Color(0x8A5A00);

  private List<Color> series(Color accent) {
    List<Color> colors = new ArrayList<>();
    String listed = sheet.customProperties().getOrDefault("--chart-colors", "");
    for (String word : listed.split("[\\s,]+", -1)) {
      if (word.matches("#[0-9a-fA-F]{6}")) {
        colors.add(new Color(Integer.parseInt(word.substring(1), 16)));
      }
    }
    return colors.isEmpty() ? List.of(accent, accent.mix(Color.WHITE, 0.45)) : colors;
  }
}
