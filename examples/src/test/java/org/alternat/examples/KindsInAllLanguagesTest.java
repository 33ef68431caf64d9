package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.alternat.document.Document;
import org.alternat.dossier.DossierReader;
import org.alternat.language.Languages;
import org.alternat.model.Dossier;
import org.alternat.model.LanguageTag;
import org.alternat.template.Composition;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of note can be made in every language, also from a dossier that has none of its. */
class KindsInAllLanguagesTest {
  private static final NoteComposer COMPOSER = NoteComposer.standard();

  static Stream<Arguments> languages() {
    return Languages.supported().stream()
        .flatMap(tag ->
            Stream.of(
                Arguments.of("kazakhstan-togo.json", tag, "KZ"),
                Arguments.of("demonstration.json", tag, NoteOptions.NEUTRAL)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void renders(String file, LanguageTag language, String side) throws IOException {
    Dossier dossier = new DossierReader().read(Path.of("dossiers", file)).dossier();
    for (NoteKind kind : COMPOSER.kinds()) {
      Composition note =
          COMPOSER.compose(
              dossier,
              NoteOptions.builder(kind.id()).language(language.value()).seenBy(side).build());
      Document document = note.document();

      assertThat(document.metadata().language().toLanguageTag()).isEqualTo(language.value());
      assertThat(document.content()).as(kind.id()).isNotEmpty();
      assertThat(kind.title().languages()).as(kind.id()).containsAll(Languages.supported());
      assertThat(note.warnings().toString()).as(kind.id()).doesNotContain("has no text in");
      assertThat(document.toString()).as(kind.id()).doesNotContain("\\u{fffc}", "{0}", "\uE000");
    }
  }
}
