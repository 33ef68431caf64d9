package org.alternat.xlsx.internal.plan;

import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellLook.Edge;
import org.jspecify.annotations.Nullable;

/**
 * What blocks stand in: their style, and the box that their cells have to show a piece of.
 *
 * @param name the name of the cell style of plain text here
 * @param depth the depth of the section, 1 for those that are sheets, 0 outside of sections
 * @param indent in steps
 * @param fill the ground, or null
 * @param bar the edge at the beginning of the line
 */
record Frame(
    ComputedStyle style, String name, int depth, int indent, @Nullable Color fill, Edge bar) {
  /** Plain text. */
  static Frame of(ComputedStyle style, int depth) {
    return new Frame(style, "Text", depth, 0, null, Edge.NONE);
  }

  /** This frame with another style. */
  Frame within(ComputedStyle inner) {
    return new Frame(inner, name, depth, indent, fill, bar);
  }

  /** This frame with another name of its text. */
  Frame named(String other) {
    return new Frame(style, other, depth, indent, fill, bar);
  }

  /** This frame further in. */
  Frame indented() {
    return new Frame(style, name, depth, indent + 1, fill, bar);
  }

  /** A frame within a section of this one. */
  Frame section(ComputedStyle inner) {
    return new Frame(inner, "Text", depth + 1, indent, fill, bar);
  }

  /** A box within this frame. */
  Frame box(ComputedStyle inner, String boxName, @Nullable Color ground, Edge edge) {
    return new Frame(inner, boxName, depth, indent + 1, ground == null ? fill : ground, edge);
  }

  /** The look of a cell of text in this frame. */
  CellLook look(String lookName, ComputedStyle text, Looks looks) {
    CellLook look = looks.text(lookName, text);
    return look.withAlignment(looks.alignment(text, indent))
        .withFill(text.backgroundColor().orElse(fill))
        .withEdges(edges(looks.edges(text), looks.rightToLeft()));
  }

  private CellLook.Edges edges(CellLook.Edges own, boolean rightToLeft) {
    if (bar.equals(Edge.NONE)) {
      return own;
    }
    return rightToLeft ? own.withRight(bar) : own.withLeft(bar);
  }
}
