package org.alternat.chart;

import java.util.List;
import org.alternat.chart.Shape.Anchor;
import org.alternat.chart.Shape.Point;

/** The names of several series in a row above the plot, each beside its colour. */
final class Legend {
  private static final double GAP = 4;
  private static final double BETWEEN = 14;
  private static final double BELOW = 8;

  private Legend() {}

  /** Draws a colour as the series shows it. */
  @FunctionalInterface
  interface Swatch {
    void draw(int series, Frame place);
  }

  /** A square. */
  static Swatch square(Canvas canvas) {
    return (series, at) ->
        canvas.rectangle(
            at.left(), at.top(), at.width(), at.height(), canvas.palette().series(series));
  }

  /** Draws the legend at the top of a frame and returns what is left below. */
  static Frame draw(Canvas canvas, Frame frame, List<String> names, Swatch swatch) {
    if (names.size() < 2) {
      return frame;
    }
    double side = canvas.capHeight();
    double x = frame.left();
    double top = frame.top();
    for (int i = 0; i < names.size(); i++) {
      String name = canvas.shortened(names.get(i), frame.width() - side - GAP);
      double width = side + GAP + canvas.textWidth(name);
      if (x > frame.left() && x + width > frame.right()) {
        x = frame.left();
        top += canvas.lineHeight() * 1.15;
      }
      swatch.draw(i, new Frame(x, top, x + side, top + side));
      Point baseline = new Point(x + side + GAP, top + canvas.capHeight());
      canvas.words(name, baseline, Anchor.START, Shape.Turn.NONE);
      x += width + BETWEEN;
    }
    return frame.withTop(top + side + BELOW);
  }
}
