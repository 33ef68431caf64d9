package org.alternat.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * Draws costs against amounts, both on scales of powers of ten, where what is linear rises 1 : 1.
 */
final class GrowthPlot {
  private static final List<String> COLORS = List.of("#1f3a5f", "#8a5a00", "#2f6f6a", "#9b2d4f");
  private static final int DECADE = 50;
  private static final int DECADES_ACROSS = 5;
  private static final int DECADES_UP = 5;
  private static final int LEFT = 55;
  private static final int TOP = 30;
  private static final int PANEL = LEFT + DECADES_ACROSS * DECADE + 20;
  private static final int HEIGHT = TOP + DECADES_UP * DECADE + 45;

  /** The exponents at the origin: one of something, and a tenth of a millisecond. */
  private static final int LEAST_TIME = -1;

  private final StringBuilder drawn = new StringBuilder();
  private int panels;

  /** Adds a panel: the milliseconds by amount and series. */
  void panel(String what, SortedMap<Integer, Map<String, Double>> costs) {
    drawn.append("<g transform=\"translate(%d,%d)\">".formatted(panels++ * PANEL + LEFT, TOP));
    grid(what);
    int series = 0;
    for (String name : requireNonNull(costs.get(costs.firstKey())).keySet()) {
      String color = COLORS.get(series);
      StringBuilder points = new StringBuilder();
      costs.forEach((amount, byName) -> {
        double x = Math.log10(amount) * DECADE;
        double y = height(requireNonNull(byName.get(name)));
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
        drawn.append(
            String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"%s\"/>",
                x,
                y,
                color));
      });
      drawn.append(
          "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>"
              .formatted(points.toString().strip(), color));
      text(10, 14 + 14 * series++, "start", color, name);
    }
    drawn.append("</g>");
  }

  private static double height(double milliseconds) {
    return (DECADES_UP - (Math.log10(milliseconds) - LEAST_TIME)) * DECADE;
  }

  private void grid(String what) {
    int width = DECADES_ACROSS * DECADE;
    int height = DECADES_UP * DECADE;
    for (int i = 0; i <= DECADES_UP; i++) {
      int y = height - i * DECADE;
      line(0, y, width, y);
      double milliseconds = Math.pow(10, i + LEAST_TIME);
      String label = milliseconds < 1 ? "0.1 ms" : (long) milliseconds + " ms";
      text(-6, y + 4, "end", "#5b6675", label);
    }
    for (int i = 0; i <= DECADES_ACROSS; i++) {
      line(i * DECADE, 0, i * DECADE, height);
      text(
          i * DECADE, height + 16, "middle", "#5b6675", Long.toString(Math.round(Math.pow(10, i))));
    }
    text(width / 2, height + 34, "middle", "#1c2430", what);
  }

  private void line(int x1, int y1, int x2, int y2) {
    drawn.append(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#c9d2de\" stroke-width=\"0.5\"/>"
            .formatted(x1, y1, x2, y2));
  }

  private void text(int x, int y, String anchor, String color, String words) {
    drawn.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
            .formatted(x, y, anchor, color, words));
  }

  /** The drawing. */
  String svg() {
    int width = panels * PANEL + 10;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11">
    <rect width="100%%" height="100%%" fill="#ffffff"/>
    %s
    </svg>
    """
        .formatted(width, HEIGHT, drawn.toString().replace("><", ">\n<"));
  }
}
