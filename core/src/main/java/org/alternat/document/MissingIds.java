package org.alternat.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Row;

/** Gives an id to each section, table, figure and footnote that has none, in reading order. */
final class MissingIds {
  private final List<Block> blocks;

  /** The ids in use, in reading order, with repetitions. */
  private final List<String> ids = new ArrayList<>();

  /** Every id that is taken, the supplied ones included. */
  private final Set<String> taken;

  /** The last number tried for each prefix. */
  private final Map<String, Integer> last = new HashMap<>();

  /** Whether an element that is to have an id has none. */
  private boolean missing;

  MissingIds(List<Block> blocks) {
    this.blocks = blocks;
    collect(blocks);
    taken = new HashSet<>(ids);
  }

  /** The ids in use, in reading order, with repetitions. */
  List<String> ids() {
    return ids;
  }

  /** Whether an element that is to have an id has none. */
  boolean missing() {
    return missing;
  }

  private void collect(List<? extends Block> content) {
    for (Block block : content) {
      collect(block);
    }
  }

  private void collect(Block block) {
    id(block);
    switch (block) {
      case Block.Section section -> {
        named(section);
        lines(section.title());
        collect(section.content());
      }
      case Block.Title title -> lines(title.content());
      case Block.Paragraph paragraph -> lines(paragraph.content());
      case Block.ItemList list -> list.items().forEach(this::item);
      case Block.DescriptionList list -> list.entries().forEach(this::collect);
      case Table table -> collect(table);
      case Block.Figure figure -> collect(figure);
      case Block.Quotation quotation -> collect(quotation.content());
      case Block.Callout callout -> collect(callout.content());
      case Block.ContentsList contents -> lines(contents.title());
      case Block.Rule r -> {}
      case Block.PageBreak p -> {}
    }
  }

  private void item(Block.Item item) {
    id(item);
    collect(item.content());
  }

  private void collect(Block.Entry entry) {
    id(entry.term());
    lines(entry.term().content());
    id(entry.description());
    collect(entry.description().content());
  }

  private void collect(Table table) {
    named(table);
    lines(table.caption());
    for (Row row : table.rows()) {
      id(row);
      for (Cell cell : row.cells()) {
        id(cell);
        collect(cell.content());
      }
    }
  }

  private void collect(Block.Figure figure) {
    named(figure);
    switch (figure.graphic()) {
      case Graphic.Image image -> id(image);
      case Graphic.Chart chart -> collect((Block) chart.data());
    }
    lines(figure.caption());
  }

  private void lines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text) {
        continue;
      }
      id(inline);
      if (inline instanceof Inline.Footnote) {
        named(inline);
      }
      lines(Walk.content(inline));
    }
  }

  private void id(Node node) {
    String id = node.attributes().id();
    if (!id.isEmpty()) {
      ids.add(id);
    }
  }

  private void named(Node node) {
    missing |= node.attributes().id().isEmpty();
  }

  List<Block> supply() {
    return missing ? blocks(blocks) : List.copyOf(blocks);
  }

  private List<Block> blocks(List<Block> content) {
    List<Block> result = new ArrayList<>(content.size());
    for (Block block : content) {
      result.add(block(block));
    }
    return List.copyOf(result);
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Section s ->
          new Block.Section(
              named(s.attributes(), "section"),
              inlines(s.title()),
              blocks(s.content()),
              s.formats());
      case Block.Title t -> new Block.Title(t.attributes(), inlines(t.content()));
      case Block.Paragraph p -> new Block.Paragraph(p.attributes(), inlines(p.content()));
      case Block.ItemList l ->
          new Block.ItemList(
              l.attributes(),
              l.ordered(),
              l.start(),
              l.items().stream()
                  .map(i -> new Block.Item(i.attributes(), blocks(i.content())))
                  .toList());
      case Block.DescriptionList l ->
          new Block.DescriptionList(l.attributes(), l.entries().stream().map(this::entry).toList());
      case Table table -> table(table);
      case Block.Figure f -> figure(f);
      case Block.Quotation q -> new Block.Quotation(q.attributes(), blocks(q.content()));
      case Block.Callout c -> new Block.Callout(c.attributes(), blocks(c.content()));
      case Block.ContentsList c ->
          new Block.ContentsList(c.attributes(), inlines(c.title()), c.depth());
      case Block.Rule r -> r;
      case Block.PageBreak p -> p;
    };
  }

  private Block.Entry entry(Block.Entry entry) {
    return new Block.Entry(
        new Block.Term(entry.term().attributes(), inlines(entry.term().content())),
        new Block.Description(
            entry.description().attributes(), blocks(entry.description().content())));
  }

  private Block.Figure figure(Block.Figure figure) {
    Attributes attributes = named(figure.attributes(), "figure");
    Graphic graphic =
        switch (figure.graphic()) {
          case Graphic.Image image -> image;
          case Graphic.Chart chart ->
              new Graphic.Chart(
                  chart.attributes(), chart.kind(), table(chart.data()), chart.alternativeText());
        };
    return new Block.Figure(attributes, graphic, inlines(figure.caption()));
  }

  private Table table(Table table) {
    return new Table(
        named(table.attributes(), "table"),
        inlines(table.caption()),
        rows(table.head()),
        rows(table.body()),
        rows(table.foot()));
  }

  private List<Row> rows(List<Row> rows) {
    return rows.stream()
        .map(r -> new Row(r.attributes(), r.cells().stream().map(this::cell).toList()))
        .toList();
  }

  private Cell cell(Cell cell) {
    return new Cell(
        cell.attributes(),
        cell.header(),
        cell.scope(),
        cell.columnSpan(),
        cell.rowSpan(),
        blocks(cell.content()));
  }

  private List<Inline> inlines(List<Inline> content) {
    if (content.stream().allMatch(Inline.Text.class::isInstance)) {
      return content;
    }
    List<Inline> result = new ArrayList<>(content.size());
    for (Inline inline : content) {
      result.add(inline(inline));
    }
    return List.copyOf(result);
  }

  private Inline inline(Inline inline) {
    return switch (inline) {
      case Inline.Footnote f ->
          new Inline.Footnote(named(f.attributes(), "note"), inlines(f.content()));
      case Inline.Styled s -> new Inline.Styled(s.attributes(), s.emphasis(), inlines(s.content()));
      case Inline.Span s -> new Inline.Span(s.attributes(), inlines(s.content()));
      case Inline.Link l -> new Inline.Link(l.attributes(), l.target(), inlines(l.content()));
      case Inline.Abbreviation a ->
          new Inline.Abbreviation(a.attributes(), a.expansion(), inlines(a.content()));
      case Inline.Time t -> new Inline.Time(t.attributes(), t.datetime(), inlines(t.content()));
      case Inline.Data d ->
          new Inline.Data(d.attributes(), d.value(), d.unit(), inlines(d.content()));
      case Inline.Text t -> t;
      case Inline.Reference r -> r;
      case Inline.LineBreak b -> b;
    };
  }

  private Attributes named(Attributes attributes, String prefix) {
    if (!attributes.id().isEmpty()) {
      return attributes;
    }
    String id;
    do {
      id = prefix + "-" + last.merge(prefix, 1, Integer::sum);
    } while (!taken.add(id));
    return attributes.withId(id);
  }
}
