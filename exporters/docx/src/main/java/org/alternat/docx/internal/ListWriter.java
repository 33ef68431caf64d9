package org.alternat.docx.internal;

import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.docx.internal.ParagraphLook.ListMark;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Property.Side;

/** Writes lists as numbered paragraphs, each list a numbering of its own. */
final class ListWriter {
  /** The least room for a marker, in points. */
  private static final double MARKER = 12;

  private final Composition composition;
  private final Flow flow;
  private final BlockWriter blocks;

  ListWriter(Composition composition, Flow flow, BlockWriter blocks) {
    this.composition = composition;
    this.flow = flow;
    this.blocks = blocks;
  }

  /** Writes a list. */
  void write(Block.ItemList list, Frame frame) {
    ComputedStyle style = frame.style().child(list.element(), list.attributes().classes());
    if (frame.path().size() >= Lists.LEVELS) {
      composition.lost(
          list.attributes().origin(), "a list in nine others is written on the ninth level");
    }
    Frame inner = within(list.ordered(), list.attributes(), style, frame);
    ListMark mark = mark(list, inner);
    if (flow.owesMark()) {
      flow.thin(frame);
    }
    flow.open(style);
    flow.anchor(list.attributes().id());
    for (int i = 0; i < list.items().size(); i++) {
      boolean last = i + 1 == list.items().size();
      item(list.items().get(i), last ? inner : inner.keptIf(style.keepTogether()), mark);
    }
    flow.close(style);
  }

  /** The frame within a list that stands in a frame. */
  static Frame within(boolean ordered, Attributes attributes, ComputedStyle style, Frame frame) {
    int index = Math.min(frame.path().size(), Lists.LEVELS - 1);
    return frame
        .list(style, attributes, level(ordered, index, style, frame))
        .indented(missingIndent(style));
  }

  private ListMark mark(Block.ItemList list, Frame inner) {
    int level = inner.path().size() - 1;
    if (!list.ordered()) {
      return new ListMark(composition.lists().shared(inner.path()), level);
    }
    if (list.start() < 0) {
      composition.lost(
          list.attributes().origin(),
          "a list that begins with " + list.start() + " begins with 0: Word counts from there");
    }
    return new ListMark(composition.lists().begin(inner.path(), Math.max(0, list.start())), level);
  }

  private void item(Block.Item item, Frame list, ListMark mark) {
    ComputedStyle style = list.style().child("li", item.attributes().classes());
    Frame frame = list.inside(style, item.attributes(), list.name());
    flow.open(style);
    flow.anchor(item.attributes().id());
    List<Block> content = item.content();
    flow.begin(mark, content.size() == 1 ? style.margin(Side.BOTTOM) : 0);
    if (content.isEmpty() || !(content.getFirst() instanceof Block.Paragraph)) {
      flow.thin(frame);
    }
    blocks.writeTogether(content, frame, style.keepTogether());
    flow.close(style);
  }

  /** The marker and indents of a list in a frame. */
  private static Lists.Level level(boolean ordered, int index, ComputedStyle style, Frame frame) {
    double room = style.padding(Side.LEFT) + style.margin(Side.LEFT);
    double left = frame.left() + Frame.inset(style, Side.LEFT) + missingIndent(style);
    int hanging = Ooxml.twips(Math.max(MARKER, room));
    String type = style.child("li").listStyleType();
    return ordered
        ? new Lists.Level(
            format(type), "%" + (index + 1) + ".", "tab", "", Ooxml.twips(left), hanging)
        : new Lists.Level("bullet", bullet(type), "tab", "", Ooxml.twips(left), hanging);
  }

  private static double missingIndent(ComputedStyle style) {
    return Math.max(0, MARKER - style.padding(Side.LEFT) - style.margin(Side.LEFT));
  }

  private static String format(String type) {
    return switch (type) {
      case "lower-alpha", "lower-latin" -> "lowerLetter";
      case "upper-alpha", "upper-latin" -> "upperLetter";
      case "lower-roman" -> "lowerRoman";
      case "upper-roman" -> "upperRoman";
      case "decimal-leading-zero" -> "decimalZero";
      case "none" -> "none";
      default -> "decimal";
    };
  }

  private static String bullet(String type) {
    return switch (type) {
      case "circle" -> "◦";
      case "square" -> "▪";
      case "none" -> "";
      default -> "•";
    };
  }
}
