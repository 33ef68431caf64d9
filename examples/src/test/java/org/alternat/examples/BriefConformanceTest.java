package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alternat.testkit.OfficeValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The briefs of both sample dossiers before Microsoft's validator. */
@Tag("conformance")
class BriefConformanceTest {
  @TempDir Path folder;

  static Stream<Arguments> notes() {
    return Stream.of("fr", "en")
        .flatMap(language ->
            Stream.of(
                Arguments.of("dossiers/kazakhstan-togo.json", language, "TG"),
                Arguments.of("dossiers/kazakhstan-togo.json", language, "KZ"),
                Arguments.of("dossiers/kazakhstan-togo.json", language, "neutral"),
                Arguments.of("dossiers/demonstration.json", language, "XA"),
                Arguments.of("dossiers/demonstration.json", language, "XV"),
                Arguments.of("dossiers/demonstration.json", language, "neutral")));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void areValidForWordAndExcel(String dossier, String language, String side) throws Exception {
    CommandLineRun run =
        CommandLineRun.of(
            "generate",
            dossier,
            "--lang",
            language,
            "--for",
            side,
            "--format",
            "docx,xlsx",
            "--out",
            folder.toString());
    assertThat(run.status()).as(run.err()).isZero();
    List<String> files = run.out().lines().toList();
    assertThat(files).hasSize(2);
    for (String file : files) {
      assertThat(OfficeValidator.installed().findings(Path.of(file))).as(file).isEmpty();
    }
  }
}
