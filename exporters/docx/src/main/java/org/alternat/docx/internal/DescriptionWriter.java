package org.alternat.docx.internal;

import java.util.List;
import org.alternat.document.Block;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Property.Side;

/** Writes description lists: as a table without borders where the theme sets them in columns. */
final class DescriptionWriter {
  /** How far a description is in from its term where the theme says nothing. */
  private static final double INDENT = 14;

  private final Composition composition;
  private final BlockWriter blocks;
  private final Flow flow;

  DescriptionWriter(Composition composition, BlockWriter blocks) {
    this.composition = composition;
    this.blocks = blocks;
    this.flow = blocks.flow();
  }

  /** Writes a list. */
  void write(Block.DescriptionList list, Frame frame) {
    ComputedStyle style = frame.style().child("dl", list.attributes().classes());
    String words = StyleBook.words(list.attributes().classes());
    String name = words.isEmpty() ? "Definition" : words;
    Frame inner = frame.inside(style, list.attributes(), name);
    if (flow.owesMark()) {
      flow.thin(frame);
    }
    flow.open(style);
    flow.anchor(list.attributes().id());
    if (style.columnCount() > 1 && !list.entries().isEmpty()) {
      Frame outer = frame.inside(composition.root().child("div"), list.attributes(), name);
      new ColumnsWriter(composition, blocks).write(list, style, outer);
      return;
    }
    for (Block.Entry entry : list.entries()) {
      entry(entry, style, inner);
    }
    flow.close(style);
  }

  private void entry(Block.Entry entry, ComputedStyle style, Frame frame) {
    Block.Term term = entry.term();
    ComputedStyle termStyle = style.child("dt", term.attributes().classes());
    Block.Paragraph line = new Block.Paragraph(term.attributes(), term.content());
    flow.line(line, term.content(), frame.kept(), termStyle, frame.name() + " Term");
    Block.Description description = entry.description();
    ComputedStyle own = style.child("dd", description.attributes().classes());
    double indent = Frame.inset(own, Side.LEFT) > 0 ? 0 : INDENT;
    Frame inner = frame.inside(own, description.attributes(), frame.name()).indented(indent);
    flow.open(own);
    flow.anchor(description.attributes().id());
    List<Block> content = description.content();
    blocks.write(content, inner);
    if (content.isEmpty()) {
      flow.thin(inner);
    }
    flow.close(own);
  }
}
