package org.alternat.pdf.internal.layout;

import org.alternat.chart.ChartDrawing;
import org.alternat.document.Graphic;
import org.alternat.document.Picture;
import org.alternat.style.ComputedStyle;

/** The size at which a picture or chart is drawn, in points. */
record FigureSize(double width, double height) {
  /** Pixels per inch, as CSS counts them. */
  private static final double POINTS_PER_PIXEL = 0.75;

  /** Room left on the page for the caption. */
  private static final double CAPTION_ROOM = 40;

  static FigureSize of(Graphic graphic, ComputedStyle style, double measure, double pageHeight) {
    double most = Math.max(12, pageHeight - CAPTION_ROOM);
    return switch (graphic) {
      case Graphic.Image image -> of(image.picture(), style, measure, most);
      case Graphic.Chart chart -> {
        double width = Math.min(measure, style.width(measure).orElse(measure));
        double height =
            style.height(most).orElseGet(() -> ChartDrawing.suitableHeight(chart, width));
        yield new FigureSize(width, Math.min(height, most));
      }
    };
  }

  /** The width that a figure asks for before it is fitted to its column. */
  static double naturalWidth(Graphic graphic) {
    return switch (graphic) {
      case Graphic.Image image -> image.picture().width() * POINTS_PER_PIXEL;
      case Graphic.Chart chart -> 300;
    };
  }

  private static FigureSize of(Picture picture, ComputedStyle style, double measure, double most) {
    double shape = picture.height() / (double) picture.width();
    double width =
        style
            .width(measure)
            .orElseGet(() ->
                style.height(most).map(h -> h / shape).orElse(picture.width() * POINTS_PER_PIXEL));
    width = Math.min(width, measure);
    double height =
        style.width(measure).isPresent() ? style.height(most).orElse(width * shape) : width * shape;
    double scale = Math.min(1, most / height);
    return new FigureSize(width * scale, height * scale);
  }
}
