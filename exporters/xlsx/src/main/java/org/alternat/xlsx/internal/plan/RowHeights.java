package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Origin;
import org.alternat.xlsx.internal.sheet.CellLink;
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
   * A text that keeps its link if it is on one line: LibreOffice draws a linked text on one line
   * whatever its length, and cuts it at the edge of the cell. On several lines the address follows.
   */
  TextCell linked(TextCell cell) {
    return switch (cell.link()) {
      case CellLink.Nowhere n -> cell;
      case CellLink link when isOnOneLine(cell) -> cell;
      case CellLink.Inward inward -> {
        context.report().lost("a text of several lines is not linked to #" + inward.id());
        yield cell.unlinked(cell.text());
      }
      case CellLink.Outward outward -> cell.unlinked(withAddress(cell.text(), outward.uri()));
    };
  }

  private boolean isOnOneLine(TextCell cell) {
    int indent = cell.look().alignment().indent();
    return lines(cell.text(), cell.column(), cell.span(), indent).size() == 1;
  }

  private static RichText withAddress(RichText text, String uri) {
    if (text.plain().contains(uri)) {
      return text;
    }
    List<RichText.Run> runs = new ArrayList<>(text.runs());
    runs.add(new RichText.Run(" (" + uri + ")", runs.getLast().font()));
    return new RichText(runs);
  }

  private CellPlan linked(CellPlan cell) {
    if (!(cell.content() instanceof CellPlan.Text words) || cell.link().equals(CellLink.NONE)) {
      return cell;
    }
    TextCell kept =
        linked(
            new TextCell(cell.column(), cell.columnSpan(), words.text(), cell.look(), cell.link()));
    return new CellPlan(
        cell.column(),
        cell.columnSpan(),
        cell.rowSpan(),
        new CellPlan.Text(kept.text()),
        cell.look(),
        kept.link());
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
    for (CellPlan unchecked : cells) {
      CellPlan cell = linked(unchecked);
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
