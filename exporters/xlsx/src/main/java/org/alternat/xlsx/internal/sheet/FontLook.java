package org.alternat.xlsx.internal.sheet;

import org.alternat.style.Color;

/**
 * How characters look.
 *
 * @param family the font's name as Excel knows it
 * @param size in points, a multiple of 0.5
 * @param color of the characters
 */
public record FontLook(
    String family,
    double size,
    boolean bold,
    boolean italic,
    boolean underline,
    boolean lineThrough,
    Baseline baseline,
    Color color) {

  /** Where characters stand in their line. */
  public enum Baseline {
    /** On it. */
    LINE,
    /** Above it and small. */
    RAISED,
    /** Below it and small. */
    LOWERED
  }

  /** Rounds the size, since Excel keeps halves of points only, and holds it between 1 and 409. */
  public FontLook {
    size = Math.clamp(Math.round(size * 2) / 2.0, 1, 409);
  }

  /** A plain font. */
  public static FontLook plain(String family, double size, Color color) {
    return new FontLook(family, size, false, false, false, false, Baseline.LINE, color);
  }

  /** This font in another size. */
  public FontLook withSize(double points) {
    return new FontLook(family, points, bold, italic, underline, lineThrough, baseline, color);
  }

  /** This font in another weight. */
  public FontLook withBold(boolean heavy) {
    return new FontLook(family, size, heavy, italic, underline, lineThrough, baseline, color);
  }

  /** This font in another colour. */
  public FontLook withColor(Color other) {
    return new FontLook(family, size, bold, italic, underline, lineThrough, baseline, other);
  }

  /** This font raised, lowered or on the line. */
  public FontLook withBaseline(Baseline other) {
    return new FontLook(family, size, bold, italic, underline, lineThrough, other, color);
  }
}
