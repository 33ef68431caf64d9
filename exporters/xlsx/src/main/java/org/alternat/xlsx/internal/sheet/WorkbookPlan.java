package org.alternat.xlsx.internal.sheet;

import java.util.List;
import java.util.Map;
import org.alternat.document.Attachment;
import org.alternat.document.Metadata;

/**
 * A workbook.
 *
 * @param sheets at least one
 * @param anchors the cells that stand for elements of the document, by id
 * @param notes on cells in the first column, each row's once, by the name of the sheet
 * @param attachments files that travel within
 */
public record WorkbookPlan(
    Metadata metadata,
    Palette palette,
    List<SheetPlan> sheets,
    Map<String, Anchor> anchors,
    Map<String, List<CellNote>> notes,
    List<Attachment> attachments) {
  /** Copies the collections. */
  public WorkbookPlan {
    sheets = List.copyOf(sheets);
    anchors = Map.copyOf(anchors);
    notes = Map.copyOf(notes);
    attachments = List.copyOf(attachments);
  }

  /**
   * A cell in the first column.
   *
   * @param sheet the sheet's name
   * @param row from 0
   */
  public record Anchor(String sheet, int row) {
    /** The form of formulas and links, such as {@code 'Data'!A5}. */
    public String reference() {
      return quoted(sheet) + "!A" + (row + 1);
    }
  }

  /** A sheet's name as formulas write it. */
  public static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }
}
