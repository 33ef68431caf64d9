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
  private final FitReport fit;

  ItemPainter(
      Sheet sheet,
      Set<String> targets,
      Map<String, Integer> pageNumbers,
      ChartPainter charts,
      FitReport fit) {
    this.sheet = sheet;
    this.targets = targets;
    this.pageNumbers = pageNumbers;
    this.charts = charts;
    this.fit = fit;
  }

  /** A column: where on the page it begins at the left, and its width. */
  record Span(double x, double width) {}

  /** A box that is open, from its top on, and where its ground goes. */
  private record OpenBox(Item.Frame frame, double top, boolean continued, Ground ground) {}

  /**
   * Draws items one below the other.
   *
   * @param artifact whether they repeat what stands elsewhere
   */
  void paint(List<Item> items, Span column, double top, boolean artifact) {
    if (items.size() == 1 && items.getFirst() instanceof Item.Line line) {
      line(line, column, top, artifact);
      return;
    }
    Deque<OpenBox> open = new ArrayDeque<>();
    double x = column.x();
    double y = top;
    for (Item item : items) {
      switch (item) {
        case Item.Line line -> line(line, column, y, artifact);
        case Item.Leader leader -> {
          line(leader.line(), column, y, artifact);
          sheet.pageNumber(leader, x + leader.line().x(), y);
        }
        case Item.Beside beside -> line(beside.line(), column, y, artifact);
        case Item.Row row -> row(row, column, y, artifact);
        case Item.Repetition repetition -> row(repetition.row(), column, y, true);
        case Item.Figure figure -> figure(figure, column, y);
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

  private void line(Item.Line line, Span column, double y, boolean artifact) {
    fit.line(sheet.number(), line.text(), line.x(), line.measure(), column.width());
    for (Mark mark : line.marks()) {
      if (mark instanceof Mark.Place place) {
        place(place.id(), y, artifact);
      }
    }
    LinePainter.paint(
        line.text(),
        column.x() + line.x(),
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

  private void row(Item.Row row, Span column, double y, boolean artifact) {
    fit.block(sheet.number(), "a table", row.x(), row.width(), column.width());
    Ground ground = sheet.reserveGround();
    double left = column.x() + row.x();
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
      double needed = cell.neededHeight();
      fit.height(sheet.number(), "a cell", needed, height);
      double contentTop = y + top + cell.style().insetTop() + shift(cell, height - needed);
      paint(cell.content(), inside(cell, left), contentTop, artifact);
    }
  }

  private static Span inside(Item.Cell cell, double left) {
    BoxStyle style = cell.style();
    double width = cell.width() - style.insetLeft() - style.insetRight();
    return new Span(left + cell.x() + style.insetLeft(), width);
  }

  private static double shift(Item.Cell cell, double room) {
    return switch (cell.style().source().verticalAlign()) {
      case MIDDLE -> room / 2;
      case BOTTOM -> room;
      case TOP, BASELINE, SUPER, SUB -> 0;
    };
  }

  private void figure(Item.Figure figure, Span column, double y) {
    fit.block(sheet.number(), "a figure", figure.x(), figure.width(), column.width());
    double left = column.x() + figure.x();
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
