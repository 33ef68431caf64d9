package org.alternat.xlsx.internal.plan;

import java.util.List;
import org.alternat.document.Block;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Walk;

/** What there is in the cells of a table, found in one pass. */
final class TableCensus {
  private final PlanContext context;
  private boolean spans;
  private boolean spansBelowHead;
  private boolean notesBelowHead;
  private boolean abbreviations;
  private boolean links;

  private TableCensus(PlanContext context) {
    this.context = context;
  }

  /** Counts the cells of a table. */
  static TableCensus of(Table table, PlanContext context) {
    TableCensus census = new TableCensus(context);
    for (Table.Part part : Table.Part.values()) {
      for (Table.Row row : table.rows(part)) {
        for (Table.Cell cell : row.cells()) {
          census.take(cell, part != Table.Part.HEAD);
        }
      }
    }
    return census;
  }

  private void take(Table.Cell cell, boolean belowHead) {
    if (spansOthers(cell)) {
      spans = true;
      spansBelowHead |= belowHead;
    }
    if (!isPlain(cell.content())) {
      Walk.inlines(cell.content()).forEach(inline -> take(inline, belowHead));
    }
  }

  private void take(Inline inline, boolean belowHead) {
    links |= inline instanceof Inline.Link;
    abbreviations |= inline instanceof Inline.Abbreviation;
    boolean note =
        inline instanceof Inline.Footnote
            || (inline instanceof Inline.Reference r
                && context.footnotes().containsKey(r.targetId()));
    notesBelowHead |= note && belowHead;
  }

  /** Whether a cell covers several places. */
  static boolean spansOthers(Table.Cell cell) {
    return cell.columnSpan() > 1 || cell.rowSpan() > 1;
  }

  /** Whether the content is one stretch of text, or a value of one: what most cells are. */
  private static boolean isPlain(List<Block> content) {
    if (content.size() != 1
        || !(content.getFirst() instanceof Block.Paragraph paragraph)
        || paragraph.content().size() != 1) {
      return content.isEmpty();
    }
    Inline only = paragraph.content().getFirst();
    boolean value = only instanceof Inline.Time || only instanceof Inline.Data;
    List<Inline> within = value ? Walk.content(only) : List.of(only);
    return within.size() == 1 && within.getFirst() instanceof Inline.Text;
  }

  /** Whether some cell covers several places. */
  boolean hasSpans() {
    return spans;
  }

  /** Whether some cell of the body or foot covers several places. */
  boolean hasSpansBelowHead() {
    return spansBelowHead;
  }

  /** Whether some cell of the body or foot calls for a note. */
  boolean hasNotesBelowHead() {
    return notesBelowHead;
  }

  /** Whether some cell has an abbreviation. */
  boolean hasAbbreviations() {
    return abbreviations;
  }

  /** Whether some cell has a link. */
  boolean hasLinks() {
    return links;
  }
}
