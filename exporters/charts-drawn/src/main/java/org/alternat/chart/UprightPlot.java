package org.alternat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alternat.chart.Shape.Anchor;
import org.alternat.chart.Shape.Point;

/** Charts whose values rise from a horizontal row of categories: columns, lines and areas. */
final class UprightPlot {
  private static final double GAP = 6;
  private static final double HAIRLINE = 0.5;
  private static final double AXIS_WIDTH = 0.75;
  private static final double LINE_WIDTH = 1.75;
  private static final double MARKER = 2.4;

  /** The part of a category's width that its columns take. */
  private static final double GROUP = 0.7;

  /** The height that one step of the scale should have, in lines of text. */
  private static final double STEP_LINES = 2.8;

  /** Lines may leave out zero when they would be flat at the top with it. */
  private static final double FLAT = 0.7;

  private static final List<Double[]> DASHES =
      List.of(
          new Double[0],
          new Double[] {5.0, 2.5},
          new Double[] {1.5, 2.0},
          new Double[] {7.0, 2.0, 1.5, 2.0});

  private final Canvas canvas;
  private final Plot plot;
  private final Frame frame;
  private final Ticks ticks;

  private UprightPlot(Canvas canvas, Plot plot, Frame frame, Ticks ticks) {
    this.canvas = canvas;
    this.plot = plot;
    this.frame = frame;
    this.ticks = ticks;
  }

  static void columns(Canvas canvas, Plot plot, Frame frame) {
    boolean labelled = labelsFit(canvas, plot, frame);
    double room = labelled ? canvas.lineHeight() : 0;
    Frame below = legend(canvas, plot, frame, Legend.square(canvas));
    UprightPlot upright =
        labelled
            ? withoutScale(canvas, plot, below.withTop(below.top() + room))
            : withScale(canvas, plot, below, range(plot, true));
    upright.drawColumns(labelled);
    upright.drawZero();
  }

  static void lines(Canvas canvas, Plot plot, Frame frame) {
    Legend.Swatch swatch =
        (series, at) -> {
          double y = (at.top() + at.bottom()) / 2;
          canvas.polyline(
              List.of(new Point(at.left() - 4, y), new Point(at.right() + 2, y)),
              canvas.palette().line(series),
              LINE_WIDTH,
              dashes(series));
        };
    Frame below = legend(canvas, plot, frame.withLeft(frame.left() + 4), swatch);
    UprightPlot upright = withScale(canvas, plot, below.withLeft(frame.left()), range(plot, false));
    upright.drawZero();
    for (int s = plot.series().size() - 1; s >= 0; s--) {
      upright.drawLine(s);
    }
  }

  static void areas(Canvas canvas, Plot plot, Frame frame) {
    Frame below = legend(canvas, plot, frame, Legend.square(canvas));
    List<double[]> levels = plot.stacked();
    double[] all = levels.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    double[] range = {min(all), max(all)};
    UprightPlot upright = withScale(canvas, plot, below, range);
    for (int s = 0; s < plot.series().size(); s++) {
      upright.drawArea(s, levels.get(s), levels.get(s + 1));
    }
    upright.drawZero();
  }

  private static Frame legend(Canvas canvas, Plot plot, Frame frame, Legend.Swatch swatch) {
    List<String> names = plot.series().stream().map(Plot.Line::name).toList();
    return Legend.draw(canvas, frame, names, swatch);
  }

  private static Double[] dashes(int series) {
    return DASHES.get(series % DASHES.size());
  }

  /** A single series says its values itself where their words are narrower than their columns. */
  private static boolean labelsFit(Canvas canvas, Plot plot, Frame frame) {
    double slot = frame.width() / plot.size();
    return plot.series().size() == 1
        && plot.series().getFirst().labels().stream()
            .allMatch(l -> canvas.textWidth(l) + 2 <= slot);
  }

  private static double[] range(Plot plot, boolean fromZero) {
    double[] values = plot.values().toArray();
    double lowest = min(values);
    double highest = max(values);
    double least = java.util.Arrays.stream(values).min().orElse(0);
    boolean flat = !fromZero && least > 0 && least > FLAT * highest;
    return new double[] {flat ? least : lowest, highest};
  }

  private static double min(double[] values) {
    return Math.min(0, java.util.Arrays.stream(values).min().orElse(0));
  }

  private static double max(double[] values) {
    return Math.max(0, java.util.Arrays.stream(values).max().orElse(0));
  }

  /** Lays out the plot with a scale at the left and draws its grid and the categories. */
  private static UprightPlot withScale(Canvas canvas, Plot plot, Frame frame, double[] range) {
    int intervals = Math.clamp((long) (frame.height() / (canvas.lineHeight() * STEP_LINES)), 2, 6);
    Ticks ticks = Ticks.covering(range[0], range[1], intervals);
    List<String> labels = ticks.values().stream().map(plot.numbers()::format).toList();
    double widest = labels.stream().mapToDouble(canvas::textWidth).max().orElse(0);
    double scaleWidth = Math.min(widest, frame.width() / 3);
    Frame inner =
        frame
            .withLeft(frame.left() + scaleWidth + GAP)
            .withTop(frame.top() + canvas.capHeight() / 2);
    UprightPlot upright = new UprightPlot(canvas, plot, categories(canvas, plot, inner), ticks);
    upright.drawGrid(labels, scaleWidth);
    return upright;
  }

  private static UprightPlot withoutScale(Canvas canvas, Plot plot, Frame frame) {
    double[] range = range(plot, true);
    double room = range[0] < 0 ? canvas.lineHeight() : 0;
    Ticks exact =
        new Ticks(
            List.of(
                BigDecimal.valueOf(range[0]),
                BigDecimal.valueOf(range[1] > range[0] ? range[1] : range[0] + 1)));
    Frame inner = categories(canvas, plot, frame);
    return new UprightPlot(canvas, plot, inner.withBottom(inner.bottom() - room), exact);
  }

  private static Frame categories(Canvas canvas, Plot plot, Frame frame) {
    CategoryLabels labels = new CategoryLabels(canvas, plot.categories(), frame);
    Frame inner = frame.withBottom(frame.bottom() - labels.height());
    labels.draw(inner);
    return inner;
  }

  private void drawGrid(List<String> labels, double scaleWidth) {
    for (int i = 0; i < labels.size(); i++) {
      double y = y(ticks.values().get(i).doubleValue());
      if (ticks.values().get(i).signum() != 0) {
        Point right = new Point(frame.right(), y);
        canvas.line(new Point(frame.left(), y), right, canvas.palette().grid(), HAIRLINE);
      }
      String label = canvas.shortened(labels.get(i), scaleWidth);
      canvas.words(label, frame.left() - GAP, y + canvas.capHeight() / 2, Anchor.END);
    }
  }

  private void drawZero() {
    double y = y(Math.max(0, ticks.low()));
    Point right = new Point(frame.right(), y);
    canvas.line(new Point(frame.left(), y), right, canvas.palette().axis(), AXIS_WIDTH);
  }

  private void drawColumns(boolean labelled) {
    int count = plot.series().size();
    double slot = frame.width() / plot.size();
    double each = slot * GROUP / count;
    double gap = count > 1 && each > 4 ? 1 : 0;
    for (int s = 0; s < count; s++) {
      Plot.Line line = plot.series().get(s);
      for (int i = 0; i < plot.size(); i++) {
        double left = frame.left() + i * slot + slot * (1 - GROUP) / 2 + s * each;
        if (!line.isGap(i)) {
          drawColumn(s, line.values().get(i), left, each - gap);
        }
        if (labelled) {
          drawValue(line, i, left + each / 2);
        }
      }
    }
  }

  private void drawColumn(int series, double value, double left, double width) {
    double top = Math.min(y(value), y(0));
    double height = Math.abs(y(value) - y(0));
    canvas.rectangle(left, top, width, height, canvas.palette().series(series));
  }

  private void drawValue(Plot.Line line, int index, double x) {
    double value = line.isGap(index) ? 0 : line.values().get(index);
    double baseline = value < 0 ? y(value) + canvas.capHeight() + 3 : y(value) - 3;
    canvas.words(line.labels().get(index), x, baseline, Anchor.MIDDLE);
  }

  private void drawLine(int series) {
    Plot.Line line = plot.series().get(series);
    List<Point> run = new ArrayList<>();
    for (int i = 0; i <= plot.size(); i++) {
      if (i < plot.size() && !line.isGap(i)) {
        run.add(new Point(x(i), y(line.values().get(i))));
      } else if (!run.isEmpty()) {
        drawRun(series, run);
        run = new ArrayList<>();
      }
    }
  }

  private void drawRun(int series, List<Point> run) {
    Ink ink = canvas.palette().line(series);
    if (run.size() > 1) {
      canvas.polyline(run, ink, LINE_WIDTH, dashes(series));
    }
    // Dots show where the values are; of many they would only thicken the line.
    if (run.size() == 1 || frame.width() / plot.size() > 6 * MARKER) {
      run.forEach(p -> Circles.dot(canvas, p, MARKER, ink));
    }
  }

  private void drawArea(int series, double[] lower, double[] upper) {
    Ink ink = canvas.palette().series(series);
    List<Point> top = new ArrayList<>(outline(upper));
    List<Shape.Segment> segments = new ArrayList<>();
    top.subList(1, top.size()).forEach(p -> segments.add(new Shape.Straight(p)));
    outline(lower).reversed().forEach(p -> segments.add(new Shape.Straight(p)));
    canvas.area(top.getFirst(), segments, ink);
    Ink edge = canvas.palette().edge(ink).orElse(canvas.palette().ground());
    canvas.polyline(top, edge, HAIRLINE);
  }

  /** One point a category; a single category is as wide as a column. */
  private List<Point> outline(double[] level) {
    if (level.length == 1) {
      double half = frame.width() * GROUP / 2;
      return List.of(new Point(x(0) - half, y(level[0])), new Point(x(0) + half, y(level[0])));
    }
    return IntStream.range(0, level.length).mapToObj(i -> new Point(x(i), y(level[i]))).toList();
  }

  private double x(int category) {
    return frame.left() + (category + 0.5) * frame.width() / plot.size();
  }

  private double y(double value) {
    double share = (value - ticks.low()) / (ticks.high() - ticks.low());
    return frame.bottom() - share * frame.height();
  }
}
