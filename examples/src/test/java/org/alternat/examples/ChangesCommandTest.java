package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed between two dossiers, on the command line; and the engagement a note is about. */
class ChangesCommandTest {
  private static final Path DEMONSTRATION = Path.of("dossiers/demonstration.json");

  @TempDir Path folder;

  /** The demonstration before an agreement was signed and with a claim that it has no longer. */
  private Path earlier() throws IOException {
    String json = Files.readString(DEMONSTRATION);
    String before =
        json.replace(
                "\"status\": \"SIGNED\",\n      \"signed\": \"2021-06-04\"",
                "\"status\": \"NEGOTIATING\",\n      \"signed\": \"2021-06-04\"")
            .replace("\"id\": \"licences\"", "\"id\": \"licences-of-old\"");
    assertThat(before).contains("NEGOTIATING", "licences-of-old");
    return Files.writeString(folder.resolve("earlier.json"), before);
  }

  @Test
  void diffListsWhatCameWentAndMovedOn() throws IOException {
    CommandLineRun run = CommandLineRun.of("diff", earlier().toString(), DEMONSTRATION.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line ->
            line.startsWith("status\tagreements/air-services\t")
                && line.contains("status: NEGOTIATING → SIGNED"))
        .anyMatch(line -> line.startsWith("removed\tseries/licences-of-old"))
        .anyMatch(line -> line.startsWith("added\tseries/licences\t"))
        .hasSize(3);
    assertThat(run.out().lines().findFirst())
        .hasValueSatisfying(l -> assertThat(l).startsWith("status"));
  }

  @Test
  void diffOfADossierWithItselfIsSilent() {
    CommandLineRun run =
        CommandLineRun.of("diff", DEMONSTRATION.toString(), DEMONSTRATION.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void diffOfTwoPairsOfCountriesIsRefused() {
    CommandLineRun run =
        CommandLineRun.of("diff", DEMONSTRATION.toString(), "dossiers/kazakhstan-togo.json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("kazakhstan-togo.json", "not about");
  }

  @Test
  void theChangeNoteTellsSinceAnEarlierFile() throws IOException {
    String note = note("change-note", "--previous", earlier().toString());
    assertThat(note).contains("en négociation → signé").contains("Licences de pêche");
  }

  @Test
  void theChangeNoteTellsSinceADay() throws IOException {
    String note = note("change-note", "--since", "2024-05-02");
    assertThat(note)
        .contains("entre le 2 mai 2024 et le 30 juin 2024", "Odile Tervan")
        .doesNotContain("Arnel");
  }

  @ParameterizedTest
  @CsvSource({
    "meeting-brief, call-2024-10, Appel de suivi",
    "readout, state-visit, Visite d’État",
    "record-of-conversation, state-visit, Visite d’État",
    "visit-programme, state-visit, Visite d’État",
    "q-and-a, visit-2024, Visite officielle",
    "biographies, call-2024-05, Entretien téléphonique"
  })
  void aboutNamesTheEngagement(String kind, String engagement, String title) throws IOException {
    assertThat(note(kind, "--about", engagement)).contains(title);
  }

  @Test
  void aboutNothingKnownIsAProblemOfTheInput() {
    CommandLineRun run =
        CommandLineRun.of(
            "generate", DEMONSTRATION.toString(), "--kind", "readout", "--about", "nobody");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("nobody");
  }

  private String note(String kind, String... more) throws IOException {
    String[] usual = {
      "generate",
      DEMONSTRATION.toString(),
      "--kind",
      kind,
      "--lang",
      "fr",
      "--for",
      "XA",
      "--format",
      "html",
      "--out",
      folder.toString()
    };
    String[] arguments =
        java.util.stream.Stream.of(usual, more)
            .flatMap(java.util.Arrays::stream)
            .toArray(String[]::new);
    CommandLineRun run = CommandLineRun.of(arguments);
    assertThat(run.status()).as(run.err()).isZero();
    return FileTexts.of(Path.of(run.out().strip()));
  }
}
