package org.alternat.pdf;

import static org.alternat.testkit.Nodes.em;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.testkit.LookSample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

/** The outline that programs show beside the pages. */
class OutlineTest {
  private static final Block NEW_PAGE = new Block.PageBreak(Attributes.NONE);

  @Test
  void hasTheTitlesOfAllSectionsWithTheirPages() throws IOException {
    assertThat(
            outline(
                section(
                    "One", p("x"), section("Within", NEW_PAGE, section("Deep", NEW_PAGE, p("y")))),
                section(
                    Attributes.NONE,
                    line("Отношения ", em("et"), " accords", note("A note")),
                    p("z"))))
        .containsExactly("One 1", "  Within 1", "    Deep 2", "Отношения et accords 3");
  }

  @Test
  void hasWhatIsWithinASectionWithoutATitleInItsStead() throws IOException {
    assertThat(outline(section(Attributes.NONE, List.of(), section("Inner", p("x")))))
        .containsExactly("Inner 1");
  }

  @Test
  void isMissingWhereThereAreNoTitles() throws IOException {
    assertThat(outline(p("x"))).isEmpty();
  }

  private static List<String> outline(Block... blocks) throws IOException {
    Metadata metadata = Metadata.of("Outline", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    Document document = new Document(metadata, LookSample.styleSheet(), List.of(blocks));
    List<String> entries = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(Exported.of(document).bytes())) {
      PDOutlineNode root = pdf.getDocumentCatalog().getDocumentOutline();
      if (root != null) {
        collect(pdf, root, "", entries);
      }
    }
    return entries;
  }

  private static void collect(
      PDDocument pdf, PDOutlineNode node, String indent, List<String> entries) throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
      entries.add(indent + item.getTitle() + " " + page);
      collect(pdf, item, indent + "  ", entries);
    }
  }
}
