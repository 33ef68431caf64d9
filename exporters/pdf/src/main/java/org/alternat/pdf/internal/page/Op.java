package org.alternat.pdf.internal.page;

import java.util.List;
import org.alternat.document.Picture;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle.BorderStyle;

/**
 * A drawing operation. Lengths are in points; the origin is the upper left corner of the page and y
 * grows downwards. What has no slot is decoration, an artifact to programs that read the file
 * aloud.
 */
public sealed interface Op {
  /** The slot of decoration. */
  int ARTIFACT = -1;

  /** The slot of running heads. */
  int HEADER = -2;

  /** The slot of running feet. */
  int FOOTER = -3;

  /**
   * A stretch of text in one font on one line.
   *
   * @param slot a {@link Structure.Slot} or one of the constants above
   * @param text the characters drawn, from left to right; in the order of reading when shaped
   * @param shaping how letters are joined
   * @param actual the characters meant where they differ from those drawn, else empty
   * @param letterSpacing added after each character
   * @param wordSpacing added after each space, to justify
   */
  record Text(
      int slot,
      Typeface face,
      double size,
      Color color,
      double x,
      double baseline,
      String text,
      Shaping shaping,
      String actual,
      double letterSpacing,
      double wordSpacing)
      implements Op {}

  /** How the letters of a text are joined. */
  enum Shaping {
    /** Each character is drawn as it is, one after the other. */
    NONE,
    /** As the script asks, from left to right. */
    LEFT_TO_RIGHT,
    /** As the script asks, from right to left. */
    RIGHT_TO_LEFT
  }

  /** A filled rectangle. */
  record Fill(double x, double y, double width, double height, Color color) implements Op {}

  /** A straight line. */
  record Stroke(
      double x1, double y1, double x2, double y2, double width, BorderStyle style, Color color)
      implements Op {}

  /** A picture, scaled to a rectangle. */
  record Image(int slot, Picture picture, double x, double y, double width, double height)
      implements Op {}

  /**
   * A drawing of several operations that is one figure. The operations within have absolute
   * positions; their own slots are of no meaning.
   */
  record Drawing(int slot, double x, double y, double width, double height, List<Op> content)
      implements Op {
    /** Copies the list. */
    public Drawing {
      content = List.copyOf(content);
    }
  }

  /** A filled area, closed back to its start. */
  record Area(double x, double y, List<Segment> outline, Color color) implements Op {
    /** Copies the list. */
    public Area {
      outline = List.copyOf(outline);
    }
  }

  /**
   * A cubic Bézier curve from where the segment before it ended; a straight line when both control
   * points are its ends.
   */
  record Segment(double x1, double y1, double x2, double y2, double x, double y) {}

  /**
   * Straight lines from point to point.
   *
   * @param points x and y in turn, at least two points
   * @param dashes lengths of dashes and gaps in turn, empty for an unbroken line
   */
  record Polyline(List<Double> points, double width, List<Double> dashes, Color color)
      implements Op {
    /** Copies the lists. */
    public Polyline {
      points = List.copyOf(points);
      dashes = List.copyOf(dashes);
    }
  }

  /** Text turned about the beginning of its baseline, clockwise, in degrees. */
  record Turned(Text text, int degrees) implements Op {}

  /**
   * A rectangle that leads to another place.
   *
   * @param tag the number of the {@link Structure.Tag} of the link
   * @param target an absolute URI, or {@code #} and the name of a {@link Destination}
   * @param description what the link is called when it is read out, never empty
   */
  record LinkArea(
      int tag, String target, String description, double x, double y, double width, double height)
      implements Op {}

  /** A place that links and the outline lead to. */
  record Destination(String name, double y) implements Op {}
}
