package org.alternat.docx.internal;

import java.util.HashMap;
import java.util.Map;
import org.alternat.document.Direction;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Property.Side;

/**
 * How the paragraphs of one file are set, worked out once for all that are alike: the cells of a
 * long table are.
 */
final class ParagraphSettings {
  private final StyleBook styles;

  /** What usually is left below a paragraph, in twips. */
  private final int usual;

  private final Map<Key, Setting> known = new HashMap<>();

  /**
   * Settings with styles of a book.
   *
   * @param root the style of the document
   */
  ParagraphSettings(StyleBook styles, ComputedStyle root) {
    this.styles = styles;
    this.usual = Ooxml.twips(root.child("p").margin(Side.BOTTOM));
  }

  /** What a setting depends on: the style, and what its frame adds. */
  private record Key(
      ComputedStyle style,
      String name,
      Direction direction,
      double left,
      double right,
      Box box,
      boolean cell) {}

  /**
   * How a paragraph is set.
   *
   * @param wanted the looks that the style sheet asks for
   * @param look the looks that the style of the file has
   * @param styleId the id of that style
   */
  record Setting(ParagraphLook wanted, ParagraphLook look, RunLook run, String styleId) {}

  /** How a paragraph of a style, under a name, is set in a frame. */
  Setting of(Frame frame, ComputedStyle style, String name) {
    Key key =
        new Key(
            style,
            name,
            frame.speech().direction(),
            frame.left(),
            frame.right(),
            frame.box(),
            frame.cell());
    return known.computeIfAbsent(key, k -> of(frame.look(style), style, name));
  }

  /** How a paragraph of these looks is set. */
  Setting of(ParagraphLook wanted, ComputedStyle style, String name) {
    ParagraphLook look = spaced(wanted);
    RunLook run = styles.look(style);
    return new Setting(wanted, look, run, styles.paragraph(name, look, run));
  }

  /** The looks for a style: a space above is what of it is not below a paragraph already. */
  private ParagraphLook spaced(ParagraphLook wanted) {
    int before = wanted.before();
    return before == 0 ? wanted : wanted.withBefore(Math.max(0, before - usual));
  }
}
