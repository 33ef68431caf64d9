package org.alternat.ooxml;

/**
 * The three boxes of a running head or foot. Office programs write each where it belongs whatever
 * stands there already, so texts that are too long for one line must not be on one.
 */
public final class MarginBoxes {
  /** Between boxes at least, in points. */
  private static final double GAP = 12;

  private MarginBoxes() {}

  /**
   * Whether texts of these widths, 0 for none, have room side by side, the second in the middle.
   *
   * @param room the width of the page without its margins
   */
  public static boolean fit(double start, double center, double end, double room) {
    return center == 0
        ? start + GAP + end <= room
        : 2 * Math.max(start, end) + center + 2 * GAP <= room;
  }
}
