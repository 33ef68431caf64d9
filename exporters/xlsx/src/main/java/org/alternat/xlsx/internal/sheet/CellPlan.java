package org.alternat.xlsx.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell of a row.
 *
 * @param column from 0
 * @param columnSpan the columns covered, at least 1
 * @param rowSpan the rows covered, at least 1
 * @param link where a click leads
 */
public record CellPlan(
    int column, int columnSpan, int rowSpan, Content content, CellLook look, CellLink link) {

  /** A cell of one place without link. */
  public static CellPlan of(int column, Content content, CellLook look) {
    return new CellPlan(column, 1, 1, content, look, CellLink.NONE);
  }

  /** What a cell holds. */
  public sealed interface Content {}

  /** Nothing but its looks. */
  public record Blank() implements Content {}

  /** Text. */
  public record Text(RichText text) implements Content {}

  /** A number, of at most 15 significant digits. */
  public record Amount(BigDecimal value) implements Content {}

  /** A day that Excel can count, from 1 March 1900 on. */
  public record Day(LocalDate date) implements Content {}

  /**
   * A formula.
   *
   * @param expression without equals sign
   * @param value the result as it is now
   */
  public record Formula(String expression, BigDecimal value) implements Content {}
}
