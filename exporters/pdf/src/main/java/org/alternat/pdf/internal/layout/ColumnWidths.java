package org.alternat.pdf.internal.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.alternat.pdf.internal.layout.Box.ColumnSpec;
import org.alternat.pdf.internal.layout.Box.ColumnSpec.Even;

/**
 * The widths of the columns of a table: given ones as given; the others share what is left by their
 * content, between the widest word and the longest line, as CSS 2.2 §17.5.2.2 suggests. A table
 * always fills its measure.
 */
final class ColumnWidths {
  private final Box.Grid grid;
  private final double width;
  private final double[] least;
  private final double[] most;

  private ColumnWidths(Box.Grid grid, double width) {
    this.grid = grid;
    this.width = width;
    this.least = new double[grid.columns().size()];
    this.most = new double[grid.columns().size()];
  }

  /** The widths of the columns, which add up to {@code width}. */
  static double[] of(Box.Grid grid, double width) {
    ColumnWidths widths = new ColumnWidths(grid, width);
    widths.measure();
    return widths.distribute();
  }

  private void measure() {
    for (Box.Row row : grid.rows()) {
      for (Box.Cell cell : row.cells()) {
        if (cell.columnSpan() == 1) {
          widen(cell, cell.column(), cell.column() + 1);
        }
      }
    }
    for (Box.Row row : grid.rows()) {
      for (Box.Cell cell : row.cells()) {
        if (cell.columnSpan() > 1) {
          widen(cell, cell.column(), cell.column() + cell.columnSpan());
        }
      }
    }
  }

  private void widen(Box.Cell cell, int from, int to) {
    Extent extent = Extent.of(cell.content());
    double insets = cell.style().insetLeft() + cell.style().insetRight();
    widen(least, from, to, extent.least() + insets);
    widen(most, from, to, extent.most() + insets);
  }

  private static void widen(double[] widths, int from, int to, double needed) {
    double lacking = needed;
    for (int i = from; i < to; i++) {
      lacking -= widths[i];
    }
    for (int i = from; lacking > 0 && i < to; i++) {
      widths[i] += lacking / (to - from);
    }
  }

  private double[] distribute() {
    double[] result = new double[least.length];
    double left = width;
    for (int i = 0; i < result.length; i++) {
      result[i] = given(grid.columns().get(i), i);
      left -= Math.max(0, result[i]);
    }
    int[] free = indices(result);
    if (free.length == 0 || left < 0) {
      return scaled(result);
    }
    share(result, free, left);
    return result;
  }

  private double given(ColumnSpec spec, int column) {
    return switch (spec) {
      case ColumnSpec.Auto a -> -1;
      case ColumnSpec.Even e -> -1;
      case ColumnSpec.Fixed f -> f.points();
      case ColumnSpec.Share s -> s.share() * width;
      case ColumnSpec.Snug s -> Math.min(most[column], s.most() * width);
    };
  }

  private static int[] indices(double[] widths) {
    return java.util.stream.IntStream.range(0, widths.length).filter(i -> widths[i] < 0).toArray();
  }

  private void share(double[] result, int[] free, double room) {
    double leastSum = Arrays.stream(free).mapToDouble(i -> least[i]).sum();
    double mostSum = Arrays.stream(free).mapToDouble(i -> most[i]).sum();
    boolean even = Arrays.stream(free).anyMatch(i -> grid.columns().get(i) instanceof Even);
    for (int i : free) {
      if (mostSum <= 0 || even) {
        result[i] = room / free.length;
      } else if (mostSum <= room) {
        result[i] = most[i] + (room - mostSum) * most[i] / mostSum;
      }
    }
    if (!even && mostSum > room) {
      if (leastSum < room) {
        squeeze(result, free, room);
      } else {
        crush(result, free, room);
      }
    }
  }

  /** Columns of short words keep them whole; those of the longest ones share what is left. */
  private void crush(double[] result, int[] free, double room) {
    int[] byNeed =
        Arrays.stream(free)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> least[i]))
            .mapToInt(i -> i)
            .toArray();
    double left = room;
    for (int k = 0; k < byNeed.length; k++) {
      int i = byNeed[k];
      result[i] = Math.min(least[i], left / (byNeed.length - k));
      left -= result[i];
    }
  }

  /** Columns that need less than their part get what they need; the wider ones share the rest. */
  private void squeeze(double[] result, int[] free, double room) {
    double left = room;
    double needed = Arrays.stream(free).mapToDouble(i -> least[i]).sum();
    int[] open = free;
    for (boolean settled = true; settled; ) {
      double part = left / open.length;
      double spare = left - needed;
      settled = false;
      for (int i : open) {
        if (result[i] < 0 && most[i] <= part && most[i] - least[i] <= spare) {
          result[i] = most[i];
          left -= most[i];
          needed -= least[i];
          spare -= most[i] - least[i];
          settled = true;
        }
      }
      open = Arrays.stream(open).filter(i -> result[i] < 0).toArray();
      settled &= open.length > 0;
    }
    double wanted = Arrays.stream(open).mapToDouble(i -> most[i] - least[i]).sum();
    for (int i : open) {
      double share = wanted <= 0 ? 1.0 / open.length : (most[i] - least[i]) / wanted;
      result[i] = least[i] + (left - needed) * share;
    }
  }

  /** Makes given widths fill the table; a column without a width gets the least it can do with. */
  private double[] scaled(double[] widths) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = widths[i] < 0 ? Math.max(1, least[i]) : widths[i];
    }
    double sum = Arrays.stream(widths).sum();
    for (int i = 0; i < widths.length; i++) {
      widths[i] = sum <= 0 ? width / widths.length : widths[i] * width / sum;
    }
    return widths;
  }

  /**
   * The widths that boxes ask for.
   *
   * @param least the widest stretch that cannot be broken
   * @param most the width at which nothing is broken
   */
  record Extent(double least, double most) {
    private static final Extent NONE = new Extent(0, 0);

    /** The widths that boxes one below the other ask for. */
    static Extent of(List<Box> boxes) {
      if (boxes.size() == 1) {
        return of(boxes.getFirst());
      }
      Extent widest = NONE;
      for (Box box : boxes) {
        Extent extent = of(box);
        widest =
            new Extent(Math.max(widest.least, extent.least), Math.max(widest.most, extent.most));
      }
      return widest;
    }

    private static Extent of(Box box) {
      double insets = box.style().horizontal();
      return switch (box) {
        case Box.Paragraph p ->
            new Extent(p.text().minimumWidth(), p.text().maximumWidth()).plus(insets);
        case Box.Stack s -> of(s.content()).plus(insets);
        case Box.ListItem i -> of(i.content()).plus(insets + i.indent());
        case Box.Grid g -> grid(g).plus(insets);
        case Box.Figure f -> new Extent(36, FigureSize.naturalWidth(f.graphic())).plus(insets);
        case Box.Entry e ->
            new Extent(e.text().minimumWidth(), e.text().maximumWidth()).plus(insets + 30);
        case Box.Bar b -> NONE;
        case Box.NewPage n -> NONE;
        case Box.Anchor a -> NONE;
      };
    }

    private static Extent grid(Box.Grid grid) {
      ColumnWidths widths = new ColumnWidths(grid, 0);
      widths.measure();
      return new Extent(Arrays.stream(widths.least).sum(), Arrays.stream(widths.most).sum());
    }

    private Extent plus(double insets) {
      return new Extent(least + insets, most + insets);
    }
  }
}
