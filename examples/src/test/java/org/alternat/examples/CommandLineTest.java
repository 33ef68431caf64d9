package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir Path folder;

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(arguments);
  }

  @Test
  void generatePrintsEachPathAndOrdersTheNamesForTheSide() {
    CommandLineRun togo =
        run(
            "generate",
            "--lang",
            "fr",
            "--for",
            "TG",
            "--format",
            "html",
            "--out",
            folder.toString());
    assertThat(togo.status()).as(togo.err()).isZero();
    assertThat(togo.out())
        .isEqualToIgnoringNewLines(folder.resolve("tg-kz-bilateral-brief-fr.html").toString());
    CommandLineRun kazakhstan =
        run(
            "generate",
            "--lang",
            "en",
            "--for",
            "KZ",
            "--format",
            "html",
            "--out",
            folder.toString());
    assertThat(kazakhstan.out()).contains("kz-tg-bilateral-brief-en.html");
  }

  @Test
  void aNeutralNoteNamesTheCountriesInTheOrderOfItsLanguage() {
    CommandLineRun run =
        run("generate", "--lang", "fr", "--format", "html", "--out", folder.toString());
    assertThat(run.out()).contains("kz-tg-bilateral-brief-fr.html");
  }

  @Test
  void unknownFormatIsWrongUsage() {
    CommandLineRun run = run("generate", "--format", "docs", "--out", folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("docx, html, pdf, xlsx").contains("Did you mean docx?");
  }

  @Test
  void unknownOptionIsWrongUsage() {
    assertThat(run("generate", "--langue", "fr").status()).isEqualTo(2);
    assertThat(run().status()).isEqualTo(2);
    assertThat(run("validate").status()).isEqualTo(2);
  }

  @Test
  void anUnknownSideKindOrLanguageIsAProblemOfTheInput() {
    assertThat(run("generate", "--for", "FR", "--out", folder.toString()))
        .satisfies(r -> assertThat(r.status()).isEqualTo(1))
        .satisfies(r -> assertThat(r.err()).contains("KZ").contains("TG"));
    assertThat(run("generate", "--kind", "bilateral-bref", "--out", folder.toString()))
        .satisfies(r -> assertThat(r.status()).isEqualTo(1))
        .satisfies(r -> assertThat(r.err()).contains("bilateral-brief"));
    assertThat(filesIn(folder)).isEmpty();
  }

  @Test
  void aDayThatIsNoneIsSaidInPlainWords() {
    CommandLineRun run = run("generate", "--as-of", "2023-13-01");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is not a day").doesNotContain("java.");
  }

  @Test
  void aMissingDossierIsSaidInOneLine() {
    CommandLineRun run = run("generate", folder.resolve("none.json").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("none.json").doesNotContain("Exception");
  }

  @Test
  void validateListsAllProblemsWithTheirPlaces() throws IOException {
    Path bad = folder.resolve("bad.json");
    Files.writeString(
        bad,
        """
        {
          "id": "kz-tg",
          "language": "fr",
          "asOf": "2023-10-03",
          "between": {"a": "KZ", "b": "TG"},
          "engagments": [],
          "engagements": [{"id": "call", "kind": "CALL", "status": "HELD", "start": "2023-13-03"}]
        }
        """);
    CommandLineRun run = run("validate", bad.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(run.err()).contains(bad + ":6:").contains("engagements").contains(bad + ":7:");
  }

  @Test
  void validateIsSilentOnAGoodDossier() {
    CommandLineRun run = run("validate", "dossiers/kazakhstan-togo.json");
    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
  }

  @Test
  void kindsPrintsOneKindALineItsIdFirst() {
    CommandLineRun run = run("kinds");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().map(line -> line.replaceFirst("\\s.*", "")))
        .containsExactlyInAnyOrder(
            "bilateral-brief",
            "meeting-brief",
            "readout",
            "record-of-conversation",
            "anniversary-note",
            "fact-sheet",
            "chronology",
            "agreements-table",
            "biographies",
            "visit-programme",
            "q-and-a",
            "change-note");
  }

  @Test
  void schemaPrintsTheSchemaOfTheDocuments() throws IOException {
    CommandLineRun run = run("schema");
    assertThat(run.status()).isZero();
    assertThat(run.out().strip())
        .isEqualTo(Files.readString(Path.of("../docs/dossier.schema.json")).strip());
  }

  @Test
  void everyFormatOfTheDemonstrationIsWritten() {
    CommandLineRun run =
        run(
            "generate",
            "dossiers/demonstration.json",
            "--lang",
            "en",
            "--for",
            "XV",
            "--out",
            folder.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(filesIn(folder))
        .containsExactly(
            "xv-xa-bilateral-brief-en.docx",
            "xv-xa-bilateral-brief-en.html",
            "xv-xa-bilateral-brief-en.pdf",
            "xv-xa-bilateral-brief-en.xlsx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "html", "pdf", "xlsx"})
  void extractGivesTheDossierThatTravelsWithin(String format) throws IOException {
    String written =
        run("generate", "--lang", "en", "--format", format, "--out", folder.toString())
            .out()
            .strip();
    CommandLineRun extracted = run("extract", written);
    assertThat(extracted.status()).as(extracted.err()).isZero();
    Path json = Files.writeString(folder.resolve("extracted.json"), extracted.out());
    assertThat(run("validate", json.toString()).status()).isZero();
    assertThat(extracted.out()).startsWith("{").contains("\"engagements\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "html", "pdf", "xlsx"})
  void noDossierTravelsWithinAFileThatIsToHaveNone(String format) throws IOException {
    CommandLineRun run =
        run("generate", "--no-attachment", "--format", format, "--out", folder.toString());
    assertThat(run.status()).as(run.err()).isZero();
    CommandLineRun extracted = run("extract", run.out().strip());
    assertThat(extracted.status()).isEqualTo(1);
    assertThat(extracted.err()).contains("no dossier travels within this file");
    if (format.equals("pdf")) {
      String pdf = Files.readString(Path.of(run.out().strip()), StandardCharsets.ISO_8859_1);
      assertThat(pdf).contains("<pdfaid:part>2</pdfaid:part>");
    }
  }

  @Test
  void extractSaysWhichFilesItReads() throws IOException {
    Path text = Files.writeString(folder.resolve("note.txt"), "x");
    CommandLineRun unknown = run("extract", text.toString());
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains("note.txt: ", "docx, html, pdf, xlsx");
    Path page = Files.writeString(folder.resolve("page.html"), "<p>x</p>");
    assertThat(run("extract", page.toString()).err())
        .contains("page.html: no dossier travels within this file");
    assertThat(run("extract", folder.resolve("none.html").toString()).err())
        .contains("there is no such file");
  }

  private static List<String> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void variablesAreListedInColumns() {
    CommandLineRun run = run("variables", "bilateral-brief", "--lang", "fr");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("PATH  ")
        .containsPattern("(?m)^first\\.in +text +au Kazakhstan +the name after \"in\"")
        .containsPattern("(?m)^second +Party +Togo +the other; parts as of first$");
  }

  @Test
  void variablesOfAnUnknownKindAreAProblem() {
    CommandLineRun run = run("variables", "bilateral-bref");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("did you mean \"bilateral-brief\"?");
    assertThat(run("variables").status()).isEqualTo(2);
  }

  @Test
  void aThemeOfTheLibraryIsTakenByItsName() {
    CommandLineRun run =
        run("generate", "--theme", "ministry", "--format", "html", "--out", folder.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(folder.resolve("kz-tg-bilateral-brief-fr.html")).content().contains("#14284b");
    CommandLineRun unknown = run("generate", "--theme", "ministy", "--out", folder.toString());
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("Did you mean ministry?");
  }
}
