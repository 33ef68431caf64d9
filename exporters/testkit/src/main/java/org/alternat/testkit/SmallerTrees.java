package org.alternat.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Row;
import org.alternat.document.Walk;
import org.alternat.style.StyleSheet;

/** Documents with a block dropped, a node replaced by what is in it, or a text halved. */
final class SmallerTrees {
  private SmallerTrees() {}

  static Stream<Document> of(Document d) {
    Stream<Document> bare =
        d.attachments().isEmpty() && d.remarks().isEmpty()
            ? Stream.empty()
            : Stream.of(new Document(d.metadata(), d.styleSheet(), d.content()));
    Stream<Document> plain =
        d.styleSheet().rules().isEmpty()
            ? Stream.empty()
            : Stream.of(with(d, StyleSheet.empty(), d.content()));
    Stream<Document> content =
        blocks(d.content())
            .filter(c -> !c.isEmpty())
            .flatMap(c -> valid(() -> with(d, d.styleSheet(), c)));
    return Stream.of(bare, plain, content).flatMap(s -> s);
  }

  private static Document with(Document d, StyleSheet style, List<Block> content) {
    return new Document(d.metadata(), style, content, d.attachments(), d.remarks());
  }

  /** Nothing when the smaller value is none, such as a table whose spans now overlap. */
  private static <T> Stream<T> valid(Supplier<T> supplier) {
    try {
      return Stream.of(supplier.get());
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  /** Half of the list, the list without one, with one replaced by its content, or by a smaller. */
  private static <T> Stream<List<T>> lists(
      List<T> list,
      Function<T, List<? extends T>> content,
      Function<T, Stream<? extends T>> smaller) {
    int n = list.size();
    Stream<List<T>> halves =
        n < 4 ? Stream.empty() : Stream.of(list.subList(0, n / 2), list.subList(n / 2, n));
    Stream<List<T>> dropped = IntStream.range(0, n).mapToObj(i -> replaced(list, i, List.of()));
    Stream<List<T>> opened =
        IntStream.range(0, n)
            .filter(i -> !content.apply(list.get(i)).isEmpty())
            .mapToObj(i -> replaced(list, i, content.apply(list.get(i))));
    Stream<List<T>> within =
        IntStream.range(0, n)
            .boxed()
            .flatMap(i -> smaller.apply(list.get(i)).map(s -> replaced(list, i, List.of(s))));
    return Stream.of(halves, dropped, opened, within).flatMap(s -> s);
  }

  private static <T> List<T> replaced(List<T> list, int index, List<? extends T> by) {
    List<T> result = new ArrayList<>(list.subList(0, index));
    result.addAll(by);
    result.addAll(list.subList(index + 1, list.size()));
    return result;
  }

  private static Stream<List<Block>> blocks(List<Block> blocks) {
    return lists(blocks, Walk::children, SmallerTrees::block);
  }

  private static Stream<List<Inline>> inlines(List<Inline> inlines) {
    return lists(inlines, Walk::content, SmallerTrees::inline);
  }

  private static Stream<List<Inline>> title(List<Inline> title) {
    return inlines(title).filter(t -> !Walk.text(t).isBlank());
  }

  private static Stream<? extends Block> block(Block block) {
    Attributes a = block.attributes();
    return switch (block) {
      case Block.Section s ->
          Stream.concat(
              blocks(s.content()).map(c -> new Block.Section(a, s.title(), c, s.formats())),
              title(s.title()).map(t -> new Block.Section(a, t, s.content(), s.formats())));
      case Block.Title t -> title(t.content()).map(c -> new Block.Title(a, c));
      case Block.Paragraph p -> inlines(p.content()).map(c -> new Block.Paragraph(a, c));
      case Block.ItemList l ->
          lists(l.items(), i -> List.of(), SmallerTrees::item)
              .filter(items -> !items.isEmpty())
              .map(items -> new Block.ItemList(a, l.ordered(), l.start(), items));
      case Block.DescriptionList l ->
          lists(l.entries(), e -> List.of(), SmallerTrees::entry)
              .filter(entries -> !entries.isEmpty())
              .map(entries -> new Block.DescriptionList(a, entries));
      case Table t -> table(t);
      case Block.Figure f -> figure(f);
      case Block.Quotation q -> blocks(q.content()).map(c -> new Block.Quotation(a, c));
      case Block.Callout c -> blocks(c.content()).map(smaller -> new Block.Callout(a, smaller));
      case Block.ContentsList c ->
          inlines(c.title()).map(t -> new Block.ContentsList(a, t, c.depth()));
      case Block.Rule r -> Stream.empty();
      case Block.PageBreak p -> Stream.empty();
    };
  }

  private static Stream<Block.Item> item(Block.Item item) {
    return blocks(item.content()).map(c -> new Block.Item(item.attributes(), c));
  }

  private static Stream<Block.Entry> entry(Block.Entry entry) {
    Block.Term term = entry.term();
    Block.Description description = entry.description();
    return Stream.concat(
        title(term.content())
            .map(t -> new Block.Entry(new Block.Term(term.attributes(), t), description)),
        blocks(description.content())
            .map(c -> new Block.Entry(term, new Block.Description(description.attributes(), c))));
  }

  private static Stream<Block.Figure> figure(Block.Figure f) {
    Stream<Block.Figure> captions =
        inlines(f.caption()).map(c -> new Block.Figure(f.attributes(), f.graphic(), c));
    Stream<Block.Figure> graphics =
        switch (f.graphic()) {
          case Graphic.Image i -> Stream.empty();
          case Graphic.Chart c ->
              table(c.data())
                  .flatMap(data ->
                      valid(() ->
                          new Graphic.Chart(c.attributes(), c.kind(), data, c.alternativeText())))
                  .map(g -> new Block.Figure(f.attributes(), g, f.caption()));
        };
    return Stream.concat(captions, graphics);
  }

  private static Stream<Table> table(Table t) {
    Attributes a = t.attributes();
    Stream<Table> captions =
        inlines(t.caption()).map(c -> new Table(a, c, t.head(), t.body(), t.foot()));
    Stream<Table> heads =
        rows(t.head()).flatMap(h -> valid(() -> new Table(a, t.caption(), h, t.body(), t.foot())));
    Stream<Table> bodies =
        rows(t.body()).flatMap(b -> valid(() -> new Table(a, t.caption(), t.head(), b, t.foot())));
    Stream<Table> feet =
        rows(t.foot()).flatMap(f -> valid(() -> new Table(a, t.caption(), t.head(), t.body(), f)));
    return Stream.of(bodies, heads, feet, captions).flatMap(s -> s);
  }

  private static Stream<List<Row>> rows(List<Row> rows) {
    return lists(rows, r -> List.of(), SmallerTrees::row);
  }

  private static Stream<Row> row(Row row) {
    return lists(row.cells(), c -> List.of(), SmallerTrees::cell)
        .map(cells -> new Row(row.attributes(), cells));
  }

  private static Stream<Cell> cell(Cell c) {
    return blocks(c.content())
        .map(content ->
            new Cell(c.attributes(), c.header(), c.scope(), c.columnSpan(), c.rowSpan(), content));
  }

  private static Stream<? extends Inline> inline(Inline inline) {
    Attributes a = inline.attributes();
    return switch (inline) {
      case Inline.Text t -> text(t.characters()).map(Inline.Text::new);
      case Inline.Styled s -> inlines(s.content()).map(c -> new Inline.Styled(a, s.emphasis(), c));
      case Inline.Span s -> inlines(s.content()).map(c -> new Inline.Span(a, c));
      case Inline.Link l -> inlines(l.content()).map(c -> new Inline.Link(a, l.target(), c));
      case Inline.Abbreviation b ->
          inlines(b.content()).map(c -> new Inline.Abbreviation(a, b.expansion(), c));
      case Inline.Time t -> inlines(t.content()).map(c -> new Inline.Time(a, t.datetime(), c));
      case Inline.Data d ->
          inlines(d.content()).map(c -> new Inline.Data(a, d.value(), d.unit(), c));
      case Inline.Footnote f -> inlines(f.content()).map(c -> new Inline.Footnote(a, c));
      case Inline.Reference r -> Stream.empty();
      case Inline.LineBreak b -> Stream.empty();
    };
  }

  private static Stream<String> text(String text) {
    int half = text.length() / 2;
    return text.length() < 2
        ? Stream.empty()
        : Stream.of(text.substring(0, half), text.substring(half));
  }
}
