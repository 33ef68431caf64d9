package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir private Path folder;
  private Path dossiers;
  private Path out;

  @BeforeEach
  void twoDossiers() throws IOException {
    dossiers = Files.createDirectory(folder.resolve("dossiers"));
    out = folder.resolve("out");
    copy("kazakhstan-togo.json", "a.json");
    copy("demonstration.json", "b.json");
  }

  private void copy(String sample, String name) throws IOException {
    Files.copy(Path.of("dossiers", sample), dossiers.resolve(name));
  }

  private CommandLineRun batch(String... more) {
    return CommandLineRun.of(
        Stream.concat(
                Stream.of(
                    "batch", dossiers.toString(), "--out", out.toString(), "--format", "html"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private List<String> report() throws IOException {
    return Files.readAllLines(out.resolve("alternat-batch.jsonl"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void makesTheNoteOfEachDossierAndReportsOnALineEach() throws IOException {
    CommandLineRun run = batch("--lang", "en");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("made +2\n").containsPattern("failed +0\n");
    assertThat(names(out))
        .containsExactly(
            "alternat-batch.jsonl",
            "kz-tg-bilateral-brief-en.html",
            "xa-xv-bilateral-brief-en.html");
    assertThat(report()).hasSize(2).allMatch(line -> line.contains("\"result\":\"made\""));
    assertThat(report().getFirst())
        .contains("a.json\"", "\"files\":[\"kz-tg-bilateral-brief-en.html\"]");
  }

  @Test
  void givesTheBytesThatGenerateGives() throws IOException {
    batch("--lang", "fr", "--jobs", "2");
    CommandLineRun.of("generate", "--lang", "fr", "--out", folder.toString(), "--format", "html");
    String name = "kz-tg-bilateral-brief-fr.html";
    assertThat(out.resolve(name)).hasSameBinaryContentAs(folder.resolve(name));
  }

  @Test
  void leavesWhatIsUpToDateAsItIs() throws IOException {
    batch("--lang", "en");
    Path note = out.resolve("kz-tg-bilateral-brief-en.html");
    Files.setLastModifiedTime(note, LONG_AGO);

    CommandLineRun again = batch("--lang", "en");
    assertThat(again.out()).containsPattern("made +0\n").containsPattern("up to date +2\n");
    assertThat(Files.getLastModifiedTime(note)).isEqualTo(LONG_AGO);

    Files.delete(note);
    assertThat(batch("--lang", "en").out()).containsPattern("made +1\n");
    assertThat(note).exists();
  }

  @Test
  void makesAnewWhereDossierOptionsTemplatesOrThemeHaveChanged() throws IOException {
    batch("--lang", "en");
    assertThat(batch("--lang", "en", "--annex").out()).containsPattern("made +2\n");

    Path theme = Files.writeString(folder.resolve("theme.css"), "p { color: #000000 }");
    assertThat(batch("--theme", theme.toString()).out()).containsPattern("made +2\n");
    assertThat(batch("--theme", theme.toString()).out()).containsPattern("made +0\n");
    Files.writeString(theme, "p { color: #111111 }");
    assertThat(batch("--theme", theme.toString()).out()).containsPattern("made +2\n");

    Path dossier = dossiers.resolve("a.json");
    Files.writeString(dossier, Files.readString(dossier) + "\n");
    assertThat(batch("--theme", theme.toString()).out()).containsPattern("made +1\n");
  }

  @Test
  void aBadDossierDoesNotStopTheRest() throws IOException {
    Files.writeString(dossiers.resolve("aa.json"), "{\"id\": \"x\", \"speling\": 1}");
    Files.write(dossiers.resolve("ab.json"), new byte[] {(byte) 0xff, 0});

    CommandLineRun run = batch("--lang", "en");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).containsPattern("made +2\n").containsPattern("failed +2\n");
    assertThat(run.err()).contains("aa.json:1:").contains("speling").contains("ab.json");
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("at org.");
    assertThat(report()).hasSize(4).anyMatch(line -> line.contains("speling"));
    assertThat(batch("--lang", "en").out()).containsPattern("up to date +2\n");
  }

  @Test
  void ofTwoDossiersThatMakeTheSameFilesTheFirstHasThem() throws IOException {
    Path second = dossiers.resolve("ab.json");
    Files.writeString(second, Files.readString(dossiers.resolve("a.json")).replace("Lomé", "L0mé"));

    CommandLineRun run = batch("--lang", "en", "--jobs", "2");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("ab.json: its note would be kz-tg-bilateral-brief-en.html");
    assertThat(out.resolve("kz-tg-bilateral-brief-en.html")).content().doesNotContain("L0mé");
  }

  @Test
  void goesOnFromAReportThatEndsInTheMiddleOfALine() throws IOException {
    batch("--lang", "en");
    Path report = out.resolve("alternat-batch.jsonl");
    String whole = Files.readString(report);
    Files.writeString(report, whole.substring(0, whole.length() - 20));

    CommandLineRun run = batch("--lang", "en");

    assertThat(run.out()).containsPattern("made +1\n").containsPattern("up to date +1\n");
    assertThat(report()).hasSize(2);
  }

  @Test
  void takesPatternsAndSaysWhichOfThemMatchesNothing() throws IOException {
    String pattern = dossiers + "/{b,c}*.json";
    CommandLineRun run =
        CommandLineRun.of("batch", pattern, "--format", "html", "--out", out.toString());
    assertThat(run.out()).containsPattern("made +1\n");

    CommandLineRun none = CommandLineRun.of("batch", dossiers + "/*.yaml");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).contains("*.yaml").contains("no such file");
  }

  @Test
  void wrongUsageIsSaid() {
    assertThat(CommandLineRun.of("batch").status()).isEqualTo(2);
    assertThat(batch("--jobs", "0").status()).isEqualTo(2);
    assertThat(batch("--format", "docs").status()).isEqualTo(2);
  }
}
