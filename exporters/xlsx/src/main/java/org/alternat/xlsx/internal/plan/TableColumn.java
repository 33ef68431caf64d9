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
    BigDecimal sum) {
  /** Copies the map. */
  TableColumn {
    numberFormats = Map.copyOf(numberFormats);
  }
}
