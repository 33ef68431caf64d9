package org.alternat.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table: rows of cells, some of which span columns or rows. Its cells always fill a rectangle
 * without overlap; {@link TableGrid} says which cell covers which place.
 *
 * <p>A table with a caption is numbered.
 *
 * @param attributes with an id, which {@link Document} supplies when it is empty
 * @param caption may be empty, and then the table has no number
 * @param head the header rows, repeated on each page; may be empty
 * @param body the rows of data
 * @param foot the rows of totals; may be empty
 * @since 1.0
 */
public record Table(
    Attributes attributes, List<Inline> caption, List<Row> head, List<Row> body, List<Row> foot)
    implements Block {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the cells overlap, leave a gap, or there are none; the
   *     message says where
   */
  public Table {
    caption = List.copyOf(caption);
    head = List.copyOf(head);
    body = List.copyOf(body);
    foot = List.copyOf(foot);
    TableGrid.check(head, body, foot);
  }

  @Override
  public String element() {
    return "table";
  }

  /** The part of the table a row belongs to. */
  public enum Part {
    /** {@code thead}. */
    HEAD("thead"),
    /** {@code tbody}. */
    BODY("tbody"),
    /** {@code tfoot}. */
    FOOT("tfoot");

    private final String element;

    Part(String element) {
      this.element = element;
    }

    /** The element's name in the markup. */
    public String element() {
      return element;
    }
  }

  /** The rows of one part. */
  public List<Row> rows(Part part) {
    return switch (part) {
      case HEAD -> head;
      case BODY -> body;
      case FOOT -> foot;
    };
  }

  /** All rows from the first header row to the last footer row. */
  public List<Row> rows() {
    return Stream.of(head, body, foot).flatMap(List::stream).toList();
  }

  /** The number of columns of the grid, at least 1. */
  public int columnCount() {
    return rows().getFirst().cells().stream().mapToInt(Cell::columnSpan).sum();
  }

  /** A row of cells, from the start of the line to its end. */
  public record Row(Attributes attributes, List<Cell> cells) implements Node {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    @Override
    public String element() {
      return "tr";
    }
  }

  /** What a header cell is the header of, as HTML's {@code scope}. */
  public enum Scope {
    /** The cells below it. */
    COLUMN,
    /** The cells beside it. */
    ROW
  }

  /**
   * A cell.
   *
   * @param header whether the cell is a header ({@code th})
   * @param scope what a header cell is the header of; {@link Scope#COLUMN} in header rows and
   *     {@link Scope#ROW} elsewhere unless written otherwise; of no meaning for other cells
   * @param columnSpan the number of columns covered, at least 1
   * @param rowSpan the number of rows covered, at least 1
   * @param content the blocks of the cell; a cell with a line of text has one paragraph, an empty
   *     cell has none
   */
  public record Cell(
      Attributes attributes,
      boolean header,
      Scope scope,
      int columnSpan,
      int rowSpan,
      List<Block> content)
      implements Node {
    /** Copies the list. */
    public Cell {
      content = List.copyOf(content);
      if (columnSpan < 1 || rowSpan < 1) {
        throw new IllegalArgumentException("a cell spans at least one column and one row");
      }
    }

    @Override
    public String element() {
      return header ? "th" : "td";
    }

    /**
     * The inline that gives the cell its type, when there is exactly one {@link Inline.Time} or
     * {@link Inline.Data} in it and, footnotes apart, no other text.
     */
    public Optional<Inline> typedValue() {
      if (content.size() != 1 || !(content.getFirst() instanceof Block.Paragraph paragraph)) {
        return Optional.empty();
      }
      List<Inline> rest =
          paragraph.content().stream().filter(i -> !(i instanceof Inline.Footnote)).toList();
      if (rest.size() != 1) {
        return Optional.empty();
      }
      return Optional.of(rest.getFirst())
          .filter(i -> i instanceof Inline.Time || i instanceof Inline.Data);
    }
  }
}
