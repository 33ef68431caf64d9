package org.alternat.pdf.layout;

import java.util.List;
import org.alternat.document.Graphic;
import org.alternat.pdf.page.Op;

/** Draws charts from their data. */
final class DrawnCharts implements ChartPainter {
  DrawnCharts(TextStyles styles) {}

  @Override
  public List<Op> paint(Graphic.Chart chart, Item.Figure figure, double x, double y) {
    return List.of();
  }
}
