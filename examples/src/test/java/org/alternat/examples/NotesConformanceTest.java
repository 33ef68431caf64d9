package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alternat.language.Languages;
import org.alternat.template.NoteComposer;
import org.alternat.testkit.OfficeValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every note of both sample dossiers before Microsoft's validator. */
@Tag("conformance")
class NotesConformanceTest {
  private static final String FIRST = "dossiers/kazakhstan-togo.json";
  private static final String SECOND = "dossiers/demonstration.json";

  @TempDir Path folder;

  static Stream<Arguments> notes() {
    return NoteComposer.builder().build().kinds().stream()
        .flatMap(
            kind -> Languages.supported().stream().map(l -> Arguments.of(kind.id(), l.value())));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void areValidForWordAndExcelFromEverySide(String kind, String language) {
    List<Path> files = new ArrayList<>();
    List.of("TG", "KZ", "neutral")
        .forEach(side -> files.addAll(generate(FIRST, kind, language, side)));
    List.of("XA", "XV", "neutral")
        .forEach(side -> files.addAll(generate(SECOND, kind, language, side)));
    assertThat(files).hasSize(12);
    assertThat(OfficeValidator.installed().findings(files)).isEmpty();
  }

  private List<Path> generate(String dossier, String kind, String language, String side) {
    return CommandLineRun.notes(
        dossier,
        "--kind",
        kind,
        "--lang",
        language,
        "--for",
        side,
        "--format",
        "docx,xlsx",
        "--review",
        "--out",
        folder.resolve(side).toString());
  }
}
