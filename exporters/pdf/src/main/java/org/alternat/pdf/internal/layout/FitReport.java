package org.alternat.pdf.internal.layout;

import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.text.TextLine;

/**
 * Watches over what is drawn outside the column, cell or page it belongs to, which happens only
 * where a theme leaves less room than a letter or a row needs.
 */
final class FitReport {
  /** Reported one by one; a theme that leaves no room leaves none anywhere. */
  private static final int MOST = 20;

  /** In points; what the eye does not see. */
  private static final double TOLERANCE = 0.5;

  private final ExportReport.Collector losses;
  private int count;

  FitReport(ExportReport.Collector losses) {
    this.losses = losses;
  }

  /**
   * Looks at a line.
   *
   * @param x the left edge of the line's measure, from the left edge of its column
   * @param column the width of the column
   */
  void line(int page, TextLine line, double x, double measure, double column) {
    boolean within = x > -TOLERANCE && x + measure < column + TOLERANCE;
    // Lines are broken to fit; only a letter alone can be wider than a very narrow column.
    boolean narrow = measure < 4 * line.text().runs().getFirst().style().size();
    if (!within || (narrow && line.width() > measure + TOLERANCE)) {
      report("on page " + page + " a line is overfull: " + line.words());
    }
  }

  /** Looks at a picture, chart or table of a width at a place in a column. */
  void block(int page, String what, double x, double width, double column) {
    if (x < -TOLERANCE || x + width > column + TOLERANCE) {
      report("on page " + page + " " + what + " is wider than its column");
    }
  }

  /** Looks at what stands in a height. */
  void height(int page, String what, double height, double room) {
    if (height > room + TOLERANCE) {
      report("on page " + page + " " + what + " is higher than its place and clipped");
    }
  }

  private void report(String what) {
    count++;
    if (count <= MOST) {
      losses.lost(what);
    }
  }

  /** Says how many more there are. */
  void finish() {
    if (count > MOST) {
      losses.lost((count - MOST) + " more lines and blocks do not fit where they stand");
    }
  }
}
