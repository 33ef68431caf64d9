package org.alternat.xlsx.internal.plan;

import org.alternat.xlsx.internal.sheet.CellLink;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.RichText;

/** A cell of a row of text. */
record TextCell(int column, int span, RichText text, CellLook look, CellLink link) {
  /** This cell with a part of its text. */
  TextCell withText(RichText part) {
    return new TextCell(column, span, part, look, link);
  }

  /** This cell with another text and without link. */
  TextCell unlinked(RichText words) {
    return new TextCell(column, span, words, look, CellLink.NONE);
  }
}
