package org.alternat.xlsx.internal.plan;

import java.util.List;
import java.util.Set;
import org.alternat.document.Inline;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellLook.Alignment;
import org.alternat.xlsx.internal.sheet.CellLook.Horizontal;
import org.alternat.xlsx.internal.sheet.CellLook.Reading;
import org.alternat.xlsx.internal.sheet.CellPlan;
import org.alternat.xlsx.internal.sheet.RichText;

/** The cells of the column of notes beside a table, in the looks of the cells they follow. */
final class NoteCells {
  private final NotesText notes;

  NoteCells(PlanContext context) {
    this.notes = new NotesText(context);
  }

  /** The cell beside a header row; its name may be empty. */
  static CellPlan head(String name, int column, CellLook neighbour) {
    CellLook look = neighbour.withAlignment(leading(neighbour)).withQuotePrefix(false);
    RichText text = name.isEmpty() ? RichText.EMPTY : RichText.of(name, look.font());
    return CellPlan.of(column, Texts.content(text), look);
  }

  /** The cell beside a row that calls for notes, or for none. */
  CellPlan beside(Set<Inline.Footnote> called, int column, CellLook neighbour) {
    ReadText text = notes.of(called, List.of());
    CellLook look =
        CellLook.of("Notes", notes.font(), leading(neighbour))
            .withEdges(neighbour.edges())
            .withFill(neighbour.fill());
    return new CellPlan(
        column, 1, 1, Texts.content(text.text()), Texts.guarded(look, text.text()), text.link());
  }

  /** Text from the beginning of the line on. */
  private static Alignment leading(CellLook look) {
    Alignment alignment = look.alignment();
    Horizontal start = alignment.reading() == Reading.RTL ? Horizontal.RIGHT : Horizontal.LEFT;
    return alignment.withHorizontal(start).withIndent(1).withWrap(true);
  }
}
