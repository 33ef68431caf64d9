package org.alternat.dossier;

import static org.alternat.dossier.DossierTexts.HEAD;
import static org.alternat.dossier.DossierTexts.problems;
import static org.alternat.dossier.DossierTexts.read;
import static org.alternat.dossier.DossierTexts.yaml;
import static org.alternat.dossier.DossierTexts.yamlProblems;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierReaderTest {

  @Test
  void jsonAndYamlMeanTheSame() {
    Dossier fromYaml =
        yaml(
            """
            title: Togo
            organisations:
              - { id: osce, kind: REGIONAL, name: { fr: OSCE, en: "OSCE" } }
            """);
    Dossier fromJson =
        read(
                "t.json",
                """
                {"$schema": "dossier.schema.json", "id": "t", "language": "fr",
                 "asOf": "2026-11-23", "disclosure": "PUBLIC", "between": {"b": "KZ", "a": "TG"},
                 "title": {"fr": "Togo"},
                 "organisations": [
                   {"id": "osce", "kind": "REGIONAL", "name": {"en": "OSCE", "fr": "OSCE"}}]}
                """)
            .dossier();

    assertThat(fromYaml).isEqualTo(fromJson);
    assertThat(fromYaml.title()).isEqualTo(LocalizedText.of(LanguageTag.of("fr"), "Togo"));
  }

  @Test
  void aFileWithoutAKnownEndingIsJsonIfItBeginsWithABrace() {
    assertThat(read("stdin", HEAD).dossier()).isEqualTo(yaml(""));
    assertThat(problems("stdin", "{").getFirst()).startsWith("stdin:1:");
  }

  @Test
  void unquotedYearsCodesAndNumbersAreTextsInYaml() {
    Dossier dossier =
        yaml(
            """
            engagements:
              - { id: call, kind: CALL, status: HELD, start: 2014, time: 10:30, host: NO }
            """);

    Engagement call = dossier.engagements().getFirst();
    assertThat(call.start()).hasToString("2014");
    assertThat(call.time()).hasToString("10:30");
    assertThat(call.host()).hasToString("NO");
  }

  @Test
  void inJsonAYearWithoutQuotationMarksIsWrong() {
    assertThat(problems("t.json", "{\"id\": 2014}"))
        .contains("t.json:1:8: a number stands where an id is needed at $.id");
  }

  @Test
  void disclosureComesFromTheDossierButPositionsStayInTheHouse() {
    Dossier dossier =
        yaml(
            """
            events:
              - { id: e, kind: OTHER, status: HELD, title: x }
            redLines:
              - { id: r1, side: KZ, text: x, provenance: { verification: ATTRIBUTED } }
              - { id: r2, side: KZ, text: x, provenance: { disclosure: COUNTERPART } }
            actions:
              - { id: a, text: x, status: OPEN }
            """);

    assertThat(dossier.items().map(item -> item.provenance().disclosure()))
        .containsExactly(
            Disclosure.PUBLIC, Disclosure.INTERNAL, Disclosure.COUNTERPART, Disclosure.INTERNAL);
  }

  @Test
  void syntaxErrorsHaveAPlace() {
    assertThat(problems("t.json", "{\n  \"id\": \"x\",\n  oops\n}"))
        .singleElement()
        .asString()
        .startsWith("t.json:3:3: \"o\" cannot stand here (names stand in quotation marks");
    assertThat(problems("t.json", "{ \"id\": \"x\""))
        .singleElement()
        .asString()
        .startsWith("t.json:1:")
        .doesNotContain("REDACTED");
    assertThat(problems("t.yaml", "id: x\n  language: fr\n"))
        .singleElement()
        .asString()
        .startsWith("t.yaml:2:11: mapping values are not allowed here");
    assertThat(problems("t.json", "")).containsExactly("t.json:1:1: the file is empty at $");
    assertThat(problems("t.json", "[]")).containsExactly("t.json:1:1: a list is no dossier at $");
  }

  @Test
  void aFieldGivenTwiceIsAnErrorInBothFormats() {
    assertThat(yamlProblems("title: a\ntitle: b\n"))
        .anyMatch(line -> line.startsWith("t.yaml:7:1: \"title\" is given twice at $.title"));
    assertThat(problems("t.json", "{\"id\": \"a\", \"id\": \"b\"}"))
        .anyMatch(line -> line.startsWith("t.json:1:13: \"id\" is given twice at $.id"));
  }

  @Test
  void nothingMayFollowTheDossier() {
    assertThat(yamlProblems("---\nid: x\n"))
        .anyMatch(line -> line.contains("there is something after the end"));
    assertThat(problems("t.json", "{} {}"))
        .anyMatch(line -> line.contains("there is something after the end"));
  }

  @Test
  void nullIsNoValue() {
    assertThat(problems("t.json", "{\"title\": null}"))
        .contains(
            "t.json:1:11: there is no value, where a text, or an object from language to text is"
                + " needed at $.title (leave the field out if there is none)");
    assertThat(yamlProblems("title:\n")).singleElement().asString().contains("leave the field out");
  }

  @Test
  void filesAreReadByTheirPath(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.yml"), "\uFEFF" + HEAD);

    assertThat(new DossierReader().read(file).dossier()).isEqualTo(yaml(""));
  }
}
