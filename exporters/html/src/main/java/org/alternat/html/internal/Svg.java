package org.alternat.html.internal;

import java.util.List;
import java.util.function.UnaryOperator;
import org.alternat.chart.ChartDrawing;
import org.alternat.chart.Ink;
import org.alternat.chart.Shape;
import org.alternat.chart.Shape.Point;

/** Writes the drawing of a chart as SVG within a page; its colours are the page's classes. */
final class Svg {
  private static final double HUNDRED = 100;

  private final HtmlWriter out;
  private final ChartInks inks;
  private final UnaryOperator<String> characters;

  Svg(HtmlWriter out, ChartInks inks, UnaryOperator<String> characters) {
    this.out = out;
    this.inks = inks;
    this.characters = characters;
  }

  /**
   * Writes a drawing.
   *
   * @param kind for which screens: a part of its class
   * @param name what it is called
   * @param description what it shows, in words
   */
  void write(ChartDrawing drawing, String kind, String name, String description, Anchors anchors) {
    String titleId = anchors.fresh("alternat-chart-title");
    String descriptionId = anchors.fresh("alternat-chart-description");
    out.open("svg")
        .attribute("class", "alternat-chart alternat-" + kind)
        .attribute("role", "img")
        .attribute("aria-labelledby", titleId)
        .attribute("aria-describedby", descriptionId)
        .attribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
    out.open("title").attribute("id", titleId).text(characters.apply(name)).close();
    out.open("desc").attribute("id", descriptionId).text(characters.apply(description)).close();
    drawing.shapes().forEach(this::shape);
    out.close();
  }

  private void shape(Shape shape) {
    switch (shape) {
      case Shape.Rectangle r ->
          filled("rect", r.fill())
              .attribute("x", number(r.x()))
              .attribute("y", number(r.y()))
              .attribute("width", number(r.width()))
              .attribute("height", number(r.height()))
              .close();
      case Shape.Polyline p -> polyline(p);
      case Shape.Area a -> filled("path", a.fill()).attribute("d", path(a)).close();
      case Shape.Words w -> words(w);
    }
  }

  private HtmlWriter filled(String element, Ink ink) {
    return out.open(element)
        .attribute("class", inks.className(ink))
        .attribute("fill", "currentColor");
  }

  private void polyline(Shape.Polyline line) {
    out.open("polyline")
        .attribute("class", inks.className(line.ink()))
        .attribute("fill", "none")
        .attribute("stroke", "currentColor")
        .attribute("stroke-width", number(line.width()))
        .optional("stroke-dasharray", numbers(line.dashes()))
        .attribute("points", numbers(line.points().stream().flatMap(Svg::coordinates).toList()))
        .close();
  }

  private static java.util.stream.Stream<Double> coordinates(Point p) {
    return java.util.stream.Stream.of(p.x(), p.y());
  }

  private static String path(Shape.Area area) {
    StringBuilder path = new StringBuilder("M").append(pair(area.start()));
    for (Shape.Segment segment : area.segments()) {
      switch (segment) {
        case Shape.Straight s -> path.append('L').append(pair(s.to()));
        case Shape.Curve c ->
            path.append('C')
                .append(pair(c.control1()))
                .append(' ')
                .append(pair(c.control2()))
                .append(' ')
                .append(pair(c.to()));
      }
    }
    return path.append('Z').toString();
  }

  private void words(Shape.Words words) {
    String x = number(words.baseline().x());
    String y = number(words.baseline().y());
    String anchor =
        switch (words.anchor()) {
          case START -> "start";
          case MIDDLE -> "middle";
          case END -> "end";
        };
    filled("text", words.ink())
        .attribute("x", x)
        .attribute("y", y)
        .attribute("text-anchor", anchor)
        .attribute("font-size", number(words.size()));
    if (words.bold()) {
      out.attribute("font-weight", "bold");
    }
    if (words.turn() != Shape.Turn.NONE) {
      out.attribute("transform", "rotate(" + words.turn().degrees() + " " + x + " " + y + ")");
    }
    out.text(characters.apply(words.text())).close();
  }

  private static String pair(Point p) {
    return number(p.x()) + " " + number(p.y());
  }

  private static String numbers(List<Double> values) {
    return String.join(" ", values.stream().map(Svg::number).toList());
  }

  /** Hundredths of a point are finer than any screen. */
  static String number(double value) {
    double rounded = Math.round(value * HUNDRED) / HUNDRED;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }
}
