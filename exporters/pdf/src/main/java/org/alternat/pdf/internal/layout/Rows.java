package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alternat.pdf.internal.layout.Item.Band;
import org.alternat.pdf.internal.layout.Item.Cell;
import org.alternat.pdf.internal.layout.Item.Row;

/** Puts rows together from cells whose content is set. */
final class Rows {
  private Rows() {}

  /** A row as high as its cells need; what a cell over several bands lacks goes to its last. */
  static Row assemble(double x, double width, List<BoxStyle> bandStyles, List<Cell> cells) {
    double[] heights = new double[bandStyles.size()];
    for (Cell cell : cells) {
      if (cell.bandCount() == 1) {
        int band = cell.firstBand();
        heights[band] = Math.max(heights[band], cell.neededHeight());
      }
    }
    for (Cell cell : cells) {
      if (cell.bandCount() > 1) {
        int last = cell.firstBand() + cell.bandCount() - 1;
        double covered = Arrays.stream(heights, cell.firstBand(), last + 1).sum();
        heights[last] += Math.max(0, cell.neededHeight() - covered);
      }
    }
    List<Band> bands = new ArrayList<>(heights.length);
    double top = 0;
    for (int i = 0; i < heights.length; i++) {
      bands.add(new Band(bandStyles.get(i), top, heights[i]));
      top += heights[i];
    }
    return new Row(x, width, top, bands, cells);
  }
}
