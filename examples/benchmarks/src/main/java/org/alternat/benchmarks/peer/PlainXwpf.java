package org.alternat.benchmarks.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.alternat.benchmarks.PlainNote;
import org.alternat.benchmarks.PlainNote.Cell;
import org.alternat.benchmarks.PlainNote.Grid;
import org.alternat.benchmarks.PlainNote.Heading;
import org.alternat.benchmarks.PlainNote.Paragraph;
import org.alternat.benchmarks.PlainNote.Run;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** POI's user model of Word files (XWPF), with footnotes; without styles, contents and charts. */
public final class PlainXwpf {
  /** The writer. */
  public PlainXwpf() {}

  /** The note as a file. */
  public byte[] write(PlainNote note) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle(note.title());
      for (PlainNote.Piece piece : note.pieces()) {
        switch (piece) {
          case Heading heading -> heading(document, heading);
          case Paragraph paragraph -> paragraph(document, note, paragraph);
          case Grid grid -> table(document, note, grid);
        }
      }
      document.write(out);
    }
    return out.toByteArray();
  }

  private static void heading(XWPFDocument document, Heading heading) {
    XWPFRun run = document.createParagraph().createRun();
    run.setBold(true);
    run.setFontSize(heading.level() == 0 ? 20 : heading.level() == 1 ? 13 : 11);
    run.setText(PlainNote.text(heading.runs()));
  }

  private static void paragraph(XWPFDocument document, PlainNote note, Paragraph paragraph) {
    XWPFParagraph element = document.createParagraph();
    if (paragraph.bullet()) {
      element.setIndentationLeft(280);
      element.createRun().setText("• ");
    }
    runs(document, note, element, paragraph.runs());
  }

  private static void runs(
      XWPFDocument document, PlainNote note, XWPFParagraph paragraph, List<Run> runs) {
    for (Run run : runs) {
      if (run.footnote() > 0) {
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph text = footnote.createParagraph();
        note.footnotes().get(run.footnote() - 1).forEach(r -> run(text, r));
        paragraph.addFootnoteReference(footnote);
      } else {
        run(paragraph, run);
      }
    }
  }

  private static void run(XWPFParagraph paragraph, Run run) {
    XWPFRun element = paragraph.createRun();
    if (run.bold()) {
      element.setBold(true);
    }
    if (run.italic()) {
      element.setItalic(true);
    }
    element.setText(run.text());
  }

  private static void table(XWPFDocument document, PlainNote note, Grid grid) {
    runs(document, note, document.createParagraph(), grid.caption());
    XWPFTable table = document.createTable(grid.rows().size(), grid.columns());
    for (int r = 0; r < grid.rows().size(); r++) {
      XWPFTableRow row = table.getRow(r);
      row.setRepeatHeader(r < grid.headRows());
      List<Cell> cells = grid.rows().get(r);
      for (int c = 0; c < cells.size(); c++) {
        runs(document, note, row.getCell(c).getParagraphs().getFirst(), cells.get(c).runs());
      }
    }
  }
}
