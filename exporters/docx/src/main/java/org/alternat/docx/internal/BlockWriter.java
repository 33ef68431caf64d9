package org.alternat.docx.internal;

import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.docx.internal.ParagraphLook.ListMark;
import org.alternat.ooxml.Xml;
import org.alternat.style.ComputedStyle;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Writes blocks one below the other: the body of the file, or the content of a cell. */
final class BlockWriter {
  private final Composition composition;
  private final Xml xml;
  private final PackagePart part;
  private final Flow flow;
  private final ListWriter lists;

  BlockWriter(Composition composition, Xml xml, PackagePart part) {
    this.composition = composition;
    this.xml = xml;
    this.part = part;
    this.flow = new Flow(composition, xml, part);
    this.lists = new ListWriter(composition, flow, this);
  }

  Flow flow() {
    return flow;
  }

  /** What is written to. */
  Xml xml() {
    return xml;
  }

  /** A writer of blocks in a cell, which knows nothing of what stands before. */
  BlockWriter cell() {
    return new BlockWriter(composition, xml, part);
  }

  /** Writes blocks. */
  void write(List<Block> blocks, Frame frame) {
    blocks.forEach(b -> write(b, frame));
  }

  /** Writes blocks that stay on one page if they can. */
  void writeTogether(List<Block> blocks, Frame frame, boolean together) {
    for (int i = 0; i < blocks.size(); i++) {
      boolean keep = together && i + 1 < blocks.size();
      write(blocks.get(i), keep ? frame.kept() : frame);
    }
  }

  private void write(Block block, Frame around) {
    Attributes a = block.attributes();
    Frame frame = turned(block, around);
    switch (block) {
      case Block.Section s -> section(s, frame);
      case Block.Title t -> title(t, frame);
      case Block.Paragraph p -> paragraph(p, frame);
      case Block.ItemList l -> lists.write(l, frame);
      case Block.DescriptionList l -> new DescriptionWriter(composition, this).write(l, frame);
      case Table t -> new TableWriter(composition, xml, this).write(t, frame);
      case Block.Figure f -> new FigureWriter(composition, xml, part, flow).write(f, frame);
      case Block.Quotation q -> container(q.content(), a, "blockquote", "Quote", frame);
      case Block.Callout c -> container(c.content(), a, "aside", named("Callout", a), frame);
      case Block.ContentsList c -> new ContentsWriter(composition, xml, flow).write(c, frame);
      case Block.Rule r -> rule(r, frame);
      case Block.PageBreak p -> pageBreak(p, frame);
    }
  }

  /** The frame of a block that is to stand on its side; no cell and no list can. */
  private Frame turned(Block block, Frame frame) {
    boolean free = !frame.cell() && !frame.landscape() && frame.path().isEmpty();
    return free && frame.style().child(block.element(), block.attributes().classes()).landscape()
        ? frame.turned(composition.page(true).contentWidth())
        : frame;
  }

  private static String named(String base, Attributes attributes) {
    String words = StyleBook.words(attributes.classes());
    return words.isEmpty() ? base : base + " " + words;
  }

  private void section(Block.Section section, Frame frame) {
    ComputedStyle style = frame.style().child("section", section.attributes().classes());
    Frame inner = frame.section(style, section.attributes());
    flow.open(style);
    if (style.pageBreakBefore()) {
      flow.breakPage(frame);
    }
    new HeadingWriter(composition, flow).write(section, inner);
    write(section.content(), inner);
    flow.close(style);
    if (style.pageBreakAfter()) {
      flow.breakPage(frame);
    }
  }

  private void title(Block.Title title, Frame frame) {
    ComputedStyle style = frame.style().child("h1", title.attributes().classes());
    String words = StyleBook.words(title.attributes().classes());
    flow.line(title, title.content(), frame, style, words.isEmpty() ? "Title" : "Title " + words);
  }

  private void paragraph(Block.Paragraph p, Frame frame) {
    ComputedStyle style = frame.style().child("p", p.attributes().classes());
    flow.line(p, p.content(), frame, style, flow.paragraphName(frame, p.attributes()));
  }

  private void container(
      List<Block> content, Attributes attributes, String element, String name, Frame frame) {
    ComputedStyle style = frame.style().child(element, attributes.classes());
    String full = frame.name().isEmpty() ? name : frame.name() + " " + name;
    Frame inner = frame.inside(style, attributes, full);
    flow.open(style);
    flow.anchor(attributes.id());
    if (style.pageBreakBefore()) {
      flow.breakPage(frame);
    }
    if (!inner.box().isEmpty() && !content.stream().allMatch(Block.Paragraph.class::isInstance)) {
      new BoxWriter(composition, this).write(content, style, frame, inner);
    } else {
      style.before().ifPresent(b -> generated(b, inner));
      writeTogether(content, inner, style.keepTogether());
    }
    flow.close(style);
    if (style.pageBreakAfter()) {
      flow.breakPage(frame);
    }
  }

  private void generated(ComputedStyle before, Frame frame) {
    List<Inline> words =
        List.of(new Inline.Text(composition.generated(before.content(), null, null)));
    flow.line(new Block.Paragraph(Attributes.NONE, words), words, frame, before, frame.name());
  }

  private void rule(Block.Rule rule, Frame frame) {
    ComputedStyle style = frame.style().child("hr", rule.attributes().classes());
    ParagraphLook look = frame.look(style).withLine(20);
    flow.paragraph(
        new Flow.Paragraph(
            rule, frame, style, named("Rule", rule.attributes()), look, ListMark.NONE),
        line -> {});
  }

  private void pageBreak(Block.PageBreak pageBreak, Frame frame) {
    if (frame.cell()) {
      composition.lost(
          pageBreak.attributes().origin(), "a page break in a table is left out: Word has none");
    } else {
      flow.anchor(pageBreak.attributes().id());
      flow.breakPage(frame);
    }
  }
}
