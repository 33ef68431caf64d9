package org.alternat.benchmarks.peer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
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
import org.librepdf.openpdf.fonts.Liberation;

/** openhtmltopdf on PDFBox, from a page of HTML that is made before the clock runs. */
public final class OpenHtmlToPdf {
  private static final byte[] REGULAR = font("LiberationSans-Regular");
  private static final byte[] BOLD = font("LiberationSans-Bold");
  private static final byte[] ITALIC = font("LiberationSans-Italic");

  private static final String STYLE =
      "@page { size: A4; margin: 20mm; @bottom-right { content: counter(page); font: 8pt Sans } }"
          + " html { font-family: Sans }"
          + " body { font: 9.5pt/1.35 Sans } h1 { font-size: 20pt } h2 { font-size: 13pt }"
          + " h3 { font-size: 11pt } table { width: 100%; -fs-table-paginate: paginate;"
          + " border-collapse: collapse } td, th { border-bottom: 0.5pt solid; padding: 3pt;"
          + " font-size: 8.5pt; text-align: left }";

  /** The writer. */
  public OpenHtmlToPdf() {
    XRLog.setLoggingEnabled(false);
  }

  private static byte[] font(String name) {
    try (InputStream in = Liberation.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The page as a file.
   *
   * @param accessible tagged, PDF/UA and PDF/A-3a
   */
  public byte[] write(String page, boolean accessible) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(accessible);
    if (accessible) {
      builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    }
    builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Sans", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(BOLD), "Sans", 700, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(ITALIC), "Sans", 400, FontStyle.ITALIC, true);
    builder.withHtmlContent(page, null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  /** The note as a page of HTML. */
  public static String page(PlainNote note) {
    StringBuilder html = new StringBuilder("<html lang=\"").append(note.language());
    html.append("\"><head><title>").append(escape(note.title()));
    html.append("</title><meta name=\"description\" content=\"note\"/><style>").append(STYLE);
    html.append("</style></head><body>");
    for (PlainNote.Piece piece : note.pieces()) {
      switch (piece) {
        case Heading h -> element(html, "h" + Math.min(6, h.level() + 1), h.runs());
        case Paragraph p when p.bullet() -> element(html.append("<ul>"), "li", p.runs());
        case Paragraph p -> element(html, "p", p.runs());
        case Grid grid -> table(html, grid);
      }
      if (piece instanceof Paragraph p && p.bullet()) {
        html.append("</ul>");
      }
    }
    for (int i = 0; i < note.footnotes().size(); i++) {
      html.append("<p>").append(i + 1).append(' ');
      runs(html, note.footnotes().get(i));
      html.append("</p>");
    }
    return html.append("</body></html>").toString();
  }

  private static void table(StringBuilder html, Grid grid) {
    html.append("<table><thead>");
    for (int i = 0; i < grid.rows().size(); i++) {
      if (i == grid.headRows()) {
        html.append("</thead><tbody>");
      }
      html.append("<tr>");
      for (Cell cell : grid.rows().get(i)) {
        element(html, cell.header() ? "th" : "td", cell.runs());
      }
      html.append("</tr>");
    }
    html.append("</tbody></table>");
  }

  private static void element(StringBuilder html, String name, List<Run> runs) {
    html.append('<').append(name).append('>');
    runs(html, runs);
    html.append("</").append(name).append('>');
  }

  private static void runs(StringBuilder html, List<Run> runs) {
    for (Run run : runs) {
      if (run.footnote() > 0) {
        html.append("<sup>").append(run.footnote()).append("</sup>");
      } else if (run.bold()) {
        html.append("<b>").append(escape(run.text())).append("</b>");
      } else if (run.italic()) {
        html.append("<i>").append(escape(run.text())).append("</i>");
      } else {
        html.append(escape(run.text()));
      }
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
