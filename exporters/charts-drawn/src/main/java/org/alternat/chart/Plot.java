package org.alternat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.alternat.document.ChartData;

/**
 * What is plotted: the categories and series of a chart in the scale of its labels.
 *
 * @param categories one a point
 * @param series at least one
 */
record Plot(List<String> categories, List<Line> series, AxisNumbers numbers) {
  Plot {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /**
   * One series.
   *
   * @param values not a number where there is a gap
   * @param labels the words of the cells
   */
  record Line(String name, List<Double> values, List<String> labels) {
    Line {
      values = List.copyOf(values);
      labels = List.copyOf(labels);
    }

    boolean isGap(int index) {
      return values.get(index).isNaN();
    }
  }

  static Plot of(ChartData data, List<String> losses) {
    AxisNumbers numbers = AxisNumbers.of(data);
    List<Line> series = new ArrayList<>();
    for (ChartData.Series s : data.series()) {
      List<Double> values = new ArrayList<>();
      for (ChartData.Point point : s.points()) {
        BigDecimal value = point.value();
        double scaled = value == null ? Double.NaN : numbers.scaled(value);
        if (Double.isInfinite(scaled)) {
          losses.add("the value " + oneLine(point.label()) + " is too large to draw: left out");
          scaled = Double.NaN;
        }
        values.add(scaled);
      }
      List<String> labels = s.points().stream().map(p -> oneLine(p.label())).toList();
      series.add(new Line(oneLine(s.name()), values, labels));
    }
    return new Plot(data.categories().stream().map(Plot::oneLine).toList(), series, numbers);
  }

  /** Labels are lines: what would break or control them is a blank. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp} ]+", " ").strip();
  }

  int size() {
    return categories.size();
  }

  /** The values of all series, gaps left out. */
  DoubleStream values() {
    return series.stream()
        .flatMap(s -> s.values().stream())
        .mapToDouble(Double::doubleValue)
        .filter(v -> !Double.isNaN(v));
  }

  /** Each series upon the sum of those before it; a gap adds nothing. */
  List<double[]> stacked() {
    List<double[]> levels = new ArrayList<>();
    double[] level = new double[size()];
    levels.add(level);
    for (Line line : series) {
      level = Arrays.copyOf(level, level.length);
      for (int i = 0; i < level.length; i++) {
        level[i] += line.isGap(i) ? 0 : line.values().get(i);
      }
      levels.add(level);
    }
    return levels;
  }
}
