package org.alternat.docx.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.alternat.document.Table.Cell;
import org.alternat.document.TableGrid;
import org.alternat.document.TableGrid.Placement;
import org.alternat.document.Walk;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Property.Side;

/**
 * The widths of the columns of a table in points: given ones as given; the others share what is
 * left by their content, between the widest word and the longest line, as CSS 2.2 §17.5.2.2
 * suggests.
 */
final class ColumnWidths {
  /** The widths of the letters of a sans-serif face are about these parts of its size. */
  private static final double NARROW = 0.28;

  private static final double NORMAL = 0.56;
  private static final double SLIM = 0.5;
  private static final double WIDE = 0.7;
  private static final double FULL = 1;

  /** The widths of the characters that most texts are of. */
  private static final double[] KNOWN = new double[0x2100];

  static {
    for (int c = 0; c < KNOWN.length; c++) {
      KNOWN[c] = widthOf(c);
    }
  }

  private static final double MIN_COLUMN = 4;

  private final double[] given;
  private final double[] least;
  private final double[] most;

  private ColumnWidths(int columns) {
    given = new double[columns];
    Arrays.fill(given, -1);
    least = new double[columns];
    most = new double[columns];
  }

  /** Gives the computed style of a cell. */
  @FunctionalInterface
  interface Styles {
    /** The style of the cell placed there. */
    ComputedStyle of(Placement placement);
  }

  /** The widths of the columns of a table that is {@code width} wide. */
  static double[] of(TableGrid grid, Styles styles, double width) {
    ColumnWidths widths = new ColumnWidths(grid.columnCount());
    for (List<Placement> row : grid.placements()) {
      for (Placement placement : row) {
        widths.measure(placement, styles.of(placement), width);
      }
    }
    return widths.distribute(width);
  }

  private void measure(Placement placement, ComputedStyle style, double width) {
    Cell cell = placement.cell();
    int column = placement.column();
    double padding = style.padding(Side.LEFT) + style.padding(Side.RIGHT) + 1;
    double size = style.fontSize() * (style.bold() ? 1.08 : 1);
    String text = Walk.plainText(cell.content());
    double line = padding + widest(text, false) * size;
    double word = padding + widest(text, true) * size;
    int span = cell.columnSpan();
    for (int c = column; c < column + span; c++) {
      // A cell over several columns asks each of them for its part only.
      least[c] = Math.max(least[c], span == 1 ? word : Math.min(word, line) / span);
      most[c] = Math.max(most[c], span == 1 ? line : word / span);
    }
    if (span == 1) {
      style.width(width).ifPresent(w -> given[column] = Math.max(given[column], w));
    }
  }

  /** The width of the widest line, or of the widest word. */
  private static double widest(String text, boolean words) {
    double widest = 0;
    double width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean separates = c == '\n' || (words && (c == ' ' || c == '-'));
      width = separates ? 0 : width + width(c);
      widest = Math.max(widest, width);
      i += Character.charCount(c);
    }
    return widest;
  }

  /** The width of a text in parts of its font size. */
  static double width(String text) {
    return text.codePoints().mapToDouble(ColumnWidths::width).sum();
  }

  private static double width(int c) {
    return c < KNOWN.length ? KNOWN[c] : widthOf(c);
  }

  private static double widthOf(int c) {
    if ("iljtfrI.,;:!|'’()[] \u00A0\u202F-".indexOf(c) >= 0) {
      return NARROW;
    }
    if ("cksvxyzJ".indexOf(c) >= 0) {
      return SLIM;
    }
    if (c >= 0x2E80 && Character.isIdeographic(c)) {
      return FULL;
    }
    return Character.isUpperCase(c) || c == 'm' || c == 'w' ? WIDE : NORMAL;
  }

  private double[] distribute(double width) {
    double[] result = given.clone();
    double fixed = Arrays.stream(given).filter(w -> w >= 0).sum();
    int[] free = IntStream.range(0, result.length).filter(i -> given[i] < 0).toArray();
    if (free.length == 0 || fixed > width) {
      double scale = fixed > 0 ? width / fixed : 1;
      return Arrays.stream(given).map(w -> w < 0 ? MIN_COLUMN : w * scale).toArray();
    }
    share(result, free, Math.max(width - fixed, free.length * MIN_COLUMN));
    return result;
  }

  private void share(double[] result, int[] free, double room) {
    double leastSum = Arrays.stream(free).mapToDouble(i -> least[i]).sum();
    double mostSum = Arrays.stream(free).mapToDouble(i -> most[i]).sum();
    if (mostSum > room && leastSum < room) {
      squeeze(result, free, room);
      return;
    }
    for (int i : free) {
      if (mostSum <= 0) {
        result[i] = room / free.length;
      } else if (mostSum <= room) {
        result[i] = most[i] + (room - mostSum) * most[i] / mostSum;
      } else {
        result[i] = room * least[i] / leastSum;
      }
    }
  }

  /** Columns that need less than their part get what they need; the wider ones share the rest. */
  private void squeeze(double[] result, int[] free, double room) {
    double left = room;
    int[] open = free;
    for (boolean settled = true; settled && open.length > 0; ) {
      settled = false;
      double needed = Arrays.stream(open).mapToDouble(i -> least[i]).sum();
      for (int i : open) {
        double part = left / open.length;
        if (most[i] <= part && most[i] - least[i] <= left - needed) {
          result[i] = most[i];
          left -= most[i];
          settled = true;
          break;
        }
      }
      open = Arrays.stream(open).filter(i -> result[i] < 0).toArray();
    }
    double needed = Arrays.stream(open).mapToDouble(i -> least[i]).sum();
    double wanted = Arrays.stream(open).mapToDouble(i -> most[i] - least[i]).sum();
    for (int i : open) {
      double part = wanted <= 0 ? 1.0 / open.length : (most[i] - least[i]) / wanted;
      result[i] = least[i] + (left - needed) * part;
    }
  }
}
