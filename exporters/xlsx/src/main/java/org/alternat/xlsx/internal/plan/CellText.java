package org.alternat.xlsx.internal.plan;

import org.alternat.document.Block;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Walk;
import org.alternat.style.ComputedStyle;
import org.alternat.xlsx.internal.sheet.FontLook;

/** The texts of a table's cells. */
final class CellText {
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final PlanContext context;
  private final BlockText blocks;

  CellText(PlanContext context) {
    this.context = context;
    this.blocks = new BlockText(context);
  }

  /** The style of a cell in its row. */
  static ComputedStyle style(Table.Cell cell, ComputedStyle row) {
    return row.child(cell.element(), cell.attributes().classes());
  }

  /** The font of a cell. */
  FontLook font(Table.Cell cell, ComputedStyle row) {
    return context.looks().font(textStyle(cell, row));
  }

  /** The style of the text of a cell: that of its only paragraph, or its own. */
  static ComputedStyle textStyle(Table.Cell cell, ComputedStyle row) {
    ComputedStyle style = style(cell, row);
    return cell.content().size() == 1 && cell.content().getFirst() instanceof Block.Paragraph p
        ? style.child("p", p.attributes().classes())
        : style;
  }

  /** The text of a cell. */
  ReadText read(Table.Cell cell, ComputedStyle row) {
    return blocks.read(cell.content(), style(cell, row));
  }

  /**
   * The words of a header cell, as the name of a column. Names have no looks, so that the numbers
   * of notes are written in raised digits.
   */
  String headerName(Table.Cell cell) {
    StringBuilder name = new StringBuilder(Walk.plainText(cell.content()));
    Walk.inlines(cell.content())
        .filter(Inline.Footnote.class::isInstance)
        .map(i -> context.numbering().footnote(i.attributes().id()).orElse(0))
        .forEach(n -> name.append(raised(n)));
    return name.toString();
  }

  private static String raised(int number) {
    StringBuilder digits = new StringBuilder("\u00A0");
    Integer.toString(number).chars().forEach(c -> digits.append(RAISED_DIGITS.charAt(c - '0')));
    return digits.toString();
  }
}
