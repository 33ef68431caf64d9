package org.alternat.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.alternat.document.Attachment;
import org.alternat.document.Document;
import org.alternat.document.Remark;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.PdfAttachments;
import org.alternat.pdf.internal.PdfFile;
import org.alternat.pdf.internal.font.FontCabinet;
import org.alternat.pdf.internal.layout.PageLayout;
import org.alternat.pdf.internal.page.Layout;

/**
 * Writes documents as PDF files that are both accessible (PDF/UA-1, ISO 14289-1) and fit for
 * archives (PDF/A-3a, ISO 19005-3, with attachments; PDF/A-2a without).
 *
 * <pre>{@code
 * new PdfExporter().export(document, out, ExportOptions.defaults());
 * }</pre>
 *
 * @since 1.0
 */
public final class PdfExporter implements DocumentExporter {
  /** An exporter; the Liberation fonts are always there. */
  public PdfExporter() {}

  @Override
  public ExportFormat format() {
    return ExportFormat.PDF;
  }

  @Override
  public ExportReport export(Document document, OutputStream out, ExportOptions options)
      throws IOException {
    Document shown = document.forFormat(ExportFormat.PDF.id());
    ExportReport.Collector losses = new ExportReport.Collector();
    Layout pages = new PageLayout(FontCabinet.of(options.fonts())).layOut(shown, losses);
    checkLength(pages, shown, losses);
    List<Attachment> attachments = options.attachments() ? shown.attachments() : List.of();
    new PdfFile(pages, shown.metadata(), attachments, losses).write(out);
    if (options.remarks()) {
      for (Remark remark : shown.remarks()) {
        losses.lost(
            "the remark of " + remark.author() + " on #" + remark.targetId() + " is left out");
      }
    }
    return losses.report(ExportFormat.PDF);
  }

  @Override
  public List<Attachment> attachments(InputStream in) throws IOException {
    return PdfAttachments.read(in);
  }

  private static void checkLength(Layout layout, Document document, ExportReport.Collector losses) {
    int limit = document.metadata().pageLimit();
    Optional<Integer> annex =
        document.firstAnnex().map(section -> layout.pageNumbers().get(section.attributes().id()));
    int pages = annex.map(first -> first - 1).orElse(layout.pages().size());
    if (limit > 0 && pages > limit) {
      String without = annex.isPresent() ? " without its annexes" : "";
      losses.lost(
          "the document has " + pages + " pages" + without + "; meant are at most " + limit);
    }
  }
}
