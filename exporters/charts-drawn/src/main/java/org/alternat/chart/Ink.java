package org.alternat.chart;

import org.alternat.style.Color;

/**
 * A colour with its part in the chart, so that a medium with another ground can exchange it.
 *
 * @param role what is drawn with it
 * @param series the index of the series from 0, for {@link Role#SERIES} alone
 * @param color on the document's own ground
 * @since 1.0
 */
public record Ink(Role role, int series, Color color) {

  /** What an ink is for. */
  public enum Role {
    /** The values of a series, or a slice of a pie. */
    SERIES,
    /** The edge of a series too light to stand out from the ground by itself. */
    EDGE,
    /** Lines that lead the eye to the scale. */
    GRID,
    /** The line of zero. */
    AXIS,
    /** Words. */
    LABEL,
    /** What separates shapes that touch. */
    GROUND
  }
}
