package org.alternat.pdf.internal.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDivisionTest {
  @ParameterizedTest
  @CsvSource({
    "fr, la coopération économique, la coo|pé|ra|tion éco|no|mique",
    "fr, l’établissement, l’éta|blis|se|ment",
    "en, the negotiations concerning agriculture, the nego|ti|ations con|cern|ing agri|cul|ture",
    "ru, двустороннее сотрудничество, дву|сто|рон|нее сотруд|ни|че|ство",
  })
  void wordsAreDividedAsTheirLanguageHasIt(String language, String text, String expected) {
    assertThat(softened(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "names and sentences, Kazakhstan Developments",
    "abbreviations, UNESCO",
    "short words, a few words only",
    "addresses, see www.development.example/negotiations",
    "words with hyphens, export-development",
  })
  void staysWhole(String what, String text) {
    assertThat(softened("en", text)).as(what).isEqualTo(text);
  }

  @Test
  void aFullStopAfterAWordIsNotPartOfIt() {
    assertThat(softened("en", "It is development.")).isEqualTo("It is devel|op|ment.");
  }

  @Test
  void anAuthorsOwnSoftHyphensAreKeptAlone() {
    assertThat(softened("en", "develop\u00ADment")).isEqualTo("develop|ment");
  }

  @Test
  void otherLanguagesHaveNoRules() {
    assertThat(WordDivision.of(Locale.forLanguageTag("kk"))).isEmpty();
    assertThat(WordDivision.concerns("қатынастардың")).isTrue();
    assertThat(WordDivision.concerns("多哥 1234")).isFalse();
  }

  private static String softened(String language, String text) {
    return WordDivision.of(Locale.forLanguageTag(language))
        .orElseThrow()
        .softened(text)
        .replace('\u00AD', '|');
  }
}
