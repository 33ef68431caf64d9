package org.alternat.xlsx.internal.plan;

import java.util.HashMap;
import java.util.Map;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellLook.Alignment;
import org.alternat.xlsx.internal.sheet.CellLook.Horizontal;

/** How the cells of a column look that have the same style: their text, days and figures. */
final class ColumnLook {
  private final CellLook text;
  private final CellLook day;
  private final Map<String, CellLook> figures = new HashMap<>();
  private final TableColumn column;

  ColumnLook(CellLook text, TableColumn column) {
    this.text = text;
    this.column = column;
    this.day = oneLine(text).withNumberFormat(column.dayFormat());
  }

  /** The look of text. */
  CellLook text() {
    return text;
  }

  /** The look of days. */
  CellLook day() {
    return day;
  }

  /** The look of figures of a unit. */
  CellLook figure(String unit) {
    return figures.computeIfAbsent(unit, this::newFigure);
  }

  private CellLook newFigure(String unit) {
    Alignment alignment = text.alignment();
    // Figures stand at the end of their column without being told.
    CellLook numeric =
        alignment.horizontal() == Horizontal.LEFT
            ? text.withAlignment(alignment.withHorizontal(Horizontal.GENERAL))
            : text;
    String code = column.numberFormats().getOrDefault(unit, CellLook.GENERAL);
    return oneLine(numeric).withNumberFormat(code);
  }

  private static CellLook oneLine(CellLook look) {
    return look.withAlignment(look.alignment().withWrap(false));
  }
}
