package org.alternat.xlsx.internal.sheet;

import org.alternat.document.ChartData;
import org.alternat.document.Graphic.ChartKind;
import org.alternat.document.Picture;
import org.alternat.ooxml.ChartLook;

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
   * @param indent how far the corner is within its cell, in points
   * @param width in points
   * @param height in points
   */
  record Anchor(int row, int column, double indent, double width, double height) {}

  /** A picture. */
  record Image(Anchor anchor, String name, String alternativeText, Picture picture)
      implements DrawingPlan {}

  /**
   * A chart bound to cells.
   *
   * @param title shown above the chart, empty where a caption stands there
   * @param categories what the categories are, the title of their axis
   * @param headerRow the row with the names of the series, from 0; their values follow it
   */
  record Chart(
      Anchor anchor,
      String name,
      String alternativeText,
      ChartKind kind,
      ChartData data,
      ChartLook look,
      String title,
      String categories,
      int headerRow)
      implements DrawingPlan {}
}
