package org.alternat.pdf;

import static org.alternat.testkit.Nodes.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Heads and feet as they stand on the pages of a file. */
class PageHeadsTest {
  private static final Map<MarginBox, MarginContent> RIGHT =
      Map.of(MarginBox.TOP_RIGHT, words("Right"), MarginBox.BOTTOM_RIGHT, pageOfPages());
  private static final Map<MarginBox, MarginContent> LEFT =
      Map.of(MarginBox.TOP_LEFT, words("Left"), MarginBox.BOTTOM_LEFT, pageOfPages());
  private static final Map<MarginBox, MarginContent> FIRST =
      Map.of(MarginBox.TOP_CENTER, words("First"));

  @Test
  void theFirstPageAndLeftAndRightPagesHaveTheirOwn() throws IOException {
    List<String> pages = pages(Locale.ENGLISH, new PageStyle.Running(RIGHT, LEFT, FIRST));
    assertThat(pages)
        .containsExactly(
            "First middle; Body 1 left",
            "Left left; Body 2 left; 2 / 4 left",
            "Right right; Body 3 left; 3 / 4 right",
            "Left left; Body 4 left; 4 / 4 left");
  }

  @Test
  void aThemeWithoutDifferencesHasTheSameOnAll() throws IOException {
    assertThat(pages(Locale.ENGLISH, PageStyle.Running.same(RIGHT)))
        .allMatch(page -> page.startsWith("Right right") && page.endsWith("/ 4 right"));
  }

  @Test
  void inTextFromRightToLeftTheyAreMirrored() throws IOException {
    List<String> pages = pages(Locale.of("ar"), new PageStyle.Running(RIGHT, LEFT, FIRST));
    assertThat(pages.get(0)).startsWith("First middle");
    assertThat(pages.get(1)).startsWith("Left right");
    assertThat(pages.get(2)).startsWith("Right left");
  }

  private static MarginContent words(String words) {
    return new MarginContent(List.of(new Value.Literal(words)), Map.of());
  }

  private static MarginContent pageOfPages() {
    return new MarginContent(
        List.of(
            new Value.Counter(Value.CounterName.PAGE),
            new Value.Literal(" / "),
            new Value.Counter(Value.CounterName.PAGES)),
        Map.of());
  }

  /** The lines of each page from top to bottom, with the third of the page they begin in. */
  private static List<String> pages(Locale language, PageStyle.Running running) throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      if (i > 1) {
        blocks.add(new Block.PageBreak(Attributes.NONE));
      }
      blocks.add(p("Body " + i));
    }
    PageStyle page = new PageStyle(300, 300, 50, 30, 50, 30, running);
    Document document =
        new Document(metadata(language), new StyleSheet(page, List.of(), Map.of()), blocks);
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(Exported.of(document).bytes())) {
      for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
        pages.add(String.join("; ", lines(pdf, number)));
      }
    }
    return pages;
  }

  private static Metadata metadata(Locale language) {
    return new Metadata(
        "Heads",
        language,
        language.getLanguage().equals("ar") ? Direction.RTL : Direction.LTR,
        LocalDate.of(2023, 10, 3),
        "",
        "",
        List.of(),
        "",
        0,
        Collections.emptySortedMap(),
        Map.of());
  }

  private static List<String> lines(PDDocument pdf, int number) throws IOException {
    List<String> lines = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            float x = positions.getFirst().getXDirAdj();
            lines.add(text.strip() + (x < 100 ? " left" : x < 200 ? " middle" : " right"));
          }
        };
    stripper.setSortByPosition(true);
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    stripper.getText(pdf);
    return lines;
  }
}
