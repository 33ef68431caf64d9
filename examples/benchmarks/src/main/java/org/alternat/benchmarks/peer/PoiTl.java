package org.alternat.benchmarks.peer;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.Cells;
import com.deepoove.poi.data.DocumentRenderData;
import com.deepoove.poi.data.Documents;
import com.deepoove.poi.data.ParagraphRenderData;
import com.deepoove.poi.data.Paragraphs;
import com.deepoove.poi.data.RowRenderData;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;
import com.deepoove.poi.data.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.alternat.benchmarks.PlainNote;
import org.alternat.benchmarks.PlainNote.Grid;
import org.alternat.benchmarks.PlainNote.Heading;
import org.alternat.benchmarks.PlainNote.Paragraph;
import org.alternat.benchmarks.PlainNote.Run;

/** poi-tl's documents of blocks; it has no footnotes, so the notes stand at the end. */
public final class PoiTl {
  /** The writer. */
  public PoiTl() {}

  /** The note as a file. */
  public byte[] write(PlainNote note) throws IOException {
    Documents.DocumentBuilder builder = Documents.of();
    for (PlainNote.Piece piece : note.pieces()) {
      switch (piece) {
        case Heading heading -> builder.addParagraph(heading(heading));
        case Paragraph p -> builder.addParagraph(paragraph(p.bullet() ? "• " : "", p.runs()));
        case Grid grid -> {
          builder.addParagraph(paragraph("", grid.caption()));
          builder.addTable(table(grid));
        }
      }
    }
    for (int i = 0; i < note.footnotes().size(); i++) {
      builder.addParagraph(paragraph((i + 1) + " ", note.footnotes().get(i)));
    }
    DocumentRenderData data = builder.create();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFTemplate template = XWPFTemplate.create(data)) {
      template.write(out);
    }
    return out.toByteArray();
  }

  private static ParagraphRenderData heading(Heading heading) {
    int size = heading.level() == 0 ? 20 : heading.level() == 1 ? 13 : 11;
    return Paragraphs.of(Texts.of(PlainNote.text(heading.runs())).bold().fontSize(size).create())
        .create();
  }

  private static ParagraphRenderData paragraph(String before, List<Run> runs) {
    Paragraphs.ParagraphBuilder paragraph = Paragraphs.of();
    if (!before.isEmpty()) {
      paragraph.addText(before);
    }
    for (Run run : runs) {
      String text = run.footnote() > 0 ? "[" + run.footnote() + "]" : run.text();
      Texts.TextBuilder piece = Texts.of(text);
      if (run.bold()) {
        piece.bold();
      }
      if (run.italic()) {
        piece.italic();
      }
      paragraph.addText(piece.create());
    }
    return paragraph.create();
  }

  private static TableRenderData table(Grid grid) {
    RowRenderData[] rows =
        grid.rows().stream()
            .map(row -> {
              Rows.RowBuilder builder = Rows.of();
              row.forEach(cell ->
                  builder.addCell(Cells.of().addParagraph(paragraph("", cell.runs())).create()));
              return builder.create();
            })
            .toArray(RowRenderData[]::new);
    return Tables.of(rows).create();
  }
}
