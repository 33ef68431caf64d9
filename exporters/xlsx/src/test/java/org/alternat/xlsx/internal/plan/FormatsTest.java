package org.alternat.xlsx.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''  | 0 | true  | fr | #,##0",
        "''  | 0 | false | fr | 0",
        "''  | 2 | true  | en | #,##0.00",
        "''  | -3 | true | en | #,##0",
        "EUR | 2 | true  | fr | #,##0.00\\ [$€]",
        "EUR | 2 | true  | en | [$€]#,##0.00",
        "XOF | 0 | true  | fr | #,##0\\ [$XOF]",
        "USD | 0 | true  | en | [$USD]\\ #,##0",
        "%   | 2 | true  | fr | #,##0\\ %",
        "%   | 3 | true  | en | #,##0.0%",
        "km  | 1 | true  | fr | #,##0.0\\ \"km\"",
        "a\"b | 0 | true  | fr | #,##0\\ \"ab\""
      })
  void writesFiguresAsTheirLanguageDoes(
      String unit, int decimals, boolean grouped, String language, String expected) {
    assertThat(NumberFormats.code(unit, decimals, grouped, Locale.forLanguageTag(language)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 octobre 2023  | fr | [$-40C]d\\ mmmm\\ yyyy",
        "1er octobre 2023 | fr | [$-40C]d\\ mmmm\\ yyyy",
        "3 October 2023  | en | [$-809]d\\ mmmm\\ yyyy",
        "October 3, 2023 | en-US | [$-409]mmmm\\ d\\,\\ yyyy",
        "03/10/2023      | fr | dd\\/mm\\/yyyy",
        "10/03/2023      | en-US | mm\\/dd\\/yyyy",
        "03.10.2023      | ru | dd\\.mm\\.yyyy",
        "2023-10-03      | fr | yyyy\\-mm\\-dd",
        "3 Vendémiaire   | tlh | yyyy\\-mm\\-dd"
      })
  void writesDaysAsTheDocumentDoes(String words, String language, String expected) {
    assertThat(DayFormats.code(words, Locale.forLanguageTag(language))).isEqualTo(expected);
  }
}
