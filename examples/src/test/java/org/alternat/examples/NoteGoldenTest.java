package org.alternat.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.alternat.dossier.DossierReader;
import org.alternat.model.Dossier;
import org.alternat.template.Composition;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;
import org.alternat.testkit.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The notes of both sample dossiers, of each kind, as trees. */
class NoteGoldenTest {
  private static final NoteComposer COMPOSER = NoteComposer.standard();
  private static final Golden GOLDEN = Golden.in("src/test/resources/notes");

  static Stream<Arguments> notes() {
    return COMPOSER.kinds().stream()
        .map(NoteKind::id)
        .flatMap(kind ->
            Stream.of(
                Arguments.of("kazakhstan-togo", kind, "fr", "TG"),
                Arguments.of("demonstration", kind, "fr", "XA"),
                Arguments.of("demonstration", kind, "en", "XV")));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void isAsItWas(String file, String kind, String language, String side) throws IOException {
    Dossier dossier = new DossierReader().read(Path.of("dossiers", file + ".json")).dossier();
    Composition note =
        COMPOSER.compose(
            dossier,
            NoteOptions.builder(kind).language(language).seenBy(side).dataSheets(false).build());
    // The dossier that travels within has tests of its own, and its size would change with it.
    String tree = note.document().toString().replaceAll("(?m)^attachment .*\\R?", "");
    GOLDEN.matches(file + "/" + kind + "." + language + "." + side + ".txt", tree);
  }
}
