package org.alternat.document;

import java.util.List;

/**
 * What a figure shows.
 *
 * @since 1.0
 */
public sealed interface Graphic extends Node permits Graphic.Image, Graphic.Chart {

  /**
   * What a reader hears who cannot see the figure.
   *
   * @return never empty, unless the figure is a mere ornament
   */
  String alternativeText();

  /**
   * A picture.
   *
   * @param alternativeText empty for an ornament, which assistive programs then pass over
   */
  record Image(Attributes attributes, Picture picture, String alternativeText) implements Graphic {
    @Override
    public String element() {
      return "img";
    }
  }

  /** The kinds of chart. */
  enum ChartKind {
    /** Horizontal bars. */
    BAR,
    /** Vertical columns, side by side. */
    COLUMN,
    /** Lines. */
    LINE,
    /** A pie of the first series. */
    PIE,
    /** Areas, one upon the other. */
    AREA
  }

  /**
   * A chart, which is a table drawn: the first column names the categories, each further column is
   * a series named by its header cell. The table is the chart's data, its alternative for those who
   * cannot see it, and its cells in a workbook.
   *
   * @param attributes those of the table
   * @param data checked by {@link ChartData#of}
   * @param alternativeText one or two sentences that say what the chart shows, never empty
   */
  record Chart(Attributes attributes, ChartKind kind, Table data, String alternativeText)
      implements Graphic {
    /**
     * Checks the table.
     *
     * @throws IllegalArgumentException if the table has no header row, or a cell of a series has no
     *     value; the message says which
     */
    public Chart {
      ChartData.of(data);
    }

    @Override
    public String element() {
      return "table";
    }

    /** The chart's categories and series. */
    public ChartData series() {
      return ChartData.of(data);
    }
  }

  /** The pictures and charts of a document in reading order. */
  static List<Graphic> all(Document document) {
    return Walk.blocks(document.content())
        .filter(Block.Figure.class::isInstance)
        .map(b -> ((Block.Figure) b).graphic())
        .toList();
  }
}
