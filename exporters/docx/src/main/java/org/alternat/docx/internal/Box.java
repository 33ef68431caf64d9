package org.alternat.docx.internal;

import java.util.EnumMap;
import java.util.Map;
import org.alternat.ooxml.Xml;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.ComputedStyle.Border;
import org.alternat.style.ComputedStyle.BorderStyle;
import org.alternat.style.Property.Side;
import org.jspecify.annotations.Nullable;

/**
 * The border and ground of paragraphs. Word joins neighbours whose borders are equal into one box.
 *
 * @param lines the drawn sides
 * @param ground null when there is none
 */
record Box(Map<Side, Line> lines, @Nullable Color ground) {
  static final Box NONE = new Box(Map.of(), null);

  /** The farthest that Word draws a border from its text, in points. */
  private static final double MAX_SPACE = 31;

  /** Copies the lines. */
  Box {
    EnumMap<Side, Line> copy = new EnumMap<>(Side.class);
    copy.putAll(lines);
    lines = java.util.Collections.unmodifiableMap(copy);
  }

  /**
   * A border.
   *
   * @param width in eighths of a point
   * @param space to the text, in points
   */
  record Line(int width, BorderStyle style, Color color, int space) {}

  /** Whether nothing is drawn. */
  boolean isEmpty() {
    return lines.isEmpty() && ground == null;
  }

  /** The box that an element draws around its content. */
  static Box of(ComputedStyle style) {
    Map<Side, Line> lines = new EnumMap<>(Side.class);
    Color ground = style.backgroundColor().orElse(null);
    for (Side side : Side.values()) {
      int space = (int) Math.round(Math.clamp(style.padding(side), 0, MAX_SPACE));
      style.border(side).map(b -> line(b, space)).ifPresent(line -> lines.put(side, line));
      // A ground reaches as far as the borders do, so padding needs a border in its colour.
      if (ground != null && space > 0 && !lines.containsKey(side)) {
        lines.put(side, new Line(2, BorderStyle.SOLID, ground, space));
      }
    }
    return lines.isEmpty() && ground == null ? NONE : new Box(lines, ground);
  }

  private static Line line(Border border, int space) {
    return new Line(Ooxml.eighths(border.width()), border.style(), border.color(), space);
  }

  /** Writes {@code w:pBdr} and {@code w:shd}. */
  void write(Xml xml) {
    if (!lines.isEmpty()) {
      xml.start("w:pBdr");
      for (Side side : new Side[] {Side.TOP, Side.LEFT, Side.BOTTOM, Side.RIGHT}) {
        Line line = lines.get(side);
        if (line != null) {
          write(xml, "w:" + name(side), line);
        }
      }
      xml.end();
    }
    if (ground != null) {
      shade(xml, ground);
    }
  }

  /** Writes {@code w:shd} of one colour. */
  static void shade(Xml xml, Color ground) {
    xml.start("w:shd").attribute("w:val", "clear").attribute("w:color", "auto");
    xml.attribute("w:fill", ground.hex()).end();
  }

  /** Writes the ground of the cells of a table style. */
  static void ground(Xml look, ComputedStyle style) {
    style
        .backgroundColor()
        .ifPresent(color -> {
          look.start("w:tcPr");
          shade(look, color);
          look.end();
        });
  }

  /** Writes a border as an element of this name. */
  static void write(Xml xml, String element, Line line) {
    xml.start(element).attribute("w:val", kind(line.style())).attribute("w:sz", line.width());
    xml.attribute("w:space", line.space()).attribute("w:color", line.color().hex()).end();
  }

  /** Writes a border of a style as an element of this name. */
  static void write(Xml xml, String element, Border border) {
    write(xml, element, line(border, 0));
  }

  static String name(Side side) {
    return switch (side) {
      case TOP -> "top";
      case RIGHT -> "right";
      case BOTTOM -> "bottom";
      case LEFT -> "left";
    };
  }

  private static String kind(BorderStyle style) {
    return switch (style) {
      case NONE -> "nil";
      case SOLID -> "single";
      case DASHED -> "dashed";
      case DOTTED -> "dotted";
      case DOUBLE -> "double";
    };
  }
}
