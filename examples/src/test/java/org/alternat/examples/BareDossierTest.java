package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.export.Exporters;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Dyad;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.pdf.PdfExporter;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two countries and nothing else give every kind of note: short, honest, its gaps listed. */
class BareDossierTest {
  private static final NoteComposer COMPOSER = NoteComposer.standard();

  private static final Dossier BARE =
      Dossier.builder(
              Id.of("bare"),
              LanguageTag.of("fr"),
              LocalDate.of(2026, 11, 23),
              new Dyad(CountryCode.of("KZ"), CountryCode.of("TG")))
          .build();

  static Stream<String> kinds() {
    return COMPOSER.kinds().stream().map(NoteKind::id);
  }

  private static Document compose(String kind, String language) {
    return COMPOSER
        .compose(BARE, NoteOptions.builder(kind).language(language).seenBy("TG").build())
        .document();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void givesAShortNoteInEachFormat(String kind) throws IOException {
    for (String language : List.of("fr", "en")) {
      Document note = compose(kind, language);
      for (DocumentExporter exporter : Exporters.all()) {
        ExportReport report =
            exporter.export(note, new ByteArrayOutputStream(), ExportOptions.defaults());
        assertThat(report.losses())
            .as("%s %s", kind, exporter.format())
            .noneMatch(loss -> loss.what().contains("pages"));
      }
    }
  }

  /** Short, and honest: a page, of whose sentences each says that something is not recorded. */
  @ParameterizedTest
  @MethodSource("kinds")
  void isAPageThatClaimsNothing(String kind) throws IOException {
    for (String language : List.of("fr", "en")) {
      Document note = compose(kind, language);
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      new PdfExporter().export(note, pdf, ExportOptions.defaults());
      try (PDDocument read = Loader.loadPDF(pdf.toByteArray())) {
        assertThat(read.getNumberOfPages()).as(kind + " " + language).isEqualTo(1);
      }
      String text = note.toString().replaceAll("(?m)^attachment .*", "");
      assertThat(text).as(kind).doesNotContainPattern("\\bnull\\b|\\{[a-z]+\\}");
      assertThat(text).as(kind).doesNotContain("footnote", "Sources concordantes", "†");
      assertThat(text).as(kind).doesNotContain("Nom officiel", "Official name");
      assertThat(text).as("stops and blanks").doesNotContainPattern("[ ,;:] ?[.,]|\\(\\)|: ?\"$");
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void saysWhatItLacksAndHasNoEmptyHeading(String kind) {
    Document french = compose(kind, "fr");
    assertThat(french.toString()).containsPattern("renseigné|À compléter|n’est connu|Aucun");
    assertThat(compose(kind, "en").toString()).containsPattern("recorded|To be completed|No ");
    hasContent(french.content());
  }

  /** Every section has something in it beside its title. */
  static void hasContent(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        assertThat(section.content()).as(section.title().toString()).isNotEmpty();
        hasContent(section.content());
      }
    }
  }
}
