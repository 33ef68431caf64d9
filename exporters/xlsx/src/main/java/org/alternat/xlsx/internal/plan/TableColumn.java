package org.alternat.xlsx.internal.plan;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a study of a column found.
 *
 * @param name the text of its header cell, unique among the columns
 * @param natural the width in points of its widest line
 * @param fixed the width in points that it must have, because figures and days cannot be wrapped
 * @param word the width in points of its longest word
 * @param numberFormats format codes by unit
 * @param dayFormat the format code of days
 * @param numeric whether figures are in the majority
 * @param negative whether some figure is below zero
 * @param sum the sum of the figures of the body, or zero when there is none
 * @param indent the steps by which its text is kept away from the column before it
 */
record TableColumn(
    String name,
    double natural,
    double fixed,
    double word,
    Map<String, String> numberFormats,
    String dayFormat,
    boolean numeric,
    boolean negative,
    BigDecimal sum,
    int indent) {
  /** Text that is wider may fill its column to the end; in points. */
  private static final double FILLS = 110;

  /** Copies the map. */
  TableColumn {
    numberFormats = Map.copyOf(numberFormats);
  }

  /** This column behind another, whose figures or lines of text may end where it begins. */
  TableColumn behind(TableColumn before) {
    boolean apart = !numeric && (before.numeric || before.natural > FILLS);
    return new TableColumn(
        name,
        natural,
        fixed,
        word,
        numberFormats,
        dayFormat,
        numeric,
        negative,
        sum,
        apart ? 1 : 0);
  }
}
