package org.alternat.html.internal;

import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Node;
import org.alternat.document.Table;
import org.alternat.style.ComputedStyle;

/** Writes blocks, but for tables and figures. */
final class HtmlBlocks {
  private static final int DEEPEST_HEADING = 6;

  private final PageContext page;
  private final HtmlWriter out;
  private final HtmlInlines inlines;
  private final HtmlTables tables;
  private final HtmlFigures figures;
  private final HtmlContents contents;

  /** How many header cells the walk is within; what HTML divides pages by cannot stand there. */
  private int headerCells;

  HtmlBlocks(PageContext page, HtmlInlines inlines, HtmlContents contents) {
    this.page = page;
    this.out = page.out();
    this.inlines = inlines;
    this.contents = contents;
    this.tables = new HtmlTables(page, inlines, this);
    this.figures = new HtmlFigures(page, inlines, tables);
  }

  /** Writes blocks that stand in an element of the given style, in a section of the given depth. */
  void write(List<Block> blocks, ComputedStyle parent, int depth) {
    blocks.forEach(b -> write(b, parent, depth));
  }

  private void write(Block block, ComputedStyle parent, int depth) {
    Attributes attributes = block.attributes();
    ComputedStyle style = parent.child(block.element(), attributes.classes());
    switch (block) {
      case Block.Section s -> section(s, style, depth + 1);
      case Block.Title t -> line("h1", t, t.content(), style);
      case Block.Paragraph p -> line("p", p, p.content(), style);
      case Block.ItemList l -> itemList(l, style, depth);
      case Block.DescriptionList l -> descriptionList(l, style, depth);
      case Table t -> tables.write(t, style);
      case Block.Figure f -> figures.write(f, style);
      case Block.Quotation q -> box("blockquote", q, q.content(), style, depth);
      case Block.Callout c -> box("aside", c, c.content(), style, depth);
      case Block.ContentsList c -> contents.writeInText(c, style, dividing("nav", c));
      case Block.Rule r -> {
        out.open("hr");
        page.attributes(attributes);
      }
      case Block.PageBreak p -> {
        out.open("div").attribute("class", "alternat-page-break");
        out.close();
      }
    }
  }

  private void line(
      String name, Node node, List<org.alternat.document.Inline> content, ComputedStyle style) {
    begin(name, node);
    page.before(style, node.attributes().id());
    inlines.write(content, style, node.attributes().origin());
    out.close();
  }

  private void begin(String name, Node node) {
    out.open(name);
    page.attributes(node.attributes());
  }

  private void section(Block.Section section, ComputedStyle style, int depth) {
    begin("section", section);
    String heading = "h" + Math.min(depth + 1, DEEPEST_HEADING);
    ComputedStyle title = style.child(heading);
    out.open(heading);
    if (depth + 1 > DEEPEST_HEADING) {
      out.attribute("aria-level", String.valueOf(depth + 1));
    }
    page.before(title, section.attributes().id());
    inlines.write(section.title(), title, section.attributes().origin());
    out.close();
    write(section.content(), style, depth);
    out.close();
  }

  /** The box is a note to those who hear the page; a landmark it would be one of too many. */
  private void box(String name, Node node, List<Block> content, ComputedStyle style, int depth) {
    begin(name.equals("aside") ? dividing(name, node) : name, node);
    if (name.equals("aside")) {
      out.attribute("role", "note");
    }
    page.before(style, node.attributes().id());
    write(content, style, depth);
    out.close();
  }

  private void itemList(Block.ItemList list, ComputedStyle style, int depth) {
    begin(list.element(), list);
    if (list.ordered() && list.start() != 1) {
      out.attribute("start", String.valueOf(list.start()));
    }
    for (Block.Item item : list.items()) {
      flow("li", item, item.content(), style, depth);
    }
    out.close();
  }

  private void descriptionList(Block.DescriptionList list, ComputedStyle style, int depth) {
    begin("dl", list);
    for (Block.Entry entry : list.entries()) {
      Block.Term term = entry.term();
      Block.Description description = entry.description();
      out.open("div");
      line("dt", term, term.content(), style.child("dt", term.attributes().classes()));
      flow("dd", description, description.content(), style, depth);
      out.close();
    }
    out.close();
  }

  /** Writes an element of the given parent that holds blocks. */
  private void flow(String name, Node node, List<Block> content, ComputedStyle parent, int depth) {
    begin(name, node);
    content(node, content, parent.child(name, node.attributes().classes()), depth);
    out.close();
  }

  /** The element, or another in its place where HTML does not allow it. */
  private String dividing(String element, Node node) {
    if (headerCells == 0) {
      return element;
    }
    page.lost(
        node.attributes().origin(),
        "HTML has no <" + element + "> in a header cell: written without the theme's looks");
    return "div";
  }

  /** Writes what a cell of the given style holds. */
  void cell(Table.Cell cell, boolean header, ComputedStyle style) {
    headerCells += header ? 1 : 0;
    content(cell, cell.content(), style, 0);
    headerCells -= header ? 1 : 0;
  }

  /** Writes what an element of the given style holds. */
  private void content(Node node, List<Block> content, ComputedStyle style, int depth) {
    page.before(style, node.attributes().id());
    write(content, style, depth);
  }
}
