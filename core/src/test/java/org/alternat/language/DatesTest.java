package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.MonthDay;
import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, "_" stands for a no-break space and "^" precedes a raised letter. */
class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-10-03            | TABLE  | 3_octobre 2023
          2023-10-03            | ON     | le 3_octobre 2023
          2023-10-03            | DURING | le 3_octobre 2023
          2023-10-03            | OF     | du 3_octobre 2023
          2023-10-03            | SINCE  | depuis le 3_octobre 2023
          2023-10-03            | UNTIL  | jusqu’au 3_octobre 2023
          2023-10-03            | BEFORE | avant le 3_octobre 2023
          2023-10-03            | AFTER  | après le 3_octobre 2023
          2023-10-03            | BY     | d’ici au 3_octobre 2023
          2023-10-03            | AS_OF  | au 3_octobre 2023
          2024-03-01            | TABLE  | 1^e^r_mars 2024
          2024-03-01            | ON     | le 1^e^r_mars 2024
          2023-10               | TABLE  | octobre 2023
          2023-10               | ON     | en octobre 2023
          2023-10               | OF     | d’octobre 2023
          2024-03               | OF     | de mars 2024
          2014                  | TABLE  | 2014
          2014                  | ON     | en 2014
          2014                  | OF     | de 2014
          2014                  | SINCE  | depuis 2014
          2014                  | UNTIL  | jusqu’en 2014
          2014~                 | TABLE  | vers 2014
          2014~                 | ON     | vers 2014
          2014~                 | OF     | de 2014 environ
          2014~                 | SINCE  | depuis 2014 environ
          2014?                 | TABLE  | 2014 (?)
          2014?                 | ON     | peut-être en 2014
          2014%                 | TABLE  | vers 2014 (?)
          2014%                 | ON     | peut-être vers 2014
          2023-10-03~           | ON     | vers le 3_octobre 2023
          201X                  | TABLE  | années 2010
          201X                  | ON     | dans les années 2010
          201X                  | OF     | des années 2010
          201X                  | SINCE  | depuis les années 2010
          19XX                  | TABLE  | XX^e_siècle
          19XX                  | ON     | au XX^e_siècle
          00XX                  | TABLE  | I^e^r_siècle
          2023-21               | ON     | au printemps 2023
          2023-22               | ON     | à l’été 2023
          2023-22               | OF     | de l’été 2023
          2023-24               | SINCE  | depuis l’hiver 2023
          2014/2016             | TABLE  | 2014–2016
          2014/2016             | ON     | entre 2014 et 2016
          2014/2016             | DURING | de 2014 à 2016
          2014/2016             | OF     | de 2014 à 2016
          2014/2016             | SINCE  | depuis 2014
          2014/2016             | UNTIL  | jusqu’en 2016
          2014/2014             | ON     | en 2014
          2023-11-27/2023-11-28 | TABLE  | 27–28_novembre 2023
          2023-11-27/2023-11-28 | ON     | entre le 27 et le 28_novembre 2023
          2023-11-27/2023-11-28 | DURING | les 27 et 28_novembre 2023
          2023-11-27/2023-11-28 | OF     | des 27 et 28_novembre 2023
          2023-11-27/2023-11-30 | DURING | du 27 au 30_novembre 2023
          2024-02-01/2024-02-03 | TABLE  | 1^e^r–3_février 2024
          2024-02-01/2024-02-03 | ON     | entre le 1^e^r et le 3_février 2024
          2023-11-30/2023-12-01 | DURING | du 30_novembre au 1^e^r_décembre 2023
          2023-11-27/2023-12-02 | TABLE  | 27_novembre – 2_décembre 2023
          2023-11-27/2024-01-02 | TABLE  | 27_novembre 2023 – 2_janvier 2024
          2023-10/2023-11       | TABLE  | octobre–novembre 2023
          2023-08/2023-10       | DURING | d’août à octobre 2023
          2023-10/2024-01       | TABLE  | octobre 2023 – janvier 2024
          2014/2016-10          | TABLE  | 2014 – octobre 2016
          2014~/2016            | TABLE  | vers 2014 – 2016
          199X/200X             | DURING | des années 1990 aux années 2000
          2017/..               | TABLE  | depuis 2017
          2017/..               | ON     | depuis 2017
          2017/..               | OF     | depuis 2017
          2017/..               | BEFORE | avant 2017
          2023-10-03/..         | ON     | depuis le 3_octobre 2023
          ../2017               | TABLE  | jusqu’en 2017
          ../2017               | AFTER  | après 2017
          2017/                 | TABLE  | 2017–?
          2017/                 | ON     | à partir de 2017 (fin inconnue)
          /2017                 | TABLE  | ?–2017
          /2017                 | ON     | jusqu’en 2017 (début inconnu)
          """)
  void writesFrench(String edtf, DateUse use, String expected) {
    assertThat(visible(dates("fr").format(EdtfDate.parse(edtf), use))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-10-03            | TABLE  | 3_October 2023
          2023-10-03            | ON     | on 3_October 2023
          2023-10-03            | OF     | of 3_October 2023
          2023-10-03            | AS_OF  | as of 3_October 2023
          2023-10               | ON     | in October 2023
          2014                  | ON     | in 2014
          2014                  | BY     | by 2014
          2014~                 | TABLE  | c._2014
          2014~                 | ON     | in about 2014
          2014~                 | SINCE  | since about 2014
          2014?                 | TABLE  | 2014 (?)
          2014?                 | ON     | possibly in 2014
          201X                  | TABLE  | 2010s
          201X                  | ON     | in the 2010s
          201X                  | SINCE  | since the 2010s
          19XX                  | TABLE  | 20th century
          19XX                  | ON     | in the 20th century
          2023-23               | ON     | in autumn 2023
          2014/2016             | TABLE  | 2014–2016
          2014/2016             | ON     | between 2014 and 2016
          2014/2016             | DURING | from 2014 to 2016
          2023-11-27/2023-11-28 | TABLE  | 27–28_November 2023
          2023-11-27/2023-11-28 | DURING | on 27 and 28_November 2023
          2023-11-27/2023-11-30 | DURING | from 27 to 30_November 2023
          2023-11-27/2023-11-28 | OF     | of 27–28_November 2023
          2017/..               | TABLE  | since 2017
          2017/..               | ON     | since 2017
          ../2017               | ON     | until 2017
          """)
  void writesEnglish(String edtf, DateUse use, String expected) {
    assertThat(visible(dates("en").format(EdtfDate.parse(edtf), use))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-10-03            | ON     | on October_3, 2023
          2023-10               | ON     | in October 2023
          2023-11-27/2023-11-30 | TABLE  | November_27–30, 2023
          2023-11-27/2023-11-30 | ON     | between November_27 and 30, 2023
          2023-11-27/2023-12-02 | DURING | from November_27 to December_2, 2023
          2023-23               | ON     | in fall 2023
          """)
  void writesAmericanEnglish(String edtf, DateUse use, String expected) {
    assertThat(visible(dates("en-US").format(EdtfDate.parse(edtf), use))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-TG", "en-IN", "en-001"})
  void writesBritishEnglishInAllOtherRegions(String tag) {
    assertThat(dates(tag).format(EdtfDate.parse("2024-08-05")).text())
        .isEqualTo("5\u00a0August 2024");
  }

  @Test
  void addsTheWeekdayOfADay() {
    EdtfDate day = EdtfDate.parse("2023-10-03");

    assertThat(visible(dates("fr").withWeekday(day, DateUse.TABLE)))
        .isEqualTo("mardi 3_octobre 2023");
    assertThat(visible(dates("fr").withWeekday(day, DateUse.ON)))
        .isEqualTo("le mardi 3_octobre 2023");
    assertThat(visible(dates("en").withWeekday(day, DateUse.ON)))
        .isEqualTo("on Tuesday 3_October 2023");
    assertThat(visible(dates("en-US").withWeekday(day, DateUse.ON)))
        .isEqualTo("on Tuesday, October_3, 2023");
    assertThat(visible(dates("fr").withWeekday(EdtfDate.parse("2014"), DateUse.ON)))
        .isEqualTo("en 2014");
  }

  @Test
  void saysThatSomethingIsUndated() {
    assertThat(dates("fr").format(EdtfDate.undated()).text()).isEqualTo("non daté");
    assertThat(dates("en").format(EdtfDate.undated()).text()).isEqualTo("undated");
    assertThat(dates("fr").format(EdtfDate.undated(), DateUse.SINCE).text())
        .isEqualTo("depuis une date non précisée");
  }

  @ParameterizedTest
  @EnumSource
  void hasAWordingForEachUseOfEachKindOfDateInEachLanguage(DateUse use) {
    for (LanguageTag language : Languages.supported()) {
      Dates dates = Languages.of(language).dates();
      for (String edtf : ALL_KINDS) {
        assertThat(dates.format(EdtfDate.parse(edtf), use).text())
            .as("%s %s %s", language, use, edtf)
            .isNotBlank()
            .doesNotContain("/", "{", "XX", "..", "~", "%");
      }
      assertThat(dates.format(EdtfDate.undated(), use).text()).isNotBlank();
    }
  }

  private static final String[] ALL_KINDS = {
    "2023-10-03",
    "2023-10",
    "2023-21",
    "2014",
    "201X",
    "18XX",
    "2014~",
    "2014?",
    "2014%",
    "2023-10-03~",
    "2023-10~",
    "2023-22%",
    "201X~",
    "18XX%",
    "2014/2016",
    "2023-10-03/2023-10-04",
    "2023-10-03/2023-10-06",
    "2023-10-03/2023-11-04",
    "2023-10-03/2024-01-01",
    "2023-10/2023-12",
    "2023-10/2024-01",
    "2014/2016-10",
    "2014~/2016?",
    "2017/..",
    "../2017",
    "2017/",
    "/2017",
    "199X/200X",
    "2023-21/2023-23",
    "17XX/18XX"
  };

  @Test
  void writesDaysOfTheYearAndTimesOfDay() {
    assertThat(visible(dates("fr").format(MonthDay.of(4, 27)))).isEqualTo("27_avril");
    assertThat(visible(dates("fr").format(MonthDay.of(5, 1)))).isEqualTo("1^e^r_mai");
    assertThat(visible(dates("en").format(MonthDay.of(4, 27)))).isEqualTo("27_April");
    assertThat(dates("fr").format(LocalTime.of(14, 30)).replace('\u00a0', '_'))
        .isEqualTo("14_h_30");
    assertThat(dates("fr").format(LocalTime.of(9, 0)).replace('\u00a0', '_')).isEqualTo("9_h");
    assertThat(dates("en").format(LocalTime.of(9, 5))).isEqualTo("9:05");
  }

  private static Dates dates(String tag) {
    return Languages.of(LanguageTag.of(tag)).dates();
  }

  private static String visible(RichText text) {
    return text.map(s -> s, s -> s.replaceAll("(.)", "^$1")).replace('\u00a0', '_');
  }
}
