package org.alternat.pdf.internal;

import java.util.List;
import org.alternat.pdf.internal.page.Op;

/** Writes rectangles, lines and areas; {@code y} grows upwards from the lower edge of the page. */
final class ShapeWriter {
  private final PdfBytes out;
  private final TextWriter text;

  /** The height of the page being drawn. */
  private double pageHeight;

  ShapeWriter(PdfBytes out, TextWriter text) {
    this.out = out;
    this.text = text;
  }

  void beginPage(double height) {
    pageHeight = height;
  }

  void fill(Op.Fill f) {
    text.end();
    text.color(f.color());
    point(f.x(), f.y() + f.height());
    out.points(f.width()).add(' ').points(f.height()).add(" re f\n");
  }

  void stroke(Op.Stroke s) {
    List<Double> dashes =
        switch (s.style()) {
          case DASHED -> List.of(3 * s.width(), 3 * s.width());
          case DOTTED -> List.of(s.width(), 2 * s.width());
          case NONE, SOLID, DOUBLE -> List.of();
        };
    begin(new Op.Polyline(List.of(), s.width(), dashes, s.color()));
    point(s.x1(), s.y1());
    out.add("m ");
    point(s.x2(), s.y2());
    out.add("l S Q\n");
  }

  void area(Op.Area a) {
    text.end();
    text.color(a.color());
    point(a.x(), a.y());
    out.add("m\n");
    for (Op.Segment s : a.outline()) {
      point(s.x1(), s.y1());
      point(s.x2(), s.y2());
      point(s.x(), s.y());
      out.add("c\n");
    }
    out.add("h f\n");
  }

  void polyline(Op.Polyline p) {
    begin(p);
    out.add("1 j ");
    for (int i = 0; i + 1 < p.points().size(); i += 2) {
      point(p.points().get(i), p.points().get(i + 1));
      out.add(i == 0 ? "m\n" : "l\n");
    }
    out.add("S Q\n");
  }

  /** Saves the graphics state and sets that of a line. */
  private void begin(Op.Polyline line) {
    text.end();
    out.add("q ");
    TextWriter.channels(line.color(), out).add(" RG ").points(line.width()).add(" w ");
    if (!line.dashes().isEmpty()) {
      out.add('[');
      line.dashes().forEach(d -> out.points(d).add(' '));
      out.add("]0 d ");
    }
  }

  private void point(double x, double y) {
    out.points(x).add(' ').points(pageHeight - y).add(' ');
  }
}
