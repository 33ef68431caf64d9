package org.alternat.chart;

import java.util.ArrayList;
import java.util.List;
import org.alternat.chart.Shape.Point;
import org.alternat.chart.Shape.Segment;

/** Arcs as Bézier curves. */
final class Circles {
  private static final double QUARTER = Math.PI / 2;

  private Circles() {}

  static void dot(Canvas canvas, Point center, double radius, Ink fill) {
    Point start = at(center, radius, 0);
    canvas.area(start, arc(center, radius, 0, 2 * Math.PI), fill);
  }

  /** Pieces of at most a quarter from one angle to another; angles grow clockwise from the top. */
  static List<Segment> arc(Point center, double radius, double from, double to) {
    int pieces = (int) Math.max(1, Math.ceil((to - from) / QUARTER - 1e-9));
    double sweep = (to - from) / pieces;
    // The distance of the control points at which the curve touches the circle in its middle.
    double reach = radius * 4 / 3 * StrictMath.tan(sweep / 4);
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      double a = from + i * sweep;
      double b = a + sweep;
      Point start = at(center, radius, a);
      Point end = at(center, radius, b);
      segments.add(
          new Shape.Curve(
              new Point(
                  start.x() + reach * StrictMath.cos(a), start.y() + reach * StrictMath.sin(a)),
              new Point(end.x() - reach * StrictMath.cos(b), end.y() - reach * StrictMath.sin(b)),
              end));
    }
    return segments;
  }

  static Point at(Point center, double radius, double angle) {
    return new Point(
        center.x() + radius * StrictMath.sin(angle), center.y() - radius * StrictMath.cos(angle));
  }
}
