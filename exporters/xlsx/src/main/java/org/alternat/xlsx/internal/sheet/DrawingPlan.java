package org.alternat.xlsx.internal.sheet;

import org.alternat.document.ChartData;
import org.alternat.document.Graphic.ChartKind;
import org.alternat.document.Picture;

/** What floats over a sheet. */
public sealed interface DrawingPlan {
  /** Where it stands. */
  Anchor anchor();

  /** The alternative text, empty for an ornament. */
  String alternativeText();

  /** The title people see in the list of objects. */
  String name();

  /**
   * A place and a size.
   *
   * @param row the row of the upper corner, from 0
   * @param column the column of the upper corner, from 0
   * @param width in points
   * @param height in points
   */
  record Anchor(int row, int column, double width, double height) {}

  /** A picture. */
  record Image(Anchor anchor, String name, String alternativeText, Picture picture)
      implements DrawingPlan {}

  /**
   * A chart bound to cells.
   *
   * @param title shown above the chart, may be empty
   * @param firstRow the first row of data
   * @param firstColumn the column of the categories; the series follow it
   */
  record Chart(
      Anchor anchor,
      String name,
      String alternativeText,
      ChartKind kind,
      ChartData data,
      String title,
      int firstRow,
      int firstColumn)
      implements DrawingPlan {}
}
