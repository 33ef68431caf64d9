package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.language.Languages;
import org.alternat.style.PageStyle;
import org.alternat.template.NoteComposer;
import org.alternat.template.Theme;
import org.alternat.testkit.StructureCheck;
import org.alternat.testkit.TaggedPdf;
import org.alternat.testkit.TaggedPdf.Content;
import org.alternat.testkit.TestFonts;
import org.alternat.testkit.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every note of both sample dossiers before veraPDF, and what veraPDF does not look at. */
class PdfNotesConformanceTest {
  private static final String FIRST = "dossiers/kazakhstan-togo.json";
  private static final String SECOND = "dossiers/demonstration.json";

  /** The page that the theme asks for; it can also be turned. */
  private static final PageStyle PAGE = Theme.standard().styleSheet().page();

  /** What rounding takes, in points. */
  private static final double ROUNDING = 0.6;

  @TempDir Path folder;

  static Stream<Arguments> notes() {
    return NoteComposer.builder().build().kinds().stream()
        .flatMap(
            kind -> Languages.supported().stream().map(l -> Arguments.of(kind.id(), l.value())));
  }

  private void fonts(String language) throws IOException {
    String font = language.equals("zh") ? TestFonts.CHINESE : TestFonts.ARABIC;
    Files.write(folder.resolve(font), TestFonts.bytes(font));
  }

  @ParameterizedTest
  @MethodSource("notes")
  @Tag("conformance")
  void conformFromEverySide(String kind, String language) throws Exception {
    fonts(language);
    for (String side : List.of("TG", "KZ", "neutral")) {
      conforms(generate(FIRST, kind, language, side));
    }
    for (String side : List.of("XA", "XV", "neutral")) {
      conforms(generate(SECOND, kind, language, side));
    }
  }

  @Test
  void theBriefKeepsToItsColumns() throws Exception {
    fonts("fr");
    byte[] pdf = generate(FIRST, "bilateral-brief", "fr", "TG");
    assertThat(StructureCheck.faults(pdf)).isEmpty();
    keepsToItsColumns(pdf);
    assertThat(keepsTitlesWithTheirText(pdf)).isPositive();
  }

  private static void conforms(byte[] pdf) throws Exception {
    assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    assertThat(VeraPdf.failures(pdf, "3a")).isEmpty();
    assertThat(StructureCheck.faults(pdf)).isEmpty();
    keepsToItsColumns(pdf);
    keepsTitlesWithTheirText(pdf);
  }

  /** A title stands on the page on which what comes after it begins. Answers how many there are. */
  private static int keepsTitlesWithTheirText(byte[] pdf) throws IOException {
    try (TaggedPdf tagged = TaggedPdf.read(pdf)) {
      List<Content> read = new ArrayList<>();
      Set<Content> titles = new HashSet<>();
      read(tagged.document(), false, read, titles);
      for (int i = 0; i + 1 < read.size(); i++) {
        if (titles.contains(read.get(i))) {
          assertThat(read.get(i + 1).page()).as(read.get(i).text()).isEqualTo(read.get(i).page());
        }
      }
      return titles.size();
    }
  }

  /** Collects content in the order of reading, without that of footnotes. */
  private static void read(
      TaggedPdf.Element element, boolean inTitle, List<Content> read, Set<Content> titles) {
    for (Object kid : element.kids()) {
      if (kid instanceof TaggedPdf.Element inner && !inner.role().equals("Note")) {
        read(inner, inTitle || inner.role().matches("H[1-6]"), read, titles);
      } else if (kid instanceof Content content) {
        read.add(content);
        if (inTitle) {
          titles.add(content);
        }
      }
    }
  }

  /** No letter stands in the margins at the sides, or below the foot. */
  private static void keepsToItsColumns(byte[] pdf) throws IOException {
    PDFTextStripper letters =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            double left = text.getTextMatrix().getTranslateX();
            double right = left + text.getWidthDirAdj();
            if (!text.getUnicode().isBlank() && text.getDir() == 0) {
              double pageWidth = getCurrentPage().getMediaBox().getWidth();
              PageStyle page = pageWidth > PAGE.width() + 1 ? PAGE.landscape() : PAGE;
              assertThat(left)
                  .as("%s on %d", text, getCurrentPageNo())
                  .isGreaterThan(page.marginLeft() - ROUNDING);
              assertThat(right)
                  .as("%s on %d", text, getCurrentPageNo())
                  .isLessThan(pageWidth - page.marginRight() + ROUNDING);
              assertThat(text.getTextMatrix().getTranslateY()).isPositive();
            }
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      letters.getText(document);
    }
  }

  private byte[] generate(String dossier, String kind, String language, String side)
      throws IOException {
    return Files.readAllBytes(
        CommandLineRun.notes(
                dossier,
                "--kind",
                kind,
                "--lang",
                language,
                "--for",
                side,
                "--format",
                "pdf",
                "--fonts",
                folder.toString(),
                "--out",
                folder.resolve("out").toString())
            .getFirst());
  }
}
