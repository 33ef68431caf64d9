package org.alternat.docx.internal;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Block;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Table.Row;
import org.alternat.document.Walk;

/** Writes tables of more columns than Word opens: each row a paragraph, its cells one by one. */
final class WideTableWriter {
  private final Composition composition;
  private final Flow flow;

  WideTableWriter(Composition composition, Flow flow) {
    this.composition = composition;
    this.flow = flow;
  }

  /** Writes the rows of a table. */
  void write(Table table, Frame frame) {
    composition.lost(
        table.attributes().origin(),
        "a table of "
            + table.columnCount()
            + " columns is written as lines of text: Word opens tables of "
            + TableWriter.MAX_COLUMNS);
    flow.anchor(table.attributes().id());
    for (Row row : table.rows()) {
      List<Inline> words = new ArrayList<>();
      for (Table.Cell cell : row.cells()) {
        if (!words.isEmpty()) {
          words.add(new Inline.Text(" | "));
        }
        flow.anchor(cell.attributes().id());
        Walk.blocks(cell.content()).flatMap(b -> Walk.lines(b).stream()).forEach(words::addAll);
      }
      flow.anchor(row.attributes().id());
      flow.line(
          new Block.Paragraph(row.attributes().withId(""), words),
          words,
          frame,
          frame.style().child("p"),
          "Table Line");
    }
  }
}
