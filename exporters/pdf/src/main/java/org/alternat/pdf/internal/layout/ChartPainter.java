package org.alternat.pdf.internal.layout;

import java.util.List;
import org.alternat.document.Graphic;
import org.alternat.pdf.internal.page.Op;

/** Draws charts as lines, areas and words. */
interface ChartPainter {
  /** The chart in the rectangle of the figure, whose upper left corner is given. */
  List<Op> paint(Graphic.Chart chart, Item.Figure figure, double x, double y);
}
