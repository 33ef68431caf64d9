package org.alternat.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alternat.document.Attachment;
import org.alternat.document.Document;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.html.internal.HtmlAttachments;
import org.alternat.html.internal.HtmlPage;

/**
 * Writes a document as one self-contained web page: valid HTML 5 that meets WCAG 2.2 AA, with the
 * looks of the style sheet on a screen, in dark mode and in print. Nothing is loaded from elsewhere
 * and no script runs; a Content-Security-Policy in the page says so to the browser.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("note.html"))) {
 *   ExportReport report = new HtmlExporter().export(document, out, ExportOptions.defaults());
 * }
 * }</pre>
 *
 * @since 1.0
 */
public final class HtmlExporter implements DocumentExporter {
  @Override
  public ExportFormat format() {
    return ExportFormat.HTML;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Attachments become links at the foot of the page that save them. Remarks are not written.
   * The report also names texts whose contrast with their ground is less than WCAG 2.2 asks for.
   */
  @Override
  public ExportReport export(Document document, OutputStream out, ExportOptions options)
      throws IOException {
    ExportReport.Collector losses = new ExportReport.Collector();
    Document forHtml = document.forFormat(ExportFormat.HTML.id());
    new HtmlPage(forHtml, options, losses).write(out);
    out.flush();
    return losses.report(ExportFormat.HTML);
  }

  @Override
  public List<Attachment> attachments(InputStream in) throws IOException {
    return HtmlAttachments.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
  }
}
