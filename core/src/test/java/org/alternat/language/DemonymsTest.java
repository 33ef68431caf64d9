package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alternat.model.CountryCode;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText;
import org.alternat.model.Party;
import org.alternat.model.Party.Demonym;
import org.alternat.model.Party.Demonym.Sense;
import org.junit.jupiter.api.Test;

class DemonymsTest {

  private static final LanguageTag FRENCH = LanguageTag.of("fr");
  private static final LanguageTag ENGLISH = LanguageTag.of("en");

  private static final Party TOGO =
      party(
          "TG",
          new Demonym(
              FRENCH, Sense.STATE, "togolais", "togolaise", "togolais", "togolaises", "togolo"),
          new Demonym(ENGLISH, Sense.STATE, "Togolese", null, null, null, null));

  private static final Party KAZAKHSTAN =
      party(
          "KZ",
          new Demonym(
              FRENCH,
              Sense.STATE,
              "kazakhstanais",
              "kazakhstanaise",
              "kazakhstanais",
              "kazakhstanaises",
              null),
          new Demonym(FRENCH, Sense.ETHNIC, "kazakh", "kazakhe", "kazakhs", "kazakhes", "kazakho"),
          new Demonym(ENGLISH, Sense.STATE, "Kazakhstani", null, null, null, null));

  @Test
  void joinsTwoCountries() {
    assertThat(french(Sense.STATE).compound(TOGO, KAZAKHSTAN, Gender.FEMININE, true))
        .contains("togolo-kazakhstanaises");
    assertThat(Languages.of(ENGLISH).demonyms().compound(TOGO, KAZAKHSTAN, Gender.NEUTER, false))
        .contains("Togolese–Kazakhstani");
  }

  @Test
  void agreesWithTheNoun() {
    assertThat(french(Sense.STATE).adjective(TOGO, Gender.FEMININE, false)).contains("togolaise");
    assertThat(french(Sense.STATE).adjective(TOGO, Gender.MASCULINE, true)).contains("togolais");
  }

  @Test
  void followsTheHouseOnStateAndPeople() {
    assertThat(french(Sense.STATE).adjective(KAZAKHSTAN, Gender.MASCULINE, false))
        .contains("kazakhstanais");
    assertThat(french(Sense.ETHNIC).adjective(KAZAKHSTAN, Gender.MASCULINE, false))
        .contains("kazakh");
  }

  @Test
  void isEmptyWhereTheDossierHasNoForm() {
    assertThat(french(Sense.STATE).compound(KAZAKHSTAN, TOGO, Gender.FEMININE, true)).isEmpty();
    assertThat(french(Sense.ETHNIC).adjective(TOGO, Gender.FEMININE, true)).isEmpty();
  }

  private static Demonyms french(Sense sense) {
    HouseStyle style = HouseStyle.of(FRENCH).toBuilder().demonyms(sense).build();
    return Languages.of(FRENCH, style).demonyms();
  }

  private static Party party(String code, Demonym... demonyms) {
    return new Party(
        CountryCode.of(code),
        null,
        null,
        Party.Kind.STATE,
        List.of(),
        List.of(demonyms),
        List.of(),
        LocalizedText.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        LocalizedText.EMPTY,
        List.of());
  }
}
