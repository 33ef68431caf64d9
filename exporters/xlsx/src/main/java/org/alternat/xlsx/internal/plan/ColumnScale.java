package org.alternat.xlsx.internal.plan;

import org.alternat.xlsx.internal.sheet.FontLook;

/**
 * The unit of column widths: the digits of the font of the workbook's first style, in whole pixels
 * of 1/96 inch (ISO/IEC 29500-1, 18.3.1.13).
 *
 * @param pointsPerCharacter the width of a digit
 */
record ColumnScale(double pointsPerCharacter) {
  private static final double PIXELS_PER_POINT = 96.0 / 72;

  /** What a column keeps free at its sides, in points. */
  private static final double PADDING = 4.5;

  /** How much of the free width lines are taken to fill, because fonts differ by machine. */
  private static final double SAFETY = 0.955;

  /** The width of one step of indentation in points. */
  private static final double INDENT = 9;

  /** The scale of a workbook whose first style has this font. */
  static ColumnScale of(FontLook body) {
    double digit = TextMetrics.width("0", body.withBold(false));
    long pixels = Math.max(1, Math.round(Math.floor(digit * PIXELS_PER_POINT)));
    return new ColumnScale(pixels / PIXELS_PER_POINT);
  }

  /** The points that a line of text may take in columns of this width together. */
  double measure(double characters, int indent) {
    double free = characters * pointsPerCharacter - PADDING - indent * INDENT;
    return Math.max(pointsPerCharacter, free * SAFETY);
  }

  /** The width in points of columns of this width together. */
  double points(double characters) {
    return characters * pointsPerCharacter;
  }

  /** The width in characters that a line of these points needs. */
  double characters(double points) {
    return (points / SAFETY + PADDING) / pointsPerCharacter;
  }

  /** The width in characters that steps of indentation take. */
  double indent(int steps) {
    return steps * INDENT / pointsPerCharacter;
  }
}
