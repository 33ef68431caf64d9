package org.alternat.style;

import java.util.Locale;
import java.util.Optional;

/**
 * How far a text stands out from its ground, and whether that is enough for WCAG 2.2, criterion
 * 1.4.3 (level AA): 4.5 to 1, and 3 to 1 for large text.
 *
 * @param text the colour of the text
 * @param ground the colour behind it
 * @param large whether the text has at least 18 points, or 14 in bold
 * @since 1.0
 */
public record Contrast(Color text, Color ground, boolean large) {
  /** The least ratio for text that is not large. */
  public static final double TEXT = 4.5;

  /** The least ratio for large text. */
  public static final double LARGE_TEXT = 3;

  private static final double LARGE = 18;
  private static final double LARGE_BOLD = 14;

  /** The contrast of text in a style. */
  public static Contrast of(ComputedStyle style) {
    boolean large = style.fontSize() >= (style.bold() ? LARGE_BOLD : LARGE);
    return new Contrast(style.color(), ground(style), large);
  }

  /** The colour behind an element: its own or that of what it stands in, else white. */
  public static Color ground(ComputedStyle style) {
    Optional<ComputedStyle> at = Optional.of(style);
    while (at.isPresent() && at.get().backgroundColor().isEmpty()) {
      at = at.get().parent();
    }
    return at.flatMap(ComputedStyle::backgroundColor).orElse(Color.WHITE);
  }

  /** The ratio, from 1 to 21. */
  public double ratio() {
    return text.contrast(ground);
  }

  /** The ratio that the text needs. */
  public double least() {
    return large ? LARGE_TEXT : TEXT;
  }

  /** Whether the text can be read. */
  public boolean isEnough() {
    return ratio() >= least();
  }

  /** Such as {@code #999999 on #ffffff has a contrast of 2.84 : 1}; cut off, never rounded up. */
  @Override
  public String toString() {
    double shown = Math.floor(ratio() * 100) / 100;
    return String.format(Locale.ROOT, "%s on %s has a contrast of %.2f : 1", text, ground, shown);
  }
}
