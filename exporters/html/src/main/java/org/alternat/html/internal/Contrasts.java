package org.alternat.html.internal;

import java.util.HashSet;
import java.util.Set;
import org.alternat.export.ExportReport;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Contrast;

/** Checks that each text of the page stands out from its ground. */
final class Contrasts {
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
    Contrast contrast = Contrast.of(style);
    if (!contrast.isEnough()) {
      String least = contrast.large() ? "3 : 1 for large text" : "4.5 : 1";
      losses.lost("text of " + style + ": " + contrast + "; WCAG 2.2 asks for " + least);
    }
  }
}
