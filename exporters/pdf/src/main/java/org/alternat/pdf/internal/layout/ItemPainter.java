package org.alternat.pdf.internal.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alternat.document.Graphic;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.text.LinePainter;

/** Draws items on a sheet. */
final class ItemPainter {
  private final Sheet sheet;

  /** The ids that something leads to. */
  private final Set<String> targets;

  /** The page of each id, filled while pages are drawn one after the other. */
  private final Map<String, Integer> pageNumbers;

  private final ChartPainter charts;

  ItemPainter(
      Sheet sheet, Set<String> targets, Map<String, Integer> pageNumbers, ChartPainter charts) {
    this.sheet = sheet;
    this.targets = targets;
    this.pageNumbers = pageNumbers;
    this.charts = charts;
  }

  /** A box that is open, from its top on, and where its ground goes. */
  private record OpenBox(Item.Frame frame, double top, boolean continued, Ground ground) {}

  /**
   * Draws items one below the other.
   *
   * @param x the left edge of the column
   * @param artifact whether they repeat what stands elsewhere
   */
  void paint(List<Item> items, double x, double top, boolean artifact) {
    if (items.size() == 1 && items.getFirst() instanceof Item.Line line) {
      line(line, x, top, artifact);
      return;
    }
    Deque<OpenBox> open = new ArrayDeque<>();
    double y = top;
    for (Item item : items) {
      switch (item) {
        case Item.Line line -> line(line, x, y, artifact);
        case Item.Leader leader -> {
          line(leader.line(), x, y, artifact);
          sheet.pageNumber(leader, x + leader.line().x(), y);
        }
        case Item.Beside beside -> line(beside.line(), x, y, artifact);
        case Item.Row row -> row(row, x, y, artifact);
        case Item.Repetition repetition -> row(repetition.row(), x, y, true);
        case Item.Figure figure -> figure(figure, x, y);
        case Item.Bar bar ->
            BorderPainter.horizontal(bar.border(), x + bar.x(), y, bar.width(), sheet);
        case Item.Anchor anchor -> place(anchor.id(), y, artifact);
        case Item.Open o ->
            open.push(new OpenBox(o.frame(), y, o.continued(), sheet.reserveGround()));
        case Item.Close close -> close(open.pop(), close, x, y + close.height());
        case Item.Space s -> {}
        case Item.Turn t -> {}
        case Item.Break b -> {}
      }
      y += item.height();
    }
  }

  private void line(Item.Line line, double x, double y, boolean artifact) {
    for (Mark mark : line.marks()) {
      if (mark instanceof Mark.Place place) {
        place(place.id(), y, artifact);
      }
    }
    LinePainter.paint(
        line.text(),
        x + line.x(),
        y + line.baseline(),
        line.measure(),
        line.alignment(),
        artifact,
        sheet);
  }

  private void place(String id, double y, boolean artifact) {
    if (!artifact && pageNumbers.putIfAbsent(id, sheet.number()) == null && targets.contains(id)) {
      sheet.accept(new Op.Destination(id, y));
    }
  }

  private void close(OpenBox box, Item.Close close, double x, double bottom) {
    Item.Frame frame = box.frame();
    BorderPainter.paint(
        frame.style(),
        new BorderPainter.Area(x + frame.x(), box.top(), frame.width(), bottom - box.top()),
        !box.continued(),
        !close.interrupted(),
        box.ground());
  }

  private void row(Item.Row row, double x, double y, boolean artifact) {
    Ground ground = sheet.reserveGround();
    double left = x + row.x();
    for (Item.Band band : row.bands()) {
      BorderPainter.paint(
          band.style(),
          new BorderPainter.Area(left, y + band.top(), row.width(), band.height()),
          true,
          true,
          ground);
    }
    for (Item.Cell cell : row.cells()) {
      Item.Band last = row.bands().get(cell.firstBand() + cell.bandCount() - 1);
      double top = row.bands().get(cell.firstBand()).top();
      double height = last.top() + last.height() - top;
      BorderPainter.paint(
          cell.style(),
          new BorderPainter.Area(left + cell.x(), y + top, cell.width(), height),
          true,
          true,
          ground);
      double shift = shift(cell, height - cell.neededHeight());
      double contentTop = y + top + cell.style().insetTop() + shift;
      paint(cell.content(), left + cell.x() + cell.style().insetLeft(), contentTop, artifact);
    }
  }

  private static double shift(Item.Cell cell, double room) {
    return switch (cell.style().source().verticalAlign()) {
      case MIDDLE -> room / 2;
      case BOTTOM -> room;
      case TOP, BASELINE, SUPER, SUB -> 0;
    };
  }

  private void figure(Item.Figure figure, double x, double y) {
    double left = x + figure.x();
    switch (figure.graphic()) {
      case Graphic.Image image ->
          sheet.accept(
              new Op.Image(
                  figure.slot(), image.picture(), left, y, figure.width(), figure.height()));
      case Graphic.Chart chart ->
          sheet.accept(
              new Op.Drawing(
                  figure.slot(),
                  left,
                  y,
                  figure.width(),
                  figure.height(),
                  charts.paint(chart, figure, left, y)));
    }
  }
}
