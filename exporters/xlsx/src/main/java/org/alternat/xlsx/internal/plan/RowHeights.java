package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Origin;
import org.alternat.xlsx.internal.sheet.CellPlan;
import org.alternat.xlsx.internal.sheet.RichText;
import org.alternat.xlsx.internal.sheet.RowPlan;

/** The heights of rows that fit their texts, and what is done with texts that no row fits. */
final class RowHeights {
  private static final double PADDING = 4.5;

  private final SheetGrid grid;
  private final PlanContext context;

  RowHeights(SheetGrid grid, PlanContext context) {
    this.grid = grid;
    this.context = context;
  }

  /** The height of a text in some columns, in points. */
  double height(RichText text, int column, int span, int indent) {
    return TextMetrics.lines(text, measure(column, span, indent))
        * TextMetrics.lineHeight(text, context.palette().body());
  }

  /** Where the lines of a text in some columns begin. */
  List<Integer> lines(RichText text, int column, int span, int indent) {
    return TextMetrics.lineStarts(text, measure(column, span, indent));
  }

  private double measure(int column, int span, int indent) {
    return context.scale().measure(grid.width(column, span), indent);
  }

  /**
   * A row of a table. A text that is too long for a cell is cut, one that is too high stays; both
   * are reported.
   *
   * @param fixed whether the height stays when the content changes
   */
  RowPlan limited(List<CellPlan> cells, boolean fixed, Origin origin) {
    List<CellPlan> fitting = new ArrayList<>(cells.size());
    double height = 0;
    for (CellPlan cell : cells) {
      CellPlan kept = cell;
      if (cell.content() instanceof CellPlan.Text text) {
        kept = cut(cell, text.text(), origin);
        if (cell.rowSpan() == 1 && isShown(cell) && kept.content() instanceof CellPlan.Text rest) {
          height = Math.max(height, height(rest.text(), cell));
        }
      }
      fitting.add(kept);
    }
    if (height > RowPlan.MAX_HEIGHT) {
      context
          .report()
          .lost(
              origin,
              "a row is at most 409 points high: a cell shows only the beginning of its text");
    }
    double least = context.palette().body().size() * 1.29;
    return new RowPlan(Math.max(height, least) + PADDING, fixed, false, fitting);
  }

  private boolean isShown(CellPlan cell) {
    return grid.width(cell.column(), cell.columnSpan()) > 0;
  }

  private double height(RichText text, CellPlan cell) {
    return height(text, cell.column(), cell.columnSpan(), cell.look().alignment().indent());
  }

  private CellPlan cut(CellPlan cell, RichText text, Origin origin) {
    if (text.length() <= Texts.MAX_CELL) {
      return cell;
    }
    context
        .report()
        .lost(origin, "a cell holds 32,767 characters; the rest of a longer text is left out");
    int end = Texts.MAX_CELL - 1;
    if (Character.isHighSurrogate(text.plain().charAt(end - 1))) {
      end--;
    }
    List<RichText.Run> runs = new ArrayList<>(text.slice(0, end).runs());
    runs.add(new RichText.Run("…", runs.getLast().font()));
    return new CellPlan(
        cell.column(),
        cell.columnSpan(),
        cell.rowSpan(),
        new CellPlan.Text(new RichText(runs)),
        cell.look(),
        cell.link());
  }
}
