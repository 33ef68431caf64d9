package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.alternat.pdf.internal.layout.Item.Band;
import org.alternat.pdf.internal.layout.Item.Cell;
import org.alternat.pdf.internal.layout.Item.Row;
import org.jspecify.annotations.Nullable;

/**
 * Divides a row that does not fit. Rows tied by a cell are parted between rows if that is possible,
 * and the cell's text goes on beside the later rows; a single row is cut through, and so is a tall
 * one of several.
 */
final class RowSplitter {
  private final Row row;

  /** The first band of the second part. */
  private final int cutBand;

  /** Whether that band is in both parts. */
  private final boolean cutsThrough;

  private final double cut;
  private final boolean strict;
  private final List<Cell> above = new ArrayList<>();
  private final List<Cell> below = new ArrayList<>();

  /** Whether all of a cell stands below the cut although it begins above. */
  private boolean hollow;

  /** The two parts of a row. */
  record Parts(Row head, Row tail) {}

  private RowSplitter(Row row, int cutBand, boolean cutsThrough, double cut, boolean strict) {
    this.row = row;
    this.cutBand = cutBand;
    this.cutsThrough = cutsThrough;
    this.cut = cut;
    this.strict = strict;
  }

  /**
   * Divides a row.
   *
   * @param room the height that the first part has at most
   * @param tall the height from which on a row is cut through although others fit before it
   * @param strict whether a row is left whole rather than let what does not fit overflow, or stand
   *     with nothing of a cell
   * @return null when the row is better left whole
   */
  static @Nullable Parts split(Row row, double room, double tall, boolean strict) {
    int whole = 0;
    for (Band band : row.bands()) {
      whole += band.top() + band.height() <= room ? 1 : 0;
    }
    if (whole == 0 || whole == row.bands().size()) {
      return new RowSplitter(row, 0, true, room, strict).split();
    }
    Band next = row.bands().get(whole);
    Parts through =
        next.height() > tall ? new RowSplitter(row, whole, true, room, true).split() : null;
    return through != null
        ? through
        : new RowSplitter(row, whole, false, next.top(), strict).split();
  }

  private @Nullable Parts split() {
    row.cells().forEach(this::part);
    if ((strict && hollow)
        || above.stream().allMatch(c -> c.content().stream().noneMatch(Item::isContent))
        || below.stream().allMatch(c -> c.content().isEmpty())) {
      return null;
    }
    List<BoxStyle> styles = row.bands().stream().map(Band::style).toList();
    int last = cutsThrough ? cutBand + 1 : cutBand;
    return new Parts(
        Rows.assemble(row.x(), row.width(), styles.subList(0, last), above),
        Rows.assemble(row.x(), row.width(), styles.subList(cutBand, styles.size()), below));
  }

  private void part(Cell cell) {
    int end = cell.firstBand() + cell.bandCount();
    if (end <= cutBand) {
      above.add(cell);
    } else if (cell.firstBand() >= cutBand && !(cutsThrough && cell.firstBand() == cutBand)) {
      below.add(bands(cell, cell.firstBand() - cutBand, cell.bandCount(), cell.content()));
    } else {
      double top = row.bands().get(cell.firstBand()).top() + cell.style().insetTop();
      Feed feed = new Feed(cell.content());
      double room = cut - top - cell.style().insetBottom();
      List<Item> taken = feed.take(new Feed.Room(room, 0, true, strict)).items();
      hollow |= taken.isEmpty() && !feed.isEmpty();
      int last = cutsThrough ? cutBand + 1 : cutBand;
      above.add(bands(cell, cell.firstBand(), last - cell.firstBand(), taken));
      below.add(bands(cell, 0, end - cutBand, feed.rest()));
    }
  }

  private static Cell bands(Cell cell, int first, int count, List<Item> content) {
    return new Cell(cell.style(), cell.x(), cell.width(), first, count, content);
  }
}
