package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.alternat.model.Person;
import org.alternat.problem.AlternatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  private static final Language FRENCH = Languages.of(LanguageTag.of("fr"));
  private static final Language ENGLISH = Languages.of(LanguageTag.of("en"));

  @ParameterizedTest
  @CsvSource({
    "fr, 1, MASCULINE, 1er", "fr, 1, FEMININE, 1re", "fr, 2, FEMININE, 2e",
    "fr, 10, MASCULINE, 10e", "fr, 21, MASCULINE, 21e", "en, 1, MASCULINE, 1st",
    "en, 2, MASCULINE, 2nd", "en, 3, MASCULINE, 3rd", "en, 10, MASCULINE, 10th",
    "en, 11, MASCULINE, 11th", "en, 113, MASCULINE, 113th", "en, 21, MASCULINE, 21st"
  })
  void writesOrdinals(String language, int number, Gender gender, String expected) {
    assertThat(Languages.of(LanguageTag.of(language)).ordinal(number, gender).text())
        .isEqualTo(expected);
  }

  @Test
  void raisesTheLettersOfFrenchOrdinals() {
    RichText tenth = FRENCH.anniversary(10);

    assertThat(tenth.map(s -> s, s -> "<sup>" + s + "</sup>"))
        .isEqualTo("10<sup>e</sup>\u00a0anniversaire");
    assertThat(tenth.plain()).isEqualTo("10ᵉ\u00a0anniversaire");
    assertThat(FRENCH.ordinal(1, Gender.MASCULINE).plain()).isEqualTo("1ᵉʳ");
    assertThat(ENGLISH.anniversary(10)).isEqualTo(RichText.of("10th\u00a0anniversary"));
  }

  @Test
  void leavesOrdinalsOnTheLineWhereTheHouseWantsIt() {
    LanguageTag tag = LanguageTag.of("fr");
    HouseStyle style = HouseStyle.of(tag).toBuilder().raisedOrdinals(false).build();

    assertThat(Languages.of(tag, style).anniversary(10))
        .isEqualTo(RichText.of("10e\u00a0anniversaire"));
  }

  @Test
  void joinsLists() {
    List<String> three = List.of("A", "B", "C");

    assertThat(FRENCH.list(three)).isEqualTo("A, B et C");
    assertThat(ENGLISH.list(three)).isEqualTo("A, B and C");
    assertThat(ENGLISH.alternatives(three)).isEqualTo("A, B or C");
    assertThat(Languages.of(LanguageTag.of("en-US")).list(three)).isEqualTo("A, B, and C");
    assertThat(FRENCH.list(List.of("A", "B"))).isEqualTo("A et B");
    assertThat(FRENCH.list(List.of("A"))).isEqualTo("A");
    assertThat(FRENCH.list(List.of())).isEmpty();
  }

  @Test
  void changesCaseByTheLanguage() {
    assertThat(FRENCH.capitalize("l’Iran")).isEqualTo("L’Iran");
    assertThat(FRENCH.capitalize("à la veille de l’UNESCO")).isEqualTo("À la veille de l’UNESCO");
    assertThat(FRENCH.upperCase("États-Unis à Gnassingbé")).isEqualTo("ÉTATS-UNIS À GNASSINGBÉ");
    assertThat(FRENCH.lowerCase("ÉTÉ")).isEqualTo("été");
    RichText date = FRENCH.dates().format(EdtfDate.parse("2024-03-01"), DateUse.ON);
    assertThat(FRENCH.capitalize(date).plain()).isEqualTo("Le 1ᵉʳ\u00a0mars 2024");
  }

  @Test
  void setsNamesOfPersonsAsTheHouseDoes() {
    LanguageTag tag = LanguageTag.of("fr");
    Person.Name name =
        new Person.Name(
            tag, null, "Faure Essozimna Gnassingbé", "Gnassingbé", "Faure", null, null, null, null);
    HouseStyle capitals =
        HouseStyle.of(tag).toBuilder()
            .personNames(HouseStyle.PersonNames.FAMILY_IN_CAPITALS)
            .build();

    assertThat(FRENCH.person(name)).isEqualTo("Faure Essozimna Gnassingbé");
    assertThat(Languages.of(tag, capitals).person(name)).isEqualTo("Faure Essozimna GNASSINGBÉ");
  }

  @Test
  void refusesLanguagesItHasNoWordingsFor() {
    assertThat(Languages.isSupported(LanguageTag.of("fr-TG"))).isTrue();
    assertThat(Languages.isSupported(LanguageTag.of("sw"))).isFalse();
    assertThat(Languages.isSupported(LanguageTag.of("es-MX"))).isTrue();
    assertThat(Languages.isSupported(LanguageTag.of("zh-Hans-CN"))).isTrue();
    for (String otherScript : List.of("zh-Hant", "zh-TW", "zh-HK", "kk-Latn", "ru-Latn")) {
      assertThat(Languages.isSupported(LanguageTag.of(otherScript))).as(otherScript).isFalse();
    }
    assertThatThrownBy(() -> Languages.of(LanguageTag.of("sw")))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("\"sw\"")
        .hasMessageContaining("ar, en, es, fr, kk, ru, zh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar-SA", "th-TH-u-nu-thai"})
  void doesNotDependOnTheDefaultLocale(String defaultLocale) {
    Locale before = Locale.getDefault();
    String expected = sample();
    try {
      Locale.setDefault(Locale.forLanguageTag(defaultLocale));
      assertThat(sample()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  /**
   * Fresh objects of a language no other test has warmed up would not tell more: ICU's are given.
   */
  private static String sample() {
    Language french = Languages.of(LanguageTag.of("fr"));
    return String.join(
        "|",
        french.upperCase("titre illisible"),
        french.capitalize("il"),
        french.anniversary(10).plain(),
        french.list(List.of("I", "ı", "i")),
        french.dates().format(EdtfDate.parse("2023-10-03/2024"), DateUse.ON).plain());
  }
}
