package org.alternat.xlsx.internal.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Property.Side;
import org.alternat.xlsx.internal.sheet.CellLink;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellLook.Edge;
import org.alternat.xlsx.internal.sheet.CellLook.Vertical;
import org.alternat.xlsx.internal.sheet.CellPlan;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.RichText;
import org.alternat.xlsx.internal.sheet.RowPlan;

/** Puts blocks on a sheet, one below the other. */
final class FlowPlanner {
  /** The size of titles on sheets; on paper the document's is larger. */
  private static final double TITLE_SIZE = 18;

  private static final double BOX_PADDING = 5;
  private static final double BOX_GAP = 8;
  private static final double MAX_SPACE = 14;
  private static final int DEEPEST_TITLE = 6;

  private final PlanContext context;
  private final Looks looks;
  private final SheetDraft draft;
  private final TablePlanner tables;
  private final Figures figures;
  private final FlowTables studies;
  private final LinkList linkList;

  FlowPlanner(
      PlanContext context,
      SheetDraft draft,
      TablePlanner tables,
      FlowTables studies,
      LinkList linkList) {
    this.context = context;
    this.looks = context.looks();
    this.draft = draft;
    this.tables = tables;
    this.figures = new Figures(context, draft, tables, studies);
    this.studies = studies;
    this.linkList = linkList;
  }

  /** Puts blocks below what is there. */
  void blocks(List<Block> blocks, Frame frame) {
    blocks.forEach(b -> block(b, frame));
  }

  private void block(Block block, Frame frame) {
    ComputedStyle style = frame.style().child(block.element(), block.attributes().classes());
    switch (block) {
      case Block.Section section -> section(section, frame);
      case Block.Title title -> title(title.attributes(), title.content(), "", "Note title", style);
      case Block.Paragraph paragraph -> paragraph(paragraph, style, frame, RichText.EMPTY);
      case Block.ItemList list -> list(list, frame.within(style));
      case Block.DescriptionList list -> descriptions(list, frame.within(style));
      case Table table -> tables.put(studies.of(table));
      case Block.Figure figure -> figures.put(figure, style);
      case Block.Quotation quotation -> quotation(quotation, frame, style);
      case Block.Callout callout -> callout(callout, frame, style);
      case Block.ContentsList contents -> {
        anchor(contents.attributes());
        linkList.contents(contents, style, draft);
      }
      case Block.Rule rule -> rule(rule, style);
      case Block.PageBreak pageBreak -> {
        anchor(pageBreak.attributes());
        draft.breakPage();
      }
    }
  }

  private void anchor(Attributes attributes) {
    draft.anchor(Stream.of(attributes.id()));
  }

  /** Puts the title of a section that is a sheet, or the document's, in the first row of text. */
  void title(
      Attributes attributes,
      List<Inline> content,
      String before,
      String name,
      ComputedStyle style) {
    FontLook font = looks.font(style);
    UnaryOperator<FontLook> sized =
        f -> f.withSize(f.size() * TITLE_SIZE / Math.max(1, font.size()));
    ReadText text = InlineReader.read(content, style, context, sized);
    CellLook look = looks.text(name, style);
    look = look.withFont(sized.apply(font)).withEdges(CellLook.Edges.NONE);
    anchor(attributes);
    draft.anchor(Ids.inLine(content));
    RichText words = text.after(RichText.of(before, sized.apply(font))).text();
    draft.text(List.of(across(words, look, text.link())), 8, List.of(text));
    draft.titled();
  }

  private void section(Block.Section section, Frame frame) {
    ComputedStyle style = frame.style().child("section", section.attributes().classes());
    Frame inner = frame.section(style);
    int level = Math.min(DEEPEST_TITLE, inner.depth() + 1);
    ComputedStyle title = style.child("h" + level);
    ReadText text = InlineReader.read(section.title(), title, context);
    String before = Captions.beforeTitle(section, title, context);
    text = text.after(RichText.of(before, looks.font(title)));
    CellLook look = looks.text("Section title " + level, title);
    look = look.withAlignment(look.alignment().withVertical(Vertical.BOTTOM));
    draft.anchor(Stream.concat(Stream.of(section.attributes().id()), Ids.inLine(section.title())));
    double space = Math.min(MAX_SPACE, Math.max(6, title.margin(Side.TOP)));
    draft.gap(0);
    draft.text(List.of(across(text.text(), look, text.link())), space, List.of(text));
    blocks(section.content(), inner);
  }

  private TextCell across(RichText text, CellLook look, CellLink link) {
    return new TextCell(0, draft.grid().textSpan(), text, look, link);
  }

  private void paragraph(
      Block.Paragraph paragraph, ComputedStyle style, Frame frame, RichText marker) {
    ReadText text = InlineReader.read(paragraph.content(), style, context).after(marker);
    CellLook look = frame.look(Texts.styleName(frame.name(), paragraph.attributes()), style, looks);
    anchor(paragraph.attributes());
    draft.anchor(Ids.inLine(paragraph.content()));
    draft.space();
    draft.text(List.of(across(text.text(), look, text.link())), below(style), List.of(text));
  }

  private static double below(ComputedStyle style) {
    return Math.clamp(style.margin(Side.BOTTOM), 2, 10);
  }

  private void list(Block.ItemList list, Frame frame) {
    anchor(list.attributes());
    int number = list.start();
    for (Block.Item item : list.items()) {
      anchor(item.attributes());
      ComputedStyle style = frame.style().child("li", item.attributes().classes());
      RichText marker = RichText.of(ListMarkers.of(list, number++, style), looks.font(style));
      item(item, frame.within(style), marker);
    }
  }

  /** The first paragraph stands behind the marker, what follows further in. */
  private void item(Block.Item item, Frame frame, RichText marker) {
    String name = frame.name().equals("Text") ? "List item" : frame.name();
    Frame text = frame.named(name);
    List<Block> rest = item.content();
    if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph first) {
      ComputedStyle style = frame.style().child("p", first.attributes().classes());
      paragraph(first, style, text, marker);
      rest = rest.subList(1, rest.size());
    } else if (rest.isEmpty() || !(rest.getFirst() instanceof Block.ItemList)) {
      paragraph(new Block.Paragraph(Attributes.NONE, List.of()), frame.style(), text, marker);
    }
    blocks(rest, text.indented());
  }

  private void descriptions(Block.DescriptionList list, Frame frame) {
    anchor(list.attributes());
    draft.space();
    Edge top = looks.edge(frame.style(), Side.TOP);
    Edge bottom = looks.edge(frame.style(), Side.BOTTOM);
    for (int i = 0; i < list.entries().size(); i++) {
      entry(
          list.entries().get(i),
          frame,
          i == 0 ? top : Edge.NONE,
          i == list.entries().size() - 1 ? bottom : Edge.NONE);
    }
    draft.gap(BOX_GAP);
  }

  private void entry(Block.Entry entry, Frame frame, Edge top, Edge bottom) {
    ComputedStyle term = frame.style().child("dt", entry.term().attributes().classes());
    ComputedStyle words = frame.style().child("dd", entry.description().attributes().classes());
    ReadText name = InlineReader.read(entry.term().content(), term, context);
    ReadText text = new BlockText(context).read(entry.description().content(), words);
    anchor(entry.term().attributes());
    draft.anchor(Ids.inLine(entry.term().content()));
    anchor(entry.description().attributes());
    draft.anchor(Ids.in(entry.description().content()));
    CellLook termLook = edged(frame.look("Term", term, looks), top, bottom);
    CellLook look = edged(frame.look("Description", words, looks), top, bottom);
    look = look.withAlignment(looks.alignment(words, 0).withVertical(Vertical.CENTER));
    int span = Math.max(1, draft.grid().textSpan() - 1);
    draft.text(
        List.of(
            new TextCell(0, 1, name.text(), termLook, name.link()),
            new TextCell(1, span, text.text(), look, text.link())),
        5,
        List.of(name, text));
  }

  private static CellLook edged(CellLook look, Edge top, Edge bottom) {
    return look.withAlignment(look.alignment().withVertical(Vertical.CENTER))
        .withEdges(look.edges().withTop(top).withBottom(bottom));
  }

  private void quotation(Block.Quotation quotation, Frame frame, ComputedStyle style) {
    anchor(quotation.attributes());
    draft.gap(4);
    draft.space();
    Color ground = style.backgroundColor().orElse(null);
    String name = Texts.styleName("Quotation", quotation.attributes());
    blocks(quotation.content(), frame.box(style, name, ground, startEdge(style)));
    draft.gap(4);
  }

  private void callout(Block.Callout callout, Frame frame, ComputedStyle style) {
    anchor(callout.attributes());
    draft.gap(BOX_GAP);
    draft.space();
    Color ground = style.backgroundColor().orElse(null);
    String name = Texts.styleName("Callout", callout.attributes());
    Frame box = frame.box(style, name, ground, startEdge(style));
    padding(box);
    blocks(callout.content(), box);
    draft.gap(0);
    padding(box);
    draft.gap(BOX_GAP);
  }

  private Edge startEdge(ComputedStyle style) {
    return looks.edge(style, looks.rightToLeft() ? Side.RIGHT : Side.LEFT);
  }

  /** A low row of a box, so that its text does not touch its border. */
  private void padding(Frame box) {
    lowRow(BOX_PADDING, box.look(box.name(), box.style(), looks));
  }

  private void lowRow(double height, CellLook look) {
    CellPlan cell =
        new CellPlan(0, draft.grid().textSpan(), 1, new CellPlan.Blank(), look, CellLink.NONE);
    draft.add(RowPlan.of(height, List.of(cell)));
  }

  private void rule(Block.Rule rule, ComputedStyle style) {
    anchor(rule.attributes());
    Edge edge = looks.edge(style, Side.TOP);
    if (edge.equals(Edge.NONE)) {
      edge = new Edge(CellLook.LineKind.THIN, context.palette().line());
    }
    CellLook look =
        CellLook.of("Rule", context.palette().body(), looks.alignment(style, 0))
            .withEdges(CellLook.Edges.NONE.withBottom(edge));
    lowRow(BOX_GAP, look);
    draft.gap(BOX_GAP / 2);
  }
}
