package org.alternat.html.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alternat.export.ExportReport;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;

/**
 * Checks that text stands out from its ground as WCAG 2.2 asks for in criterion 1.4.3: 4.5 to 1,
 * for large text 3 to 1.
 */
final class Contrasts {
  static final double TEXT = 4.5;
  static final double LARGE_TEXT = 3;
  private static final double LARGE = 18;
  private static final double LARGE_BOLD = 14;

  private final ExportReport.Collector losses;

  /** Styles are the same object for the same place, and many texts share one. */
  private final Set<ComputedStyle> checked = new HashSet<>();

  Contrasts(ExportReport.Collector losses) {
    this.losses = losses;
  }

  void check(ComputedStyle style) {
    if (!checked.add(style)) {
      return;
    }
    Color ground = ground(style);
    double contrast = style.color().contrast(ground);
    double wanted = isLarge(style) ? LARGE_TEXT : TEXT;
    if (contrast < wanted) {
      losses.lost(
          String.format(
              Locale.ROOT,
              "text of colour %s on %s (%s) has a contrast of %.1f, less than the %.1f of WCAG 2.2",
              style.color(),
              ground,
              style,
              contrast,
              wanted));
    }
  }

  /** The colour behind an element: its own or that of what it stands in, else white. */
  static Color ground(ComputedStyle style) {
    Optional<ComputedStyle> at = Optional.of(style);
    while (at.isPresent() && at.get().backgroundColor().isEmpty()) {
      at = at.get().parent();
    }
    return at.flatMap(ComputedStyle::backgroundColor).orElse(Color.WHITE);
  }

  private static boolean isLarge(ComputedStyle style) {
    return style.fontSize() >= (style.bold() ? LARGE_BOLD : LARGE);
  }
}
