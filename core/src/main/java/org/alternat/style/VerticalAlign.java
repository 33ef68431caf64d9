package org.alternat.style;

/**
 * Positions in a line or a cell.
 *
 * @since 1.0
 */
public enum VerticalAlign {
  /** On the line. */
  BASELINE,
  /** Raised. */
  SUPER,
  /** Lowered. */
  SUB,
  /** At the top of the cell. */
  TOP,
  /** In the middle of the cell. */
  MIDDLE,
  /** At the bottom of the cell. */
  BOTTOM
}
