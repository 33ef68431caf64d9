package org.alternat.chart;

import java.util.List;

/**
 * Something to draw. Lengths are points (1/72 inch); the origin is the upper left corner of the
 * drawing, x grows to the right and y downwards.
 *
 * @since 1.0
 */
public sealed interface Shape {
  /** A place. */
  record Point(double x, double y) {}

  /** A filled rectangle. */
  record Rectangle(double x, double y, double width, double height, Ink fill) implements Shape {}

  /**
   * Straight lines from point to point, not filled.
   *
   * @param width the thickness
   * @param dashes lengths of dashes and gaps by turns; empty for an unbroken line
   */
  record Polyline(List<Point> points, Ink ink, double width, List<Double> dashes) implements Shape {
    /** Copies the lists. */
    public Polyline {
      points = List.copyOf(points);
      dashes = List.copyOf(dashes);
    }
  }

  /** A filled area, closed back to its start. */
  record Area(Point start, List<Segment> segments, Ink fill) implements Shape {
    /** Copies the list. */
    public Area {
      segments = List.copyOf(segments);
    }
  }

  /** A line of words. */
  record Words(
      String text, Point baseline, Anchor anchor, double size, boolean bold, Ink ink, Turn turn)
      implements Shape {}

  /** A piece of an outline, from where the piece before it ended. */
  sealed interface Segment {}

  /** A straight piece. */
  record Straight(Point to) implements Segment {}

  /** A cubic Bézier curve. */
  record Curve(Point control1, Point control2, Point to) implements Segment {}

  /** What of the words stands at their point. */
  enum Anchor {
    /** Their beginning. */
    START,
    /** Their middle. */
    MIDDLE,
    /** Their end. */
    END
  }

  /** How words are turned about their point. */
  enum Turn {
    /** Not at all. */
    NONE(0),
    /** Rising to the right by 45 degrees. */
    RISING(-45);

    private final int degrees;

    Turn(int degrees) {
      this.degrees = degrees;
    }

    /** The angle, clockwise as on a screen. */
    public int degrees() {
      return degrees;
    }
  }
}
