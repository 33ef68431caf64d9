package org.alternat.chart;

import java.util.List;
import org.alternat.chart.Shape.Anchor;
import org.alternat.chart.Shape.Point;

/** Horizontal bars, one row a category, each bar with its value beside it. */
final class BarPlot {
  private static final double GAP = 6;
  private static final double AXIS_WIDTH = 0.75;
  private static final double GROUP = 0.68;
  private static final int MAX_LINES = 2;

  /** The largest part of the width that the names of the categories may take. */
  private static final double NAMES = 0.36;

  /** The same for the values beside the bars, at each end where there are any. */
  private static final double VALUES = 0.16;

  private final Canvas canvas;
  private final Plot plot;
  private final Frame frame;

  /** The values at the left and right edge of the frame. */
  private final double low;

  private final double high;

  /** The room beside a bar. */
  private final double valueWidth;

  private BarPlot(Canvas canvas, Plot plot, Frame frame, double valueWidth) {
    this.canvas = canvas;
    this.plot = plot;
    this.frame = frame;
    this.valueWidth = valueWidth;
    this.low = Math.min(0, plot.values().min().orElse(0));
    double highest = Math.max(0, plot.values().max().orElse(0));
    this.high = highest > low ? highest : low + 1;
  }

  static void draw(Canvas canvas, Plot plot, Frame frame) {
    List<String> names = plot.series().stream().map(Plot.Line::name).toList();
    Frame below = Legend.draw(canvas, frame, names, Legend.square(canvas));
    double widestName =
        plot.categories().stream().mapToDouble(canvas::textWidth).max().orElse(0) + 1;
    double namesWidth = Math.min(widestName, below.width() * NAMES);
    double valueWidth = Math.min(widestValue(canvas, plot), below.width() * VALUES) + GAP;
    boolean negative = plot.values().anyMatch(v -> v < 0);
    double namesRight = below.left() + namesWidth;
    Frame bars =
        below
            .withLeft(namesRight + GAP + (negative ? valueWidth : 0))
            .withRight(below.right() - valueWidth);
    BarPlot barPlot = new BarPlot(canvas, plot, bars, valueWidth);
    barPlot.drawNames(below.left(), namesRight);
    barPlot.drawBars();
  }

  private static double widestValue(Canvas canvas, Plot plot) {
    return plot.series().stream()
        .flatMap(s -> s.labels().stream())
        .mapToDouble(canvas::textWidth)
        .max()
        .orElse(0);
  }

  private void drawNames(double left, double right) {
    double row = frame.height() / plot.size();
    int every = (int) Math.ceil(canvas.lineHeight() / row);
    int lines = row >= MAX_LINES * canvas.lineHeight() ? MAX_LINES : 1;
    for (int i = 0; i < plot.size(); i += every) {
      List<String> name = canvas.wrapped(plot.categories().get(i), right - left, lines);
      double middle = frame.top() + (i + 0.5) * row;
      double baseline =
          middle + canvas.capHeight() / 2 - (name.size() - 1) * canvas.lineHeight() / 2;
      for (String line : name) {
        canvas.words(line, left, baseline, Anchor.START);
        baseline += canvas.lineHeight();
      }
    }
  }

  private void drawBars() {
    int count = plot.series().size();
    double row = frame.height() / plot.size();
    double each = row * GROUP / count;
    double gap = count > 1 && each > 4 ? 1 : 0;
    for (int s = 0; s < count; s++) {
      Plot.Line line = plot.series().get(s);
      for (int i = 0; i < plot.size(); i++) {
        double top = frame.top() + i * row + row * (1 - GROUP) / 2 + s * each;
        if (!line.isGap(i)) {
          double left = Math.min(x(line.values().get(i)), x(0));
          double width = Math.abs(x(line.values().get(i)) - x(0));
          canvas.rectangle(left, top, width, each - gap, canvas.palette().series(s));
        }
        if (each >= canvas.capHeight()) {
          drawValue(line, i, top + each / 2);
        }
      }
    }
    Point foot = new Point(x(0), frame.bottom());
    canvas.line(new Point(x(0), frame.top()), foot, canvas.palette().axis(), AXIS_WIDTH);
  }

  private void drawValue(Plot.Line line, int index, double middle) {
    double value = line.isGap(index) ? 0 : line.values().get(index);
    double baseline = middle + canvas.capHeight() / 2;
    String label = canvas.shortened(line.labels().get(index), valueWidth - 3);
    if (value < 0) {
      canvas.words(label, x(value) - 3, baseline, Anchor.END);
    } else {
      canvas.words(label, x(value) + 3, baseline, Anchor.START);
    }
  }

  private double x(double value) {
    return frame.left() + (value - low) / (high - low) * frame.width();
  }
}
