package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "2014,       2023-10-03, 9 ans environ",
    "2014~,      2023-10-03, 9 ans environ",
    "2014,       2026-11-23, 12 ans environ",
    "2022,       2023-10-03, 9 à 21 mois",
    "2023,       2023-10-03, moins de 10 mois",
    "201X,       2023-10-03, 3 à 13 ans",
    "2014/2016,  2023-10-03, 6 à 9 ans",
    "2014-03,    2023-10-03, plus de 9 ans",
    "2023-03,    2023-10-03, 7 mois environ",
    "2013-10-03, 2023-10-03, 10 ans",
    "2013-10-02, 2023-10-03, plus de 10 ans",
    "2013-10-04, 2023-10-03, près de 10 ans",
    "2014-06-24, 2023-10-03, plus de 9 ans",
    "2013-10-03~, 2023-10-03, 10 ans environ",
    "2023-03-03, 2023-10-03, 7 mois",
    "2023-03-10, 2023-10-03, 7 mois environ",
    "2023-09-21, 2023-10-03, 12 jours",
    "2023-10-02, 2023-10-03, 1 jour",
    "2014,       2024,       10 ans environ"
  })
  void isNeverMoreExactThanItsDates(String from, String to, String expected) {
    assertThat(durations("fr").elapsed(EdtfDate.parse(from), EdtfDate.parse(to)))
        .map(text -> text.replace('\u00a0', ' '))
        .contains(expected);
  }

  @Test
  void saysSinceAndAgo() {
    EdtfDate from = EdtfDate.parse("2014");
    EdtfDate to = EdtfDate.parse("2023-10-03");

    assertThat(durations("fr").since(from, to)).contains("depuis 9\u00a0ans environ");
    assertThat(durations("fr").ago(from, to)).contains("il y a 9\u00a0ans environ");
    assertThat(durations("en").since(from, to)).contains("for about 9\u00a0years");
    assertThat(durations("en").ago(from, to)).contains("about 9\u00a0years ago");
  }

  @Test
  void countsByThePluralsOfTheLanguage() {
    assertThat(durations("fr").years(1)).isEqualTo("1\u00a0an");
    assertThat(durations("en").years(1)).isEqualTo("1\u00a0year");
    assertThat(durations("en").months(7)).isEqualTo("7\u00a0months");
    assertThat(durations("fr").days(0)).isEqualTo("0\u00a0jour");
  }

  @ParameterizedTest
  @CsvSource({"2024, 2023-10-03", "2017/.., 2023-10-03", "../2017, 2023"})
  void isEmptyWhereThereIsNothingToCount(String from, String to) {
    assertThat(durations("fr").elapsed(EdtfDate.parse(from), EdtfDate.parse(to))).isEmpty();
    assertThat(durations("fr").elapsed(EdtfDate.undated(), EdtfDate.parse(to))).isEmpty();
  }

  private static Durations durations(String language) {
    return Languages.of(LanguageTag.of(language)).durations();
  }
}
