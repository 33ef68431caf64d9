package org.alternat.benchmarks.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.alternat.benchmarks.PlainNote;
import org.alternat.benchmarks.PlainNote.Cell;
import org.alternat.benchmarks.PlainNote.Grid;
import org.alternat.benchmarks.PlainNote.Heading;
import org.alternat.benchmarks.PlainNote.Paragraph;
import org.alternat.benchmarks.PlainNote.Run;
import org.alternat.document.Attachment;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF's own high-level interface: {@code Document.add}. The same words in the same faces, sizes
 * and margins, with captions, heads and feet, a contents list, links to the web and the attached
 * files. Untagged; the contents list has no pages and the notes stand at the end, for it has no
 * other way. Its fonts are read once, from bytes, and all else is as it comes.
 */
public final class OpenPdf {
  private static final BaseFont REGULAR = font("LiberationSans-Regular");
  private static final BaseFont BOLD = font("LiberationSans-Bold");
  private static final BaseFont ITALIC = font("LiberationSans-Italic");
  private static final BaseFont BOLD_ITALIC = font("LiberationSans-BoldItalic");
  private static final float SIZE = 10.2f;
  private static final float SMALL = 8.8f;
  private static final float LEADING = 1.42f;
  private static final float MM = 72 / 25.4f;

  /** The writer. */
  public OpenPdf() {}

  private static BaseFont font(String name) {
    try (InputStream in = Liberation.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return BaseFont.createFont(
          name + ".ttf", BaseFont.IDENTITY_H, true, true, in.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The note as a file. */
  public byte[] write(PlainNote note, List<Attachment> attachments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4, 22 * MM, 22 * MM, 28 * MM, 24 * MM);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setFullCompression();
    document.addTitle(note.title());
    document.setHeader(new HeaderFooter(new Phrase(note.title(), new Font(REGULAR, 8)), false));
    document.setFooter(new HeaderFooter(new Phrase("", new Font(REGULAR, 8)), true));
    document.open();
    for (PlainNote.Piece piece : note.pieces()) {
      switch (piece) {
        case Heading heading -> document.add(heading(heading));
        case Paragraph paragraph -> document.add(paragraph(paragraph));
        case Grid grid -> {
          document.add(phrases("", grid.caption(), 8.6f));
          document.add(table(grid));
        }
      }
    }
    for (int i = 0; i < note.footnotes().size(); i++) {
      document.add(phrases((i + 1) + " ", note.footnotes().get(i), 8));
    }
    for (Attachment file : attachments) {
      writer.addFileAttachment(file.description(), embedded(file, writer));
    }
    document.close();
    return out.toByteArray();
  }

  /**
   * Left to itself, OpenPDF would deflate files at the highest level, which takes thrice as long.
   */
  private static PdfFileSpecification embedded(Attachment file, PdfWriter writer)
      throws IOException {
    return PdfFileSpecification.fileEmbedded(
        writer,
        null,
        file.fileName(),
        file.bytes(),
        file.mediaType(),
        null,
        PdfStream.DEFAULT_COMPRESSION);
  }

  private static Element heading(Heading heading) {
    float size = heading.level() == 0 ? 25 : heading.level() == 1 ? 13.2f : 11.4f;
    org.openpdf.text.Paragraph paragraph =
        new org.openpdf.text.Paragraph(
            size * 1.3f, PlainNote.text(heading.runs()), new Font(BOLD, size));
    paragraph.setSpacingBefore(size * 0.8f);
    paragraph.setSpacingAfter(4);
    return paragraph;
  }

  private static Element paragraph(Paragraph paragraph) {
    org.openpdf.text.Paragraph element =
        phrases(paragraph.bullet() ? "• " : "", paragraph.runs(), SIZE);
    element.setSpacingAfter(2 * MM);
    if (paragraph.bullet()) {
      element.setIndentationLeft(14);
      element.setFirstLineIndent(-10);
    }
    return element;
  }

  private static org.openpdf.text.Paragraph phrases(String before, List<Run> runs, float size) {
    org.openpdf.text.Paragraph paragraph =
        new org.openpdf.text.Paragraph(size * LEADING, "", new Font(REGULAR, size));
    if (!before.isEmpty()) {
      paragraph.add(new Chunk(before, new Font(REGULAR, size)));
    }
    runs.forEach(run -> paragraph.add(chunk(run, size)));
    return paragraph;
  }

  private static Chunk chunk(Run run, float size) {
    if (run.footnote() > 0) {
      Chunk call = new Chunk(String.valueOf(run.footnote()), new Font(REGULAR, size * 0.7f));
      return call.setTextRise(size * 0.35f);
    }
    BaseFont face =
        run.bold() ? run.italic() ? BOLD_ITALIC : BOLD : run.italic() ? ITALIC : REGULAR;
    Chunk chunk = new Chunk(run.text(), new Font(face, size));
    return run.link().isEmpty() ? chunk : chunk.setAnchor(run.link());
  }

  private static Element table(Grid grid) {
    PdfPTable table = new PdfPTable(grid.columns());
    table.setWidthPercentage(100);
    table.setWidths(widths(grid));
    table.setHeaderRows(grid.headRows());
    table.setSpacingBefore(6);
    table.setSpacingAfter(6);
    for (List<Cell> row : grid.rows()) {
      for (Cell cell : row) {
        PdfPCell box = new PdfPCell(phrases("", cell.runs(), SMALL));
        box.setBorder(PdfPCell.BOTTOM);
        box.setBorderWidth(0.5f);
        box.setPadding(2 * MM);
        box.setPaddingTop(1.35f * MM);
        box.setPaddingBottom(1.35f * MM);
        table.addCell(box);
      }
    }
    return table;
  }

  private static float[] widths(Grid grid) {
    float[] widths = new float[grid.columns()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = grid.widths().get(i);
    }
    return widths;
  }
}
