package org.alternat.xlsx.internal.sheet;

import java.util.List;
import org.alternat.style.Color;

/**
 * The theme of a workbook: what new cells, charts and tables are made with.
 *
 * @param body the font of cells that nothing else is said of
 * @param accent titles and table heads
 * @param muted labels and captions
 * @param line the lines of tables
 * @param ground a soft ground
 * @param caution warnings and negative numbers
 * @param series the colours of charts, at least one
 */
public record Palette(
    FontLook body,
    Color accent,
    Color muted,
    Color line,
    Color ground,
    Color caution,
    List<Color> series) {
  /** Copies the list. */
  public Palette {
    series = List.copyOf(series);
  }

  /** The accent, lighter. */
  public Color tint() {
    return accent.mix(Color.WHITE, 0.45);
  }
}
