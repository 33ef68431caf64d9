package org.alternat.pdf;

import org.alternat.document.Document;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportReport;
import org.alternat.export.PageLayouter;
import org.alternat.export.PageMap;
import org.alternat.pdf.internal.LiberationFonts;
import org.alternat.pdf.internal.layout.NoteGap;
import org.alternat.pdf.internal.layout.PageLayout;
import org.alternat.pdf.internal.page.Layout;

/**
 * Says on which page things stand in the PDF file of a document; a Word file set in fonts of the
 * same widths breaks alike.
 *
 * @since 1.0
 */
public final class PdfPageLayouter implements PageLayouter {
  private final PageLayout layout = new PageLayout(new LiberationFonts(), NoteGap.OF_WORD_FILES);

  /** A layouter with the Liberation fonts. */
  public PdfPageLayouter() {}

  @Override
  public PageMap layOut(Document document) {
    Document shown = document.forFormat(ExportFormat.PDF.id());
    Layout pages = layout.layOut(shown, new ExportReport.Collector());
    return new PageMap(pages.pages().size(), pages.pageNumbers(), pages.columnWidths());
  }
}
