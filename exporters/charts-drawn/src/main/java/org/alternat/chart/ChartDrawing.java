package org.alternat.chart;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Graphic;
import org.alternat.style.ComputedStyle;

/**
 * A chart laid out: what to draw, from the back to the front. The same chart, style, size and
 * measurer give the same drawing.
 *
 * <pre>{@code
 * double height = ChartDrawing.suitableHeight(chart, 471);
 * ChartDrawing drawing = ChartDrawing.of(chart, style, 471, height, TextMeasurer.sansSerif());
 * }</pre>
 *
 * @param width in points
 * @param height in points
 * @param shapes within the width and height
 * @param losses what could not be drawn as it was, one sentence each
 * @since 1.0
 */
public record ChartDrawing(double width, double height, List<Shape> shapes, List<String> losses) {
  /** The size of labels by that of the text around. */
  private static final double LABEL_SIZE = 0.8;

  private static final double MIN_WIDTH = 72;
  private static final double MIN_HEIGHT = 36;

  /** Copies the lists. */
  public ChartDrawing {
    shapes = List.copyOf(shapes);
    losses = List.copyOf(losses);
  }

  /**
   * Lays a chart out. Its colours are those of the theme's custom property {@code --chart-colors},
   * a list of hexadecimal colours or {@code var()}s, else the colour of {@code h2} and tints of it;
   * its words have the colour of {@code figcaption}.
   *
   * @param style of the figure the chart stands in
   * @param width the width to fill in points; less than an inch is taken as an inch
   * @param height the height to fill in points; less than half an inch is taken as that
   * @param measurer of the font that the words will be drawn in
   */
  public static ChartDrawing of(
      Graphic.Chart chart,
      ComputedStyle style,
      double width,
      double height,
      TextMeasurer measurer) {
    List<String> losses = new ArrayList<>();
    Plot plot = Plot.of(chart.series(), losses);
    Canvas canvas = new Canvas(style.fontSize() * LABEL_SIZE, Palette.of(style), measurer);
    Frame frame = new Frame(0, 0, Math.max(MIN_WIDTH, width), Math.max(MIN_HEIGHT, height));
    switch (chart.kind()) {
      case BAR -> BarPlot.draw(canvas, plot, frame);
      case COLUMN -> UprightPlot.columns(canvas, plot, frame);
      case LINE -> UprightPlot.lines(canvas, plot, frame);
      case AREA -> UprightPlot.areas(canvas, plot, frame);
      case PIE -> PiePlot.draw(canvas, plot, frame, losses);
    }
    return new ChartDrawing(frame.right(), frame.bottom(), canvas.shapes(), losses);
  }

  /** A height in points at which a chart of a width looks well. */
  public static double suitableHeight(Graphic.Chart chart, double width) {
    int categories = chart.series().categories().size();
    int series = chart.series().series().size();
    return switch (chart.kind()) {
      case BAR -> 24 + categories * Math.max(20, 9 + 10.0 * series);
      case PIE -> Math.clamp(Math.max(width * 0.32, categories * 12.0), 110, 320);
      case COLUMN, LINE, AREA -> Math.clamp(width * 0.34, 110, 260);
    };
  }
}
