package org.alternat.chart;

/**
 * Says how wide words are, so that labels can be laid out before they are drawn.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface TextMeasurer {
  /**
   * The width of a line in points.
   *
   * @param size the font size in points
   */
  double width(String text, double size, boolean bold);

  /**
   * Measures by the usual widths of sans-serif letters, for media that choose the font themselves.
   */
  static TextMeasurer sansSerif() {
    return SansSerifWidths::width;
  }
}
