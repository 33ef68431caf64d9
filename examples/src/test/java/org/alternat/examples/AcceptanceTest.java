package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.alternat.document.Document;
import org.alternat.dossier.DossierReader;
import org.alternat.insight.Anniversaries;
import org.alternat.insight.Anniversaries.Tier;
import org.alternat.insight.Finding;
import org.alternat.insight.Insights;
import org.alternat.model.Dossier;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The traps of the subject, by their numbers. Those of languages (2, 8, 9) and of names by date
 * (12) are in {@link LanguageAcceptanceTest}, those that show in files alone (6, 7, 10, 14) in
 * {@link FileAcceptanceTest}.
 */
class AcceptanceTest {
  private static final NoteComposer COMPOSER = NoteComposer.standard();
  private static final LocalDate CALL = LocalDate.of(2023, 10, 3);

  @TempDir Path folder;

  private static Dossier dossier(String name) throws IOException {
    return new DossierReader().read(Path.of("dossiers", name + ".json")).dossier();
  }

  private static String note(String name, NoteOptions.Builder options) throws IOException {
    return COMPOSER.compose(dossier(name), options.build()).document().toString();
  }

  private static NoteOptions.Builder brief(String side, String language) {
    return NoteOptions.builder("bilateral-brief").seenBy(side).language(language).dataSheets(false);
  }

  private static String without(String json, String old, String replacement) {
    assertThat(json).contains(old);
    return json.replace(old, replacement);
  }

  /** That each of the 51 facts is there is {@link SeedFactsTest}. */
  @Test
  void trap01TheNoteOfTheDay() throws IOException {
    String note = note("kazakhstan-togo", brief("TG", "fr").asOf(CALL));
    assertThat(note).contains("title \"Togo – Kazakhstan\"");
    assertThat(note).contains("3\\u{a0}octobre 2023").doesNotContain("03 octobre");
    assertThat(note).contains("sup(\"e\")").doesNotContain("10ème");
    assertThat(note).contains("serait revenu").doesNotContain("2014-01-01");
    assertThat(note("kazakhstan-togo", brief("TG", "fr")))
        .contains("délégation kazakhstanaise")
        .doesNotContain("délégation kazakhe");
    assertThat(note.substring(0, note.indexOf("section.compact#verify")))
        .as("what is contradicted is no fact")
        .doesNotContain("serait revenu", "potassium");
  }

  @Test
  void trap03OfficesAndAnniversariesOfALaterDay() throws IOException {
    String then = note("kazakhstan-togo", brief("TG", "fr").asOf(CALL));
    String now = note("kazakhstan-togo", brief("TG", "fr"));
    assertThat(then).contains("Faure Gnassingbé, président de la République");
    assertThat(then).doesNotContain("président du Conseil");
    assertThat(now).contains("Faure Gnassingbé, président du Conseil");
    assertThat(now)
        .as("of whom nothing is known since")
        .contains("titulaire au 3\\u{a0}octobre 2023, à vérifier");
    assertThat(then).doesNotContain("à vérifier)");
    Dossier dossier = dossier("kazakhstan-togo");
    Anniversaries relations = Anniversaries.of(dossier).getFirst();
    assertThat(relations.last(dossier.asOf(), Tier.DECADE))
        .hasValueSatisfying(a -> assertThat(a.ordinal()).isEqualTo(10));
    assertThat(relations.next(dossier.asOf(), Tier.FIVE).ordinal()).isEqualTo(15);
    assertThat(relations.next(dossier.asOf(), Tier.FIVE).date()).hasToString("2029");
  }

  @Test
  void trap04AYearIsNeverCountedInDays() throws IOException {
    for (String kind : List.of("bilateral-brief", "anniversary-note", "chronology")) {
      String note = note("kazakhstan-togo", NoteOptions.builder(kind).language("fr").annex(true));
      assertThat(note).as(kind).doesNotContainPattern("\\d+ jours");
      assertThat(note).as(kind).contains("2014").doesNotContain("2014-01-01");
    }
  }

  @Test
  void trap05WhatBeganIsToldAsSuchAndToBeReviewed() throws IOException {
    String note = note("kazakhstan-togo", brief("TG", "fr").annex(true));
    assertThat(note).contains("depuis 2017");
    Dossier dossier = dossier("kazakhstan-togo");
    assertThat(Insights.reviews().find(dossier, dossier.asOf()))
        .filteredOn(f -> f.rule().equals("review-due"))
        .flatExtracting(Finding::items)
        .extracting(Object::toString)
        .contains("syria-2017");
  }

  @Test
  void trap11TwoPapersOnOneCommuniqueAreOneSource() throws IOException {
    Dossier dossier = dossier("kazakhstan-togo");
    assertThat(
            dossier.sources().stream()
                .filter(s -> s.independenceGroup().equals("communique-presidence-togo")))
        .hasSize(2);
    assertThat(
            dossier
                .items()
                .filter(i ->
                    i.provenance().citations().stream()
                        .allMatch(c -> "communique-presidence-togo".equals(c.group())))
                .filter(i -> !i.provenance().citations().isEmpty()))
        .isNotEmpty()
        .allSatisfy(i -> assertThat(dossier.independentSources(i)).isEqualTo(1));
    String note = note("kazakhstan-togo", brief("TG", "fr"));
    assertThat(note)
        .as("the call is told by two papers, and marked all the same")
        .containsPattern("p \"Entretien téléphonique.*ref-second-paper.*†")
        .contains("Les sources d’un même groupe dépendent les unes des autres");
  }

  @Test
  void trap10NoAlternativeWinsUnlessTheDossierSaysSo() throws IOException {
    String note = note("demonstration", brief("XA", "fr"));
    assertThat(between(note, "section.compact#relations", "section.compact#dialogue"))
        .contains("2\\u{a0}mars 1990")
        .doesNotContain("5\\u{a0}mars 1990");
    assertThat(line(note, "Reconnaissance, 5\\u{a0}mars 1990"))
        .as("each alternative with its source, in one sentence")
        .containsSubsequence(
            "Selon le bulletin verranien",
            "#ref-bulletin-p-1",
            "; toutefois",
            "2\\u{a0}mars 1990",
            "#ref-gazette-n-12");
    String json = Files.readString(Path.of("dossiers", "demonstration.json"));
    int recognition = json.indexOf("\"id\": \"recognition\"");
    int verified = json.indexOf("\"VERIFIED\"", recognition);
    String open = json.substring(0, verified) + "\"DISPUTED\"" + json.substring(verified + 10);
    Dossier undecided =
        new DossierReader().read("d.json", open.getBytes(StandardCharsets.UTF_8)).dossier();
    String both = COMPOSER.compose(undecided, brief("XA", "fr").build()).document().toString();
    assertThat(between(both, "section.compact#relations", "section.compact#dialogue"))
        .doesNotContain("mars 1990\")", "mars 1990 –");
    assertThat(both.substring(both.indexOf("section.compact#verify")))
        .contains("Reconnaissance, 2\\u{a0}mars 1990", "Reconnaissance, 5\\u{a0}mars 1990");
  }

  private static String between(String note, String from, String to) {
    return note.substring(note.indexOf(from), note.indexOf(to));
  }

  private static String line(String note, String words) {
    return note.lines().filter(l -> l.contains(words)).findFirst().orElseThrow();
  }

  @Test
  void trap13WeekdaysAndOfficesAreChecked() throws IOException {
    String json = Files.readString(Path.of("dossiers", "kazakhstan-togo.json"));
    assertThat(problems(without(json, "\"weekday\": \"TUESDAY\"", "\"weekday\": \"MONDAY\"")))
        .anyMatch(p -> p.contains("2023-10-03 was no Monday"));
    assertThat(problems(without(json, "\"to\": \"2025-05-03\"", "\"to\": \"2020-05-03\"")))
        .anyMatch(p -> p.contains("was not \"president-tg\""));
  }

  private static List<String> problems(String json) {
    return catchThrowableOfType(
            AlternatException.class,
            () -> new DossierReader().read("d.json", json.getBytes(StandardCharsets.UTF_8)))
        .problems()
        .stream()
        .map(Problem::message)
        .toList();
  }

  /** A dossier of two parties and nothing else: {@link BareDossierTest}, for each kind. */
  @Test
  void trap15NoHeadingStandsAlone() throws IOException {
    String note = note("kazakhstan-togo", brief("TG", "fr").asOf(CALL));
    assertThat(note).doesNotContain("#agreements", "#actions");
    for (NoteKind kind : COMPOSER.kinds()) {
      NoteOptions options = NoteOptions.builder(kind.id()).seenBy("TG").asOf(CALL).build();
      Document document = COMPOSER.compose(dossier("kazakhstan-togo"), options).document();
      BareDossierTest.hasContent(document.content());
    }
    assertThat(
            note("kazakhstan-togo", NoteOptions.builder("meeting-brief").seenBy("TG").asOf(CALL)))
        .contains("À compléter.", "objectifs et points à évoquer");
  }
}
