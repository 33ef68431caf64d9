package org.alternat.pdf;

import org.alternat.document.Document;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.export.PageLayouter;
import org.alternat.export.PageMap;
import org.alternat.pdf.internal.font.FontCabinet;
import org.alternat.pdf.internal.layout.Medium;
import org.alternat.pdf.internal.layout.PageLayout;
import org.alternat.pdf.internal.page.Layout;

/**
 * Says on which page things stand in a Word file: set as our own pages are, in the sizes of fonts
 * and with the space above footnotes that Word files have.
 *
 * @since 1.0
 */
public final class PdfPageLayouter implements PageLayouter {
  /** A layouter; the Liberation fonts are always there. */
  public PdfPageLayouter() {}

  @Override
  public PageMap layOut(Document document, ExportOptions options) {
    Document shown = document.forFormat(ExportFormat.PDF.id());
    Layout pages =
        new PageLayout(FontCabinet.of(options.fonts()), Medium.WORD_FILES)
            .layOut(shown, new ExportReport.Collector());
    return new PageMap(pages.pages().size(), pages.pageNumbers(), pages.columnWidths());
  }
}
