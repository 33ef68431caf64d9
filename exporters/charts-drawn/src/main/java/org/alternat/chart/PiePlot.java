package org.alternat.chart;

import java.util.ArrayList;
import java.util.List;
import org.alternat.chart.Shape.Anchor;
import org.alternat.chart.Shape.Point;

/** A pie of the first series, its slices named in a list beside it. */
final class PiePlot {
  private static final double GAP = 4;
  private static final double BESIDE = 22;
  private static final double CUT_WIDTH = 1;

  private final Canvas canvas;
  private final Plot.Line line;
  private final List<String> names;

  private PiePlot(Canvas canvas, Plot plot) {
    this.canvas = canvas;
    this.line = plot.series().getFirst();
    this.names = plot.categories();
  }

  static void draw(Canvas canvas, Plot plot, Frame frame, List<String> losses) {
    if (plot.series().size() > 1) {
      losses.add("a pie shows its first series alone; the others are in its table");
    }
    PiePlot pie = new PiePlot(canvas, plot);
    if (pie.line.values().stream().anyMatch(v -> v < 0)) {
      losses.add("a pie has no slices for negative values; they are in its table");
    }
    double radius = Math.min(frame.height(), frame.width() * 0.42) / 2;
    Point center = new Point(frame.left() + radius, frame.top() + frame.height() / 2);
    pie.drawSlices(center, radius);
    pie.drawList(frame.withLeft(frame.left() + 2 * radius + BESIDE));
  }

  private double slice(int index) {
    return line.isGap(index) ? 0 : Math.max(0, line.values().get(index));
  }

  private void drawSlices(Point center, double radius) {
    double sum = 0;
    for (int i = 0; i < names.size(); i++) {
      sum += slice(i);
    }
    double angle = 0;
    List<Double> cuts = new ArrayList<>();
    for (int i = 0; i < names.size() && sum > 0; i++) {
      double sweep = slice(i) / sum * 2 * Math.PI;
      if (sweep > 0) {
        drawSlice(center, radius, angle, angle + sweep, canvas.palette().series(i));
        cuts.add(angle);
      }
      angle += sweep;
    }
    if (cuts.size() > 1) {
      for (double cut : cuts) {
        Point edge = Circles.at(center, radius, cut);
        canvas.line(center, edge, canvas.palette().ground(), CUT_WIDTH);
      }
    }
  }

  private void drawSlice(Point center, double radius, double from, double to, Ink fill) {
    List<Shape.Segment> segments = new ArrayList<>();
    segments.add(new Shape.Straight(Circles.at(center, radius, from)));
    segments.addAll(Circles.arc(center, radius, from, to));
    canvas.area(center, segments, fill);
  }

  private void drawList(Frame frame) {
    double side = canvas.capHeight();
    double row = Math.min(canvas.lineHeight() * 1.5, frame.height() / names.size());
    double top = frame.top() + (frame.height() - row * names.size()) / 2;
    double widestValue = line.labels().stream().mapToDouble(canvas::textWidth).max().orElse(0);
    double valueWidth = Math.min(widestValue, frame.width() / 3);
    double widestName = names.stream().mapToDouble(canvas::textWidth).max().orElse(0);
    double nameRight =
        Math.min(frame.left() + side + GAP + widestName + 1, frame.right() - valueWidth - BESIDE);
    for (int i = 0; i < names.size(); i++) {
      double y = top + i * row + (row - side) / 2;
      canvas.rectangle(frame.left(), y, side, side, canvas.palette().series(i));
      double nameLeft = frame.left() + side + GAP;
      String name = canvas.shortened(names.get(i), nameRight - nameLeft);
      canvas.words(name, nameLeft, y + side, Anchor.START);
      String value = canvas.shortened(line.labels().get(i), valueWidth + 1);
      canvas.words(value, nameRight + BESIDE + valueWidth, y + side, Anchor.END);
    }
  }
}
