package org.alternat.pdf.internal.layout;

import java.util.List;
import org.alternat.document.Graphic;
import org.alternat.pdf.internal.text.Alignment;
import org.alternat.pdf.internal.text.TextLine;
import org.alternat.style.ComputedStyle.Border;

/**
 * What stands in a column, one below the other, once its width is known: the material that pages
 * are made of. Horizontal positions count from the left edge of the column. A page ends only at a
 * {@link Break}, and never within an item that is not a {@link Row}.
 */
sealed interface Item {
  /** The height taken in the column. */
  double height();

  /** Whether the item is itself to be seen, rather than space or a sign. */
  default boolean isContent() {
    return false;
  }

  /**
   * A line of text.
   *
   * @param x the left edge of the line's measure
   * @param baseline the distance from the top of the line to its baseline
   * @param marks what stands in this line
   */
  record Line(
      TextLine text,
      double x,
      double measure,
      Alignment alignment,
      double height,
      double baseline,
      List<Mark> marks)
      implements Item {
    @Override
    public boolean isContent() {
      return true;
    }
  }

  /** A line of a contents list, which ends with a leader and a page number. */
  record Leader(Line line, PageReference page) implements Item {
    @Override
    public double height() {
      return line.height();
    }

    @Override
    public boolean isContent() {
      return true;
    }
  }

  /** The marker of a list, drawn at the height of the line that follows. */
  record Beside(Line line) implements Item {
    @Override
    public double height() {
      return 0;
    }
  }

  /** White space, which vanishes at the top of a page. */
  record Space(double height) implements Item {}

  /** The pages from the next on are on their side, or upright again. */
  record Turn(boolean landscape) implements Item {
    @Override
    public double height() {
      return 0;
    }
  }

  /** A place where a page may end. */
  record Break(Cost cost) implements Item {
    @Override
    public double height() {
      return 0;
    }
  }

  /** How much it takes to end a page at a break; a page ends where it takes least. */
  enum Cost {
    /** The page must end. */
    FORCED,
    /** Nothing speaks against it. */
    NONE,
    /** It divides what had better be kept together. */
    DIVIDES,
    /** It leaves a single line behind. */
    ORPHANS,
    /** It parts a heading from its text. */
    PARTS,
    /** It divides a heading. */
    CUTS
  }

  /**
   * A box begins; its ground and borders are drawn behind what follows, up to its {@link Close}.
   *
   * @param height the upper inset
   * @param continued whether the box began on an earlier page
   */
  record Open(Frame frame, double height, boolean continued) implements Item {}

  /**
   * The innermost open box ends.
   *
   * @param height the lower inset
   * @param interrupted whether the box goes on on the next page
   */
  record Close(Frame frame, double height, boolean interrupted) implements Item {}

  /**
   * A box that items stand in.
   *
   * @param repeated rows drawn again where the box goes on on another page
   */
  record Frame(BoxStyle style, double x, double width, List<Row> repeated) {
    public Frame {
      repeated = List.copyOf(repeated);
    }
  }

  /**
   * One row of a table, or several that a cell ties together.
   *
   * @param bands the rows themselves, from the top
   */
  record Row(double x, double width, double height, List<Band> bands, List<Cell> cells)
      implements Item {
    public Row {
      bands = List.copyOf(bands);
      cells = List.copyOf(cells);
    }

    @Override
    public boolean isContent() {
      return true;
    }
  }

  /** A row, from its top within the {@link Row} on. */
  record Band(BoxStyle style, double top, double height) {}

  /**
   * A cell; {@code x} is within the {@link Row}, and so are the bands.
   *
   * @param firstBand the index of the first band covered
   * @param bandCount the number of bands covered
   */
  record Cell(
      BoxStyle style, double x, double width, int firstBand, int bandCount, List<Item> content) {
    public Cell {
      content = List.copyOf(content);
    }

    /** The height that the content and its insets need. */
    double neededHeight() {
      return style.insetTop() + Items.height(content) + style.insetBottom();
    }
  }

  /** Header rows drawn again. */
  record Repetition(Row row) implements Item {
    @Override
    public double height() {
      return row.height();
    }
  }

  /** A picture or chart. */
  record Figure(Graphic graphic, BoxStyle style, int slot, double x, double width, double height)
      implements Item {
    @Override
    public boolean isContent() {
      return true;
    }
  }

  /** A line across the column. */
  record Bar(double x, double width, Border border) implements Item {
    @Override
    public double height() {
      return border.width();
    }

    @Override
    public boolean isContent() {
      return true;
    }
  }

  /** Names a place. */
  record Anchor(String id) implements Item {
    @Override
    public double height() {
      return 0;
    }
  }
}
