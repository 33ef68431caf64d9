package org.alternat.pdf.internal.layout;

import static org.alternat.pdf.internal.text.Alignment.LEFT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alternat.chart.ChartDrawing;
import org.alternat.chart.Shape;
import org.alternat.document.Graphic;
import org.alternat.document.Origin;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.text.LinePainter;
import org.alternat.pdf.internal.text.LineSetter;
import org.alternat.pdf.internal.text.RichText;
import org.alternat.pdf.internal.text.Run;
import org.alternat.pdf.internal.text.TextLine;
import org.alternat.pdf.internal.text.TextStyle;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;

/** Draws charts: the shapes that the chart's data ask for, in the colours of the theme. */
final class DrawnCharts implements ChartPainter {
  private final Composition composition;
  private final ExportReport.Collector losses;

  DrawnCharts(Composition composition, ExportReport.Collector losses) {
    this.composition = composition;
    this.losses = losses;
  }

  @Override
  public List<Op> paint(Graphic.Chart chart, Item.Figure figure, double x, double y) {
    ComputedStyle own = figure.style().source();
    ComputedStyle style = own.parent().orElse(own);
    ChartDrawing drawing =
        ChartDrawing.of(chart, style, figure.width(), figure.height(), this::width);
    drawing.losses().forEach(l -> losses.lost(chart.attributes().origin(), l));
    List<Op> ops = new ArrayList<>();
    drawing.shapes().forEach(s -> shape(s, x, y, ops));
    return ops;
  }

  private double width(String text, double size, boolean bold) {
    ComputedStyle root = composition.document().styleSheet().root();
    return line(text, composition.textStyles().label(root, size, bold, Color.BLACK))
        .map(TextLine::width)
        .orElse(0.0);
  }

  private static Optional<TextLine> line(String text, TextStyle style) {
    Run run = new Run(0, text.length(), style, Op.ARTIFACT, null);
    RichText rich = new RichText(text, List.of(run), Locale.ROOT, false);
    return LineSetter.set(rich, Double.MAX_VALUE, 0).stream().findFirst();
  }

  private void shape(Shape shape, double x, double y, List<Op> ops) {
    switch (shape) {
      case Shape.Rectangle r ->
          ops.add(new Op.Fill(x + r.x(), y + r.y(), r.width(), r.height(), r.fill().color()));
      case Shape.Polyline p -> {
        List<Double> points = new ArrayList<>();
        for (Shape.Point point : p.points()) {
          points.add(x + point.x());
          points.add(y + point.y());
        }
        ops.add(new Op.Polyline(points, p.width(), p.dashes(), p.ink().color()));
      }
      case Shape.Area a -> ops.add(area(a, x, y));
      case Shape.Words words -> words(words, x, y, ops);
    }
  }

  private static Op area(Shape.Area area, double x, double y) {
    List<Op.Segment> outline = new ArrayList<>();
    Shape.Point from = area.start();
    for (Shape.Segment segment : area.segments()) {
      Op.Segment next =
          switch (segment) {
            case Shape.Straight s -> curve(from, s.to(), s.to(), x, y);
            case Shape.Curve c -> curve(c.control1(), c.control2(), c.to(), x, y);
          };
      outline.add(next);
      from = new Shape.Point(next.x() - x, next.y() - y);
    }
    double startX = x + area.start().x();
    return new Op.Area(startX, y + area.start().y(), outline, area.fill().color());
  }

  private static Op.Segment curve(
      Shape.Point control1, Shape.Point control2, Shape.Point to, double x, double y) {
    return new Op.Segment(
        x + control1.x(),
        y + control1.y(),
        x + control2.x(),
        y + control2.y(),
        x + to.x(),
        y + to.y());
  }

  private void words(Shape.Words words, double x, double y, List<Op> ops) {
    ComputedStyle root = composition.document().styleSheet().root();
    TextStyle style =
        composition.textStyles().label(root, words.size(), words.bold(), words.ink().color());
    composition.glyphs().check(words.text(), style.faces(), Origin.UNKNOWN);
    TextLine line = line(words.text(), style).orElse(null);
    if (line == null) {
      return;
    }
    double before =
        switch (words.anchor()) {
          case START -> 0;
          case MIDDLE -> line.width() / 2;
          case END -> line.width();
        };
    double left = x + words.baseline().x();
    double baseline = y + words.baseline().y();
    double measure = line.width();
    int degrees = words.turn().degrees();
    if (degrees == 0) {
      LinePainter.paint(line, left - before, baseline, measure, LEFT, false, ops::add);
    } else {
      List<Op> flat = new ArrayList<>();
      LinePainter.paint(line, -before, 0, measure, LEFT, false, flat::add);
      flat.forEach(op -> ops.add(turned((Op.Text) op, left, baseline, degrees)));
    }
  }

  /** Text of a line whose anchor is the origin, turned about it and moved to a place. */
  private static Op turned(Op.Text t, double x, double y, int degrees) {
    double angle = Math.toRadians(degrees);
    Op.Text moved =
        new Op.Text(
            t.slot(),
            t.face(),
            t.size(),
            t.color(),
            x + t.x() * Math.cos(angle),
            y + t.x() * Math.sin(angle),
            t.text(),
            t.shaping(),
            t.actual(),
            t.letterSpacing(),
            t.wordSpacing());
    return new Op.Turned(moved, degrees);
  }
}
