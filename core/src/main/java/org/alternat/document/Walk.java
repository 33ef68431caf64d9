package org.alternat.document;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alternat.document.Table.Cell;

/**
 * All recursion over the tree that only wants to see nodes, in reading order. A footnote's content
 * comes where the footnote is called.
 *
 * @since 1.0
 */
public final class Walk {
  private Walk() {}

  /** The blocks and all blocks within them, each before its content. */
  public static Stream<Block> blocks(List<? extends Block> blocks) {
    List<Block> all = new ArrayList<>();
    collect(blocks, all);
    return all.stream();
  }

  private static void collect(List<? extends Block> blocks, List<Block> all) {
    for (Block block : blocks) {
      all.add(block);
      collect(children(block), all);
    }
  }

  /** The blocks directly within a block: of a list, those of its items; of a table, its cells. */
  public static List<Block> children(Block block) {
    return switch (block) {
      case Block.Section section -> section.content();
      case Block.ItemList list -> joined(list.items(), Block.Item::content);
      case Block.DescriptionList list -> joined(list.entries(), e -> e.description().content());
      case Table table -> joined(cellList(table), Cell::content);
      case Block.Figure figure ->
          figure.graphic() instanceof Graphic.Chart chart ? List.of(chart.data()) : List.of();
      case Block.Quotation quotation -> quotation.content();
      case Block.Callout callout -> callout.content();
      case Block.Title t -> List.of();
      case Block.Paragraph p -> List.of();
      case Block.ContentsList c -> List.of();
      case Block.Rule r -> List.of();
      case Block.PageBreak p -> List.of();
    };
  }

  private static <T> List<Block> joined(List<T> parts, Function<T, List<Block>> content) {
    List<Block> all = new ArrayList<>(parts.size());
    for (T part : parts) {
      all.addAll(content.apply(part));
    }
    return all;
  }

  /** The lines directly in a block: its title, caption, terms or text, in reading order. */
  public static List<List<Inline>> lines(Block block) {
    return switch (block) {
      case Block.Section section -> List.of(section.title());
      case Block.Title title -> List.of(title.content());
      case Block.Paragraph paragraph -> List.of(paragraph.content());
      case Block.DescriptionList list ->
          list.entries().stream().map(e -> e.term().content()).toList();
      case Table table -> List.of(table.caption());
      case Block.Figure figure -> List.of(figure.caption());
      case Block.ContentsList contents -> List.of(contents.title());
      case Block.ItemList l -> List.of();
      case Block.Quotation q -> List.of();
      case Block.Callout c -> List.of();
      case Block.Rule r -> List.of();
      case Block.PageBreak p -> List.of();
    };
  }

  /** All inlines in blocks and the blocks within them, each before its content. */
  public static Stream<Inline> inlines(List<? extends Block> blocks) {
    List<Inline> all = new ArrayList<>();
    blocks(blocks).forEach(b -> lines(b).forEach(line -> collectInlines(line, all)));
    return all.stream();
  }

  /** The inlines and all inlines within them, each before its content. */
  public static Stream<Inline> within(List<Inline> inlines) {
    List<Inline> all = new ArrayList<>(inlines.size());
    collectInlines(inlines, all);
    return all.stream();
  }

  private static void collectInlines(List<Inline> inlines, List<Inline> all) {
    for (Inline inline : inlines) {
      all.add(inline);
      collectInlines(content(inline), all);
    }
  }

  /** The inlines directly within an inline, none for a leaf. */
  public static List<Inline> content(Inline inline) {
    return switch (inline) {
      case Inline.Styled styled -> styled.content();
      case Inline.Span span -> span.content();
      case Inline.Link link -> link.content();
      case Inline.Abbreviation abbreviation -> abbreviation.content();
      case Inline.Time time -> time.content();
      case Inline.Data data -> data.content();
      case Inline.Footnote footnote -> footnote.content();
      case Inline.Text t -> List.of();
      case Inline.Reference r -> List.of();
      case Inline.LineBreak b -> List.of();
    };
  }

  /** The cells of a table, row by row. */
  public static Stream<Cell> cells(Table table) {
    return cellList(table).stream();
  }

  private static List<Cell> cellList(Table table) {
    List<Cell> cells = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      cells.addAll(row.cells());
    }
    return cells;
  }

  /**
   * The words of the blocks, one block a line, without those of footnotes. Generated words (numbers
   * of captions, cross-references, contents lists) are not among them.
   */
  public static String plainText(List<? extends Block> blocks) {
    if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph) {
      String line = text(paragraph.content());
      return line.isBlank() ? "" : line;
    }
    StringJoiner text = new StringJoiner("\n");
    appendLines(blocks, text);
    return text.toString();
  }

  private static void appendLines(List<? extends Block> blocks, StringJoiner text) {
    for (Block block : blocks) {
      for (List<Inline> inlines : lines(block)) {
        String line = text(inlines);
        if (!line.isBlank()) {
          text.add(line);
        }
      }
      appendLines(children(block), text);
    }
  }

  /** The words of the inlines, without those of footnotes; a line break is a line feed. */
  public static String text(List<Inline> inlines) {
    if (inlines.size() == 1 && inlines.getFirst() instanceof Inline.Text only) {
      return only.characters();
    }
    StringBuilder text = new StringBuilder();
    appendText(inlines, text);
    return text.toString();
  }

  private static void appendText(List<Inline> inlines, StringBuilder text) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text t -> text.append(t.characters());
        case Inline.LineBreak b -> text.append('\n');
        case Inline.Footnote f -> {}
        case Inline.Styled s -> appendText(s.content(), text);
        case Inline.Span s -> appendText(s.content(), text);
        case Inline.Link l -> appendText(l.content(), text);
        case Inline.Abbreviation a -> appendText(a.content(), text);
        case Inline.Time t -> appendText(t.content(), text);
        case Inline.Data d -> appendText(d.content(), text);
        case Inline.Reference r -> {}
      }
    }
  }
}
