package org.alternat.testkit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Graphic;
import org.alternat.document.Inline;
import org.alternat.document.Inline.Emphasis;
import org.alternat.document.Origin;
import org.alternat.document.Table;
import org.alternat.document.Table.Cell;
import org.alternat.document.Table.Row;
import org.alternat.document.Table.Scope;

/**
 * Short names for building trees in tests, meant to be imported statically. A classed node is made
 * with {@link #classed}, one with an id with {@link #named}.
 *
 * <pre>{@code
 * section("Repères", p("Les deux pays ", strong("en regard"), "."));
 * }</pre>
 */
public final class Nodes {
  private Nodes() {}

  /** Attributes with classes alone. */
  public static Attributes classed(String... classes) {
    return Attributes.ofClass(classes);
  }

  /** Attributes with an id alone. */
  public static Attributes named(String id) {
    return Attributes.ofId(id);
  }

  /** Attributes with a language and a direction. */
  public static Attributes language(String tag, Direction direction) {
    return new Attributes("", List.of(), Locale.forLanguageTag(tag), direction, Origin.UNKNOWN);
  }

  /** Inlines from strings, which become text, and inlines. */
  public static List<Inline> line(Object... parts) {
    return Arrays.stream(parts)
        .map(p -> p instanceof Inline inline ? inline : new Inline.Text(p.toString()))
        .toList();
  }

  /** The title of the document. */
  public static Block.Title title(Object... parts) {
    return new Block.Title(Attributes.NONE, line(parts));
  }

  /** A section with a plain title. */
  public static Block.Section section(String title, Block... content) {
    return section(Attributes.NONE, line(title), content);
  }

  /** A section. */
  public static Block.Section section(Attributes attributes, List<Inline> title, Block... content) {
    return new Block.Section(attributes, title, List.of(content), Set.of());
  }

  /** A paragraph of strings and inlines. */
  public static Block.Paragraph p(Object... parts) {
    return p(Attributes.NONE, parts);
  }

  /** A paragraph with attributes. */
  public static Block.Paragraph p(Attributes attributes, Object... parts) {
    return new Block.Paragraph(attributes, line(parts));
  }

  /** A list with bullets; items are strings, inlines, blocks, or lists of blocks. */
  public static Block.ItemList ul(Object... items) {
    return new Block.ItemList(Attributes.NONE, false, 1, items(items));
  }

  /** A numbered list; see {@link #ul}. */
  public static Block.ItemList ol(int start, Object... items) {
    return new Block.ItemList(Attributes.NONE, true, start, items(items));
  }

  private static List<Block.Item> items(Object... items) {
    return Arrays.stream(items).map(i -> new Block.Item(Attributes.NONE, flow(i))).toList();
  }

  /** Blocks from a block, a list of blocks, or what becomes a paragraph; none from "". */
  static List<Block> flow(Object content) {
    return switch (content) {
      case Block block -> List.of(block);
      case List<?> list -> list.stream().map(Block.class::cast).toList();
      case String text when text.isEmpty() -> List.of();
      default -> List.of(p(content));
    };
  }

  /** A description list from terms and descriptions by turns. */
  public static Block.DescriptionList dl(Attributes attributes, Object... termsAndDescriptions) {
    Block.Entry[] entries = new Block.Entry[termsAndDescriptions.length / 2];
    for (int i = 0; i < entries.length; i++) {
      entries[i] =
          new Block.Entry(
              new Block.Term(Attributes.NONE, line(termsAndDescriptions[2 * i])),
              new Block.Description(Attributes.NONE, flow(termsAndDescriptions[2 * i + 1])));
    }
    return new Block.DescriptionList(attributes, List.of(entries));
  }

  /** A table with a caption, which may be empty, one header row and rows of data. */
  public static Table table(String caption, Row head, Row... body) {
    return table(Attributes.NONE, caption.isEmpty() ? List.of() : line(caption), head, body);
  }

  /** A table with attributes, one header row and rows of data. */
  public static Table table(Attributes attributes, List<Inline> caption, Row head, Row... body) {
    return new Table(attributes, caption, List.of(head), List.of(body), List.of());
  }

  /** A row of cells; what is no cell becomes an ordinary one. */
  public static Row tr(Object... cells) {
    return new Row(
        Attributes.NONE,
        Arrays.stream(cells).map(c -> c instanceof Cell cell ? cell : td(c)).toList());
  }

  /** A row of column headers. */
  public static Row headerRow(Object... cells) {
    return new Row(
        Attributes.NONE,
        Arrays.stream(cells)
            .map(c -> c instanceof Cell cell ? cell : th(Scope.COLUMN, c))
            .toList());
  }

  /** An ordinary cell. */
  public static Cell td(Object content) {
    return td(1, 1, content);
  }

  /** An ordinary cell with spans. */
  public static Cell td(int columnSpan, int rowSpan, Object content) {
    return new Cell(Attributes.NONE, false, Scope.COLUMN, columnSpan, rowSpan, flow(content));
  }

  /** A header cell. */
  public static Cell th(Scope scope, Object content) {
    return new Cell(Attributes.NONE, true, scope, 1, 1, flow(content));
  }

  /** An ordinary cell with classes. */
  public static Cell td(Attributes attributes, Object content) {
    return new Cell(attributes, false, Scope.COLUMN, 1, 1, flow(content));
  }

  /** A box of a class. */
  public static Block.Callout aside(String className, Block... content) {
    return new Block.Callout(classed(className), List.of(content));
  }

  /** A quotation. */
  public static Block.Quotation blockquote(Block... content) {
    return new Block.Quotation(Attributes.NONE, List.of(content));
  }

  /** A chart with a caption, which may be empty. */
  public static Block.Figure chart(
      Graphic.ChartKind kind, String alternativeText, List<Inline> caption, Row head, Row... body) {
    Table data = table("", head, body);
    return new Block.Figure(
        Attributes.NONE, new Graphic.Chart(Attributes.NONE, kind, data, alternativeText), caption);
  }

  /** Bold. */
  public static Inline strong(Object... parts) {
    return styled(Emphasis.STRONG, parts);
  }

  /** Italic. */
  public static Inline em(Object... parts) {
    return styled(Emphasis.EMPHASIS, parts);
  }

  /** Raised. */
  public static Inline sup(Object... parts) {
    return styled(Emphasis.SUPERSCRIPT, parts);
  }

  /** Text with a meaning of its own. */
  public static Inline styled(Emphasis emphasis, Object... parts) {
    return new Inline.Styled(Attributes.NONE, emphasis, line(parts));
  }

  /** A stretch with attributes. */
  public static Inline span(Attributes attributes, Object... parts) {
    return new Inline.Span(attributes, line(parts));
  }

  /** A link. */
  public static Inline a(String target, Object... parts) {
    return new Inline.Link(Attributes.NONE, target, line(parts));
  }

  /** A cross-reference. */
  public static Inline ref(String targetId) {
    return new Inline.Reference(Attributes.NONE, targetId);
  }

  /** A footnote. */
  public static Inline note(Object... parts) {
    return new Inline.Footnote(Attributes.NONE, line(parts));
  }

  /** A footnote with an id. */
  public static Inline namedNote(String id, Object... parts) {
    return new Inline.Footnote(named(id), line(parts));
  }

  /** A date. */
  public static Inline time(String datetime, Object... parts) {
    return new Inline.Time(Attributes.NONE, datetime, line(parts));
  }

  /** A figure with value and unit. */
  public static Inline data(String value, String unit, Object... parts) {
    return new Inline.Data(Attributes.NONE, new BigDecimal(value), unit, line(parts));
  }

  /** A line break. */
  public static Inline br() {
    return new Inline.LineBreak(Attributes.NONE);
  }

  /** An abbreviation. */
  public static Inline abbr(String expansion, Object... parts) {
    return new Inline.Abbreviation(Attributes.NONE, expansion, line(parts));
  }
}
