package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.alternat.pdf.internal.layout.Item.Band;
import org.alternat.pdf.internal.layout.Item.Cell;
import org.alternat.pdf.internal.layout.Item.Row;
import org.jspecify.annotations.Nullable;

/**
 * Divides a row that does not fit. Rows tied by a cell are parted between rows if that is possible,
 * and the cell's text goes on beside the later rows; a single row is cut through.
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

  /** The two parts of a row. */
  record Parts(Row head, Row tail) {}

  private RowSplitter(Row row, double room, boolean strict) {
    int whole = 0;
    for (Band band : row.bands()) {
      whole += band.top() + band.height() <= room ? 1 : 0;
    }
    this.row = row;
    this.cutsThrough = whole == 0 || whole == row.bands().size();
    this.cutBand = cutsThrough ? 0 : whole;
    this.cut = cutsThrough ? room : row.bands().get(whole).top();
    this.strict = strict;
  }

  /**
   * Divides a row.
   *
   * @param room the height that the first part has at most
   * @param strict whether a row is left whole rather than let what does not fit overflow
   * @return null when the row is better left whole
   */
  static @Nullable Parts split(Row row, double room, boolean strict) {
    return new RowSplitter(row, room, strict).split();
  }

  private @Nullable Parts split() {
    row.cells().forEach(this::part);
    if (above.stream().allMatch(c -> c.content().stream().noneMatch(Item::isContent))
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
      int last = cutsThrough ? cutBand + 1 : cutBand;
      above.add(bands(cell, cell.firstBand(), last - cell.firstBand(), taken));
      below.add(bands(cell, 0, end - cutBand, feed.rest()));
    }
  }

  private static Cell bands(Cell cell, int first, int count, List<Item> content) {
    return new Cell(cell.style(), cell.x(), cell.width(), first, count, content);
  }
}
