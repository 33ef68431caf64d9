package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.alternat.language.HouseStyle.Spacing;
import org.alternat.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In the tables, "_" stands for a no-break space, "~" for a narrow one, and raised letters stand
 * between square brackets.
 */
class TypographyTest {

  private static final LanguageTag FRENCH = LanguageTag.of("fr");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          son 10ème anniversaire            | son 10[e] anniversaire
          son 10e anniversaire              | son 10[e] anniversaire
          son 10ᵉ anniversaire              | son 10[e] anniversaire
          la 1ère visite, la 2ème           | la 1[re] visite, la 2[e]
          le 03 octobre 2023                | le 3_octobre 2023
          le 3 octobre 2023                 | le 3_octobre 2023
          le 1 mars 2024                    | le 1[er]_mars 2024
          le 1er mars 2024                  | le 1[er]_mars 2024
          le 21 mars, le 31 mars            | le 21_mars, le 31_mars
          au XXème siècle                   | au XX[e]_siècle
          la Ve République                  | la V[e] République
          François Ier                      | François I[er]
          la Syrie , etc.                   | la Syrie, etc.
          Domaines: commerce; transport     | Domaines_: commerce~; transport
          Domaines : commerce ; transport   | Domaines_: commerce~; transport
          Quoi ? Oui! Non ?!                | Quoi~? Oui~! Non~?!
          le «retour du Mali» en 2022       | le «_retour du Mali_» en 2022
          le « retour du Mali » en 2022     | le «_retour du Mali_» en 2022
          l'affaire d'ordre                 | l’affaire d’ordre
          et ainsi de suite...              | et ainsi de suite…
          12,5% et 12,5 %                   | 12,5_% et 12,5_%
          600 millions de FCFA              | 600_millions de FCFA
          41 km et 3 ans                    | 41_km et 3_ans
          1 234 567 tonnes                  | 1~234~567_tonnes
          en 2014 250 militaires            | en 2014 250 militaires
          M. Tokaïev et Mme Sailaukyzy      | M._Tokaïev et Mme_Sailaukyzy
          S. E. M. Kassym-Jomart Tokaïev    | S._E._M._Kassym-Jomart Tokaïev
          S.E.M. Tokaïev, S.E. Mme Faye     | S.E.M._Tokaïev, S.E._Mme_Faye
          n°5, n° 6, p. 7, § 8, art. 9      | n°_5, n°_6, p._7, §_8, art._9
          dit "le retour" hier              | dit «_le retour_» hier
          deux  espaces                     | deux espaces
          2014 (?)                          | 2014 (?)
          TLP:GREEN                         | TLP:GREEN
          réf. TG-KZ/2023/014: suite        | réf. TG-KZ/2023/014_: suite
          A/RES/77/1; S/RES/2231            | A/RES/77/1~; S/RES/2231
          https://a.example/x?y=1;z: 'q'    | https://a.example/x?y=1;z: 'q'
          a@b.example: lui                  | a@b.example_: lui
          à 14:30 précises                  | à 14:30 précises
          `l'eau: 10e`                      | `l'eau: 10e`
          A la veille, chefs d'Etat         | A la veille, chefs d’Etat
          Objet:                            | Objet_:
          **Objet**: suite                  | **Objet**_: suite
          2e/3e lignes et A-3e              | 2[e]/3e lignes et A-3e
          Le 5 mai; Ce 6 juin               | Le 5_mai~; Ce 6_juin
          """)
  void putsFrenchRight(String typed, String expected) {
    assertThat(visible(french(Spacing.FR_FR).normalize(typed))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FR_FR | Oui~! Lui_: «_non~; 5_%_»
          FR_CA | Oui! Lui_: «_non; 5_%_»
          EU    | Oui! Lui: «non; 5_%»
          FR_CH | Oui~! Lui~: «~non~; 5_%~»
          """)
  void spacesByProfile(Spacing spacing, String expected) {
    for (String typed : new String[] {"Oui! Lui: «non; 5%»", "Oui ! Lui : « non ; 5 % »"}) {
      assertThat(visible(french(spacing).normalize(typed))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"fr, FR_FR", "fr-TG, FR_FR", "fr-CA, FR_CA", "fr-CH, FR_CH"})
  void takesTheProfileOfTheRegion(String tag, Spacing expected) {
    assertThat(HouseStyle.of(LanguageTag.of(tag)).spacing()).isEqualTo(expected);
  }

  @Test
  void changesOnlySpacesInQuotations() {
    Typography french = french(Spacing.FR_FR);

    assertThat(visible(french.normalize("dit: «l'affaire: 10ème...»")))
        .isEqualTo("dit_: «_l'affaire_: 10ème..._»");
    assertThat(visible(RichText.of(french.respace("l'affaire: le 03 octobre, la 10ème"))))
        .isEqualTo("l'affaire_: le 03_octobre, la 10ème");
  }

  @Test
  void leavesQuotationsAloneWhereTheHouseWantsIt() {
    HouseStyle style = HouseStyle.of(FRENCH).toBuilder().respaceQuotations(false).build();
    Typography french = Languages.of(FRENCH, style).typography();

    assertThat(visible(french.normalize("dit: «l'affaire: 10ème»")))
        .isEqualTo("dit_: «_l'affaire: 10ème_»");
    assertThat(french.respace("oui: non")).isEqualTo("oui: non");
  }

  @Test
  void putsQuotationMarksAndTurnsInnerOnes() {
    assertThat(french(Spacing.FR_FR).quote("le « retour » du Mali"))
        .isEqualTo("«\u00a0le “retour” du Mali\u00a0»");
    assertThat(french(Spacing.EU).quote(" oui ")).isEqualTo("«oui»");
    assertThat(typography("en").quote("the “return” of Mali")).isEqualTo("“the ‘return’ of Mali”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          on 03 October 2023            | on 3_October 2023
          "trade" and 'transport'       | “trade” and 'transport'
          Togo's 10th anniversary...    | Togo’s 10th anniversary…
          5 million , 6 km              | 5_million, 6_km
          Really ? Yes !                | Really? Yes!
          Mr Tokayev, H.E. Mr Dussey    | Mr_Tokayev, H.E._Mr_Dussey
          No. 5, p. 6                   | No._5, p._6
          see https://a.example/it's?   | see https://a.example/it's?
          TLP:AMBER+STRICT              | TLP:AMBER+STRICT
          """)
  void putsEnglishRight(String typed, String expected) {
    assertThat(visible(typography("en").normalize(typed))).isEqualTo(expected);
  }

  @Test
  void leavesOrdinalsOnTheLineWhereTheHouseWantsIt() {
    HouseStyle style = HouseStyle.of(FRENCH).toBuilder().raisedOrdinals(false).build();

    assertThat(Languages.of(FRENCH, style).typography().normalize("10ème"))
        .isEqualTo(RichText.of("10e"));
  }

  static Stream<Arguments> houses() {
    return Stream.concat(
        Stream.of(Spacing.values()).map(spacing -> Arguments.of("fr", spacing)),
        Stream.of(Arguments.of("en", Spacing.FR_FR)));
  }

  @ParameterizedTest
  @MethodSource("houses")
  void doesNothingMoreTheSecondTime(String tag, Spacing spacing) {
    LanguageTag language = LanguageTag.of(tag);
    HouseStyle style = HouseStyle.of(language).toBuilder().spacing(spacing).build();
    Typography typography = Languages.of(language, style).typography();
    long seed = Long.getLong("seed", 20231003);
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      String text = randomText(random);
      RichText once = typography.normalize(text);
      assertThat(typography.normalize(once.text()))
          .as("seed %d, text <%s>, once <%s>", seed, text, once.text())
          .isEqualTo(once);
      assertThat(typography.normalize(once.plain())).as("plain of <%s>", text).isEqualTo(once);
      String respaced = typography.respace(text);
      assertThat(typography.respace(respaced)).as("respace <%s>", text).isEqualTo(respaced);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void neverLosesALetterOrDigit(String language) {
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      String text = randomText(random);
      assertThat(letters(typography(language).respace(text))).isEqualTo(letters(text));
    }
  }

  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    "\u00a0",
    "\u202f",
    ":",
    ";",
    "!",
    "?",
    "«",
    "»",
    "“",
    "”",
    "\"",
    "'",
    "’",
    ".",
    "...",
    "…",
    ",",
    "%",
    "(",
    ")",
    "[",
    "]",
    "-",
    "–",
    "/",
    "10",
    "1",
    "2",
    "03",
    "234",
    "567",
    "e",
    "ème",
    "er",
    "ère",
    "ᵉ",
    "mars",
    "octobre",
    "March",
    "2023",
    "M.",
    "Mme",
    "Dr",
    "S. E. ",
    "S.E.",
    "Tokaïev",
    "l",
    "Etat",
    "n°",
    "§",
    "p.",
    "km",
    "M€",
    "XX",
    "V",
    "siècle",
    "I",
    "Oui",
    "http://a.b/c?d",
    "TLP:RED",
    "A/RES/1",
    "a@b.cd",
    "`x:y`",
    "\n",
    "*",
    "&amp;",
    "EUR",
    "ans",
    "No",
    "Mr"
  };

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\d]", "");
  }

  private static Typography typography(String language) {
    return Languages.of(LanguageTag.of(language)).typography();
  }

  private static Typography french(Spacing spacing) {
    HouseStyle style = HouseStyle.of(FRENCH).toBuilder().spacing(spacing).build();
    return Languages.of(FRENCH, style).typography();
  }

  private static String visible(RichText text) {
    return text.map(s -> s, s -> "[" + s + "]").replace('\u00a0', '_').replace('\u202f', '~');
  }
}
