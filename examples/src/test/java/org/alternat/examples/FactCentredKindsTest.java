package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alternat.dossier.DossierReader;
import org.alternat.model.Dossier;
import org.alternat.problem.Problem;
import org.alternat.template.Composition;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The document trees of the fact-centred kinds of note, from both sample dossiers and both sides.
 * {@code -Dgolden=accept} writes them anew.
 */
class FactCentredKindsTest {
  private static final Path GOLDENS = Path.of("src/test/resources/notes");
  private static final NoteComposer COMPOSER = NoteComposer.standard();

  static Stream<Arguments> notes() {
    return Stream.of(
            "anniversary-note", "fact-sheet", "chronology", "agreements-table", "change-note")
        .flatMap(kind ->
            Stream.of(
                    List.of("kazakhstan-togo", "TG", "fr"),
                    List.of("kazakhstan-togo", "KZ", "en"),
                    List.of("demonstration", "XA", "fr"),
                    List.of("demonstration", "XV", "en"))
                .map(of -> Arguments.of(kind, of.get(0), of.get(1), of.get(2))));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void areAsExpected(String kind, String name, String side, String language) throws IOException {
    Composition note =
        COMPOSER.compose(
            dossier(name), NoteOptions.builder(kind).seenBy(side).language(language).build());
    assertThat(note.warnings()).extracting(Problem::message).noneMatch(m -> m.contains("message"));
    String actual = note.document().toString();
    Path golden = GOLDENS.resolve(name + "-" + kind + "-" + side + "-" + language + ".txt");
    if ("accept".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  private static Dossier dossier(String name) throws IOException {
    return new DossierReader().read(Path.of("dossiers", name + ".json")).dossier();
  }
}
