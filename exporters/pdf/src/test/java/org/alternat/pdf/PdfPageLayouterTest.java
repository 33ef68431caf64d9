package org.alternat.pdf;

import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.named;
import static org.alternat.testkit.Nodes.namedNote;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Metadata;
import org.alternat.export.ExportOptions;
import org.alternat.export.PageMap;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.Pictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The pages that the layouter names are those on which the words stand, as PDFBox finds them. */
class PdfPageLayouterTest {
  private static final String TEXT =
      "Some words that fill a line and a half of the page. ".repeat(20);

  private final Document document = document();
  private final PageMap pages = new PdfPageLayouter().layOut(document, ExportOptions.defaults());

  @Test
  void sectionsTablesFiguresAndFootnotesHaveTheirPages() throws IOException {
    assertThat(pages.page("section-late")).contains(pageOf("Late title"));
    assertThat(pages.page("table-late")).contains(pageOf("Late table"));
    assertThat(pages.page("figure-late")).contains(pageOf("Late figure"));
    assertThat(pages.page("note-late")).contains(pageOf("Late note"));
    assertThat(pageOf("Late table")).isGreaterThan(2);
    assertThat(pages.page("nowhere")).isEmpty();
  }

  @Test
  void theNumberOfPagesIsThatOfTheFile() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Exported.of(document).bytes())) {
      assertThat(pages.pageCount()).isEqualTo(pdf.getNumberOfPages());
    }
  }

  private static Document document() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      blocks.add(p(TEXT));
    }
    Graphic square = new Graphic.Image(Attributes.NONE, Pictures.plain(9, 9, 0x1F3A5F), "A square");
    blocks.add(
        section(
            named("section-late"),
            line("Late title"),
            p(TEXT, namedNote("note-late", "Late note")),
            table(named("table-late"), line("Late table"), headerRow("A"), tr("a")),
            p(TEXT),
            p(TEXT),
            new Block.Figure(named("figure-late"), square, line("Late figure"))));
    Metadata metadata = Metadata.of("Pages", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    return new Document(metadata, LookSample.styleSheet(), blocks);
  }

  private int pageOf(String words) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Exported.of(document).bytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        if (stripper.getText(pdf).contains(words)) {
          return page;
        }
      }
    }
    throw new AssertionError("no page has " + words);
  }
}
