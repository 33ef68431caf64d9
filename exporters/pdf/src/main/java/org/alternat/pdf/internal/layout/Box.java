package org.alternat.pdf.internal.layout;

import java.util.List;
import org.alternat.document.Graphic;
import org.alternat.pdf.internal.text.RichText;

/**
 * A block with its tags and its measured text, before the width of its column is known. One pass
 * over the document makes the boxes; {@link Column} sets them.
 */
sealed interface Box {

  /** The looks of the box. */
  BoxStyle style();

  /**
   * Lines of text.
   *
   * @param marks footnotes called and places named within the text, in its order
   * @param keepWithNext whether the text stays with what follows, as a heading does
   */
  record Paragraph(BoxStyle style, RichText text, List<Mark> marks, boolean keepWithNext)
      implements Box {}

  /** Boxes one below the other. */
  record Stack(BoxStyle style, List<Box> content) implements Box {}

  /**
   * An item of a list.
   *
   * @param marker stands beside the first line
   * @param outdented whether the marker hangs at the edge, as numbers of notes do, rather than next
   *     to the text
   * @param indent the room kept for the marker
   */
  record ListItem(
      BoxStyle style, RichText marker, boolean outdented, double indent, List<Box> content)
      implements Box {}

  /**
   * Rows of cells: a table, or the pairs of a description list.
   *
   * @param id the id of the table, empty when it has none
   * @param rows from the first header row on
   * @param headRows how many rows are repeated on each page
   * @param footRows how many rows are kept with the row before them
   * @param columns what each column asks for
   */
  record Grid(
      BoxStyle style,
      String id,
      List<Row> rows,
      int headRows,
      int footRows,
      List<ColumnSpec> columns)
      implements Box {}

  /** The cells that begin in a row. */
  record Row(BoxStyle style, List<Cell> cells) {}

  /** A cell and the columns and rows it covers. */
  record Cell(BoxStyle style, int column, int columnSpan, int rowSpan, List<Box> content) {}

  /** What a column asks for. */
  sealed interface ColumnSpec {
    /** As its content needs. */
    record Auto() implements ColumnSpec {}

    /** In points. */
    record Fixed(double points) implements ColumnSpec {}

    /** Of the table's width, from 0 to 1. */
    record Share(double share) implements ColumnSpec {}

    /** An equal part of what the others leave. */
    record Even() implements ColumnSpec {}

    /** As narrow as its widest cell allows, at most this share of the table. */
    record Snug(double most) implements ColumnSpec {}
  }

  /** A picture or chart; nothing when {@code slot} is an artifact's. */
  record Figure(BoxStyle style, Graphic graphic, BoxStyle graphicStyle, int slot) implements Box {}

  /** An entry of a contents list: words, a leader, the page of its target. */
  record Entry(BoxStyle style, RichText text, String target, PageReference page) implements Box {}

  /** A line across the column. */
  record Bar(BoxStyle style) implements Box {}

  /** What follows begins a page. */
  record NewPage(BoxStyle style) implements Box {}

  /** Names the place of the box that follows. */
  record Anchor(BoxStyle style, String id) implements Box {}
}
