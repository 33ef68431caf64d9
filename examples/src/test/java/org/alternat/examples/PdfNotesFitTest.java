package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alternat.document.Document;
import org.alternat.dossier.DossierReader;
import org.alternat.export.ExportOptions;
import org.alternat.export.ExportReport;
import org.alternat.model.Dossier;
import org.alternat.pdf.PdfExporter;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;
import org.alternat.testkit.TestFonts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No line, cell, figure or page of any note is too full. */
class PdfNotesFitTest {
  private static final NoteComposer COMPOSER = NoteComposer.standard();
  private static final List<String> COMPLETE = List.of("fr", "en");
  private static final ExportOptions OPTIONS =
      ExportOptions.builder().fonts(TestFonts.both()).build();

  static Stream<String> kinds() {
    return COMPOSER.kinds().stream().map(NoteKind::id);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void allThatAPageShowsFitsWhereItStands(String kind) throws IOException {
    fits(kind, List.of("fr", "ar"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  @Tag("conformance")
  void soItDoesInTheOtherLanguages(String kind) throws IOException {
    fits(kind, List.of("en", "ru", "kk", "es", "zh"));
  }

  private static void fits(String kind, List<String> languages) throws IOException {
    for (String file : List.of("kazakhstan-togo.json", "demonstration.json")) {
      Dossier dossier = new DossierReader().read(Path.of("dossiers", file)).dossier();
      for (String language : languages) {
        fits(dossier, kind, language);
      }
    }
  }

  private static void fits(Dossier dossier, String kind, String language) throws IOException {
    Document note =
        COMPOSER
            .compose(
                dossier,
                NoteOptions.builder(kind).language(language).seenBy(NoteOptions.NEUTRAL).build())
            .document();
    ExportReport report = new PdfExporter().export(note, OutputStream.nullOutputStream(), OPTIONS);
    assertThat(report.losses())
        .as("%s in %s", kind, language)
        .extracting(ExportReport.Loss::what)
        .noneMatch(loss -> loss.matches(".*(overfull|is higher than|is wider than).*"))
        .as("of the length meant, in the languages it was measured in")
        .noneMatch(loss -> COMPLETE.contains(language) && loss.contains("pages without"));
  }
}
