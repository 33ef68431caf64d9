package org.alternat.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alternat.document.Origin;

/**
 * What an exporter could not carry over as it was. An empty report means that nothing was lost.
 *
 * @param format the format written
 * @param losses in reading order, each once
 * @since 1.0
 */
public record ExportReport(ExportFormat format, List<Loss> losses) {
  /** Copies the list. */
  public ExportReport {
    losses = List.copyOf(losses);
  }

  /**
   * One thing that is missing, changed or shown in another way.
   *
   * @param origin the place in the template; unknown when it is the theme's or the document's
   * @param what one sentence in English: what was met and what was done instead
   */
  public record Loss(Origin origin, String what) {
    @Override
    public String toString() {
      return origin.file().isEmpty() ? what : origin + ": " + what;
    }
  }

  /** Collects losses during one export; not for several threads. */
  public static final class Collector {
    private final Set<Loss> losses = new LinkedHashSet<>();

    /** A collector that has met no loss. */
    public Collector() {}

    /** Notes a loss at a place in the template. */
    public void lost(Origin origin, String what) {
      losses.add(new Loss(origin, what));
    }

    /** Notes a loss that belongs to no place in the template. */
    public void lost(String what) {
      lost(Origin.UNKNOWN, what);
    }

    /** The report so far. */
    public ExportReport report(ExportFormat format) {
      return new ExportReport(format, new ArrayList<>(losses));
    }
  }
}
