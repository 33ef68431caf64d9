package org.alternat.html.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alternat.chart.Ink;

/** The inks of the page's charts, each a class of the page's style sheet. */
final class ChartInks {
  private final Map<Ink, String> classes = new LinkedHashMap<>();

  /** The class of an ink. */
  String className(Ink ink) {
    return classes.computeIfAbsent(ink, i -> "alternat-ink-" + (classes.size() + 1));
  }

  /** The classes in use, in the order of first use. */
  Map<Ink, String> inUse() {
    return Collections.unmodifiableMap(classes);
  }
}
