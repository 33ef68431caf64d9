package org.alternat.docx.internal;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.style.ComputedStyle;
import org.alternat.style.ComputedStyle.TextAlign;
import org.alternat.style.PageStyle;
import org.alternat.style.Property.Side;

/**
 * What a block stands in; lengths in points from the edges of the text of the page or cell.
 *
 * @param style that of the element around
 * @param name what the names of the styles of paragraphs here begin with; empty in plain text
 * @param box the border and ground of the paragraphs here
 * @param width between the edges
 * @param path the levels of the lists around, the outermost first
 * @param depth how many sections are around
 * @param cell whether in a table
 * @param landscape whether on pages on their side
 */
record Frame(
    ComputedStyle style,
    String name,
    Voice.Speech speech,
    double left,
    double right,
    Box box,
    double width,
    List<Lists.Level> path,
    int depth,
    boolean cell,
    boolean landscape,
    boolean keepNext) {

  /** Copies the path. */
  Frame {
    path = List.copyOf(path);
  }

  /** The frame of the document's own blocks. */
  static Frame page(Composition composition) {
    PageStyle page = composition.page(false);
    return new Frame(
        composition.root(),
        "",
        composition.speech(),
        0,
        0,
        Box.NONE,
        page.contentWidth(),
        List.of(),
        0,
        false,
        page.isWide(),
        false);
  }

  /** The frame within an element whose paragraphs are named after it. */
  Frame inside(ComputedStyle child, Attributes attributes, String newName) {
    Box own = Box.of(child);
    return new Frame(
        child,
        newName,
        speech.of(attributes),
        left + inset(child, Side.LEFT),
        right + inset(child, Side.RIGHT),
        own.isEmpty() ? box : own,
        width,
        path,
        depth,
        cell,
        landscape,
        keepNext);
  }

  /** The frame within a section. */
  Frame section(ComputedStyle child, Attributes attributes) {
    Frame inner = inside(child, attributes, name);
    return new Frame(
        child,
        name,
        inner.speech,
        inner.left,
        inner.right,
        inner.box,
        width,
        path,
        depth + 1,
        cell,
        landscape,
        keepNext);
  }

  /** The frame within a list whose marks are of a level. */
  Frame list(ComputedStyle child, Attributes attributes, Lists.Level level) {
    Frame inner = inside(child, attributes, name);
    List<Lists.Level> deeper = new ArrayList<>(path);
    if (deeper.size() < Lists.LEVELS) {
      deeper.add(level);
    }
    return new Frame(
        child,
        name,
        inner.speech,
        inner.left,
        inner.right,
        inner.box,
        width,
        deeper,
        depth,
        cell,
        landscape,
        keepNext);
  }

  /** The frame within a cell. */
  Frame cell(ComputedStyle child, Voice.Speech own, String newName, double room, boolean kept) {
    return new Frame(
        child, newName, own, 0, 0, Box.NONE, room, List.of(), depth, true, landscape, kept);
  }

  /** The same frame, whose paragraphs stay on the page of what follows them. */
  Frame kept() {
    return new Frame(
        style, name, speech, left, right, box, width, path, depth, cell, landscape, true);
  }

  /** The same frame, kept with what follows if {@code keep}. */
  Frame keptIf(boolean keep) {
    return keep ? kept() : this;
  }

  /** The same frame on a page on its side, whose text is so wide. */
  Frame turned(double newWidth) {
    return new Frame(
        style, name, speech, left, right, box, newWidth, path, depth, cell, true, keepNext);
  }

  /** The same frame with its text farther in. */
  Frame indented(double points) {
    return new Frame(
        style,
        name,
        speech,
        left + points,
        right,
        box,
        width,
        path,
        depth,
        cell,
        landscape,
        keepNext);
  }

  /** The width left for text, in points. */
  double room() {
    return Math.max(18, width - left - right);
  }

  /** The space between the edge of an element and its content at a side. */
  static double inset(ComputedStyle style, Side side) {
    double border = style.border(side).map(ComputedStyle.Border::width).orElse(0.0);
    return style.margin(side) + style.padding(side) + border;
  }

  /** The looks of a paragraph of a style in this frame. */
  ParagraphLook look(ComputedStyle own) {
    Box ownBox = Box.of(own);
    return new ParagraphLook(
        own.keepWithNext(),
        own.keepTogether(),
        own.pageBreakBefore() && !cell,
        own.widows() > 1 || own.orphans() > 1,
        ownBox.isEmpty() ? box : ownBox,
        List.of(),
        own.hyphenate(),
        Ooxml.twips(own.margin(Side.TOP)),
        Math.max(0, Ooxml.twips(own.margin(Side.BOTTOM))),
        Math.max(20, Ooxml.twips(own.lineHeight())),
        Ooxml.twips(left + inset(own, Side.LEFT)),
        Ooxml.twips(right + inset(own, Side.RIGHT)),
        Ooxml.twips(own.textIndent()),
        alignment(own.textAlign()),
        -1,
        ParagraphLook.ListMark.NONE);
  }

  /** Word means the leading edge by "left" and the trailing one by "right". */
  private String alignment(TextAlign align) {
    boolean mirrored = speech.direction() == org.alternat.document.Direction.RTL;
    return switch (align) {
      case START -> "";
      case END -> "right";
      case LEFT -> mirrored ? "right" : "";
      case RIGHT -> mirrored ? "" : "right";
      case CENTER -> "center";
      case JUSTIFY -> "both";
    };
  }
}
