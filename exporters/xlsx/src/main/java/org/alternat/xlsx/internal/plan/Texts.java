package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellPlan;
import org.alternat.xlsx.internal.sheet.RichText;

/** Rules for texts in cells, whatever they say. */
final class Texts {
  /** The most UTF-16 units that a cell holds. */
  static final int MAX_CELL = 32_767;

  /** What Excel takes for the beginning of a formula once somebody edits the cell. */
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private static final int MAX_STYLE_NAME = 200;

  private Texts() {}

  /** The content of a cell with a text. */
  static CellPlan.Content content(RichText text) {
    return text.isEmpty() ? new CellPlan.Blank() : new CellPlan.Text(text);
  }

  /** The look of a cell with a text: what begins like a formula is marked as text. */
  static CellLook guarded(CellLook look, RichText text) {
    boolean risky =
        !text.isEmpty() && FORMULA_SIGNS.indexOf(text.runs().getFirst().text().charAt(0)) >= 0;
    return look.withQuotePrefix(risky);
  }

  /** A text in pieces that a cell holds; one piece, as a rule. */
  static List<RichText> cells(RichText text) {
    if (text.length() <= MAX_CELL) {
      return List.of(text);
    }
    String plain = text.plain();
    List<RichText> pieces = new ArrayList<>();
    for (int from = 0; from < plain.length(); ) {
      int to = Math.min(plain.length(), from + MAX_CELL);
      if (to < plain.length() && Character.isHighSurrogate(plain.charAt(to - 1))) {
        to--;
      }
      pieces.add(text.slice(from, to));
      from = to;
    }
    return pieces;
  }

  /** As much of a text as a cell or a note on it holds. */
  static String cut(String text) {
    if (text.length() <= MAX_CELL) {
      return text;
    }
    int end = MAX_CELL - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** The name of a cell style: what it is for, and the classes that the theme may know. */
  static String styleName(String base, Attributes attributes) {
    String name =
        attributes.classes().isEmpty() ? base : base + " " + String.join(" ", attributes.classes());
    return name.length() > MAX_STYLE_NAME ? base : name;
  }
}
