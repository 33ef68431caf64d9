package org.alternat.chart;

import java.util.ArrayList;
import java.util.List;
import org.alternat.chart.Shape.Anchor;
import org.alternat.chart.Shape.Point;
import org.alternat.chart.Shape.Turn;

/** Collects the shapes of one drawing, and lays out words. */
final class Canvas {
  /** The height of capitals in Liberation Sans and most sans-serif fonts, by the font size. */
  private static final double CAP_HEIGHT = 0.72;

  private static final double LINE_HEIGHT = 1.2;
  private static final double EDGE_WIDTH = 0.5;
  private static final String ELLIPSIS = "…";

  private final double size;
  private final Palette palette;
  private final TextMeasurer measurer;
  private final List<Shape> shapes = new ArrayList<>();

  /**
   * An empty canvas.
   *
   * @param size the font size of all words
   */
  Canvas(double size, Palette palette, TextMeasurer measurer) {
    this.size = size;
    this.palette = palette;
    this.measurer = measurer;
  }

  List<Shape> shapes() {
    return List.copyOf(shapes);
  }

  Palette palette() {
    return palette;
  }

  double size() {
    return size;
  }

  double capHeight() {
    return size * CAP_HEIGHT;
  }

  double lineHeight() {
    return size * LINE_HEIGHT;
  }

  void rectangle(double x, double y, double width, double height, Ink fill) {
    shapes.add(new Shape.Rectangle(x, y, width, height, fill));
    palette
        .edge(fill)
        .ifPresent(edge ->
            polyline(
                List.of(
                    new Point(x, y),
                    new Point(x + width, y),
                    new Point(x + width, y + height),
                    new Point(x, y + height),
                    new Point(x, y)),
                edge,
                EDGE_WIDTH));
  }

  void area(Point start, List<Shape.Segment> segments, Ink fill) {
    shapes.add(new Shape.Area(start, segments, fill));
  }

  void line(Point from, Point to, Ink ink, double width) {
    polyline(List.of(from, to), ink, width);
  }

  void polyline(List<Point> points, Ink ink, double width, Double... dashes) {
    shapes.add(new Shape.Polyline(points, ink, width, List.of(dashes)));
  }

  void words(String text, double x, double baseline, Anchor anchor) {
    words(text, new Point(x, baseline), anchor, Turn.NONE);
  }

  void words(String text, Point baseline, Anchor anchor, Turn turn) {
    if (!text.isEmpty()) {
      shapes.add(new Shape.Words(text, baseline, anchor, size, false, palette.label(), turn));
    }
  }

  double textWidth(String text) {
    return measurer.width(text, size, false);
  }

  /** The text, or as much of its beginning as fits, with an ellipsis. */
  String shortened(String text, double width) {
    if (textWidth(text) <= width) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (textWidth(cut(text, middle)) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? ELLIPSIS : cut(text, low);
  }

  private static String cut(String text, int length) {
    boolean splitsPair = Character.isHighSurrogate(text.charAt(Math.max(0, length - 1)));
    return text.substring(0, Math.max(0, splitsPair ? length - 1 : length)).strip() + ELLIPSIS;
  }

  /** The text in lines of a width, the last of them shortened when there are more than allowed. */
  List<String> wrapped(String text, double width, int maxLines) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || lines.size() == maxLines - 1 || textWidth(longer) <= width) {
        line.setLength(0);
        line.append(longer);
      } else {
        lines.add(shortened(line.toString(), width));
        line.setLength(0);
        line.append(word);
      }
    }
    lines.add(shortened(line.toString(), width));
    return lines;
  }
}
