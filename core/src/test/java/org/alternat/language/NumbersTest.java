package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.alternat.language.HouseStyle.MoneyUnit;
import org.alternat.model.CurrencyCode;
import org.alternat.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables, "_" stands for a no-break space and "~" for a narrow one. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "fr, 1234567.89, '1~234~567,89'",
    "fr, 1234,       1~234",
    "fr, 1.50,       '1,50'",
    "fr, -5,         −5",
    "fr-CA, 1234567, 1_234_567",
    "en, 1234567.89, '1,234,567.89'",
    "en, -1.5,       −1.5"
  })
  void groupsDigitsAndKeepsDecimals(String language, BigDecimal number, String expected) {
    assertThat(visible(numbers(language).format(number))).isEqualTo(expected);
  }

  @Test
  void roundsHalvesAwayFromZero() {
    assertThat(numbers("en").format(new BigDecimal("2.5"), 0)).isEqualTo("3");
    assertThat(numbers("en").format(new BigDecimal("0.125"), 2)).isEqualTo("0.13");
    assertThat(numbers("en").format(new BigDecimal("-2.5"), 0)).isEqualTo("−3");
    assertThat(numbers("en").format(new BigDecimal("2"), 1)).isEqualTo("2.0");
  }

  @Test
  void writesSignsOfChangesAndPercentages() {
    assertThat(numbers("fr").signed(new BigDecimal("3.2"))).isEqualTo("+3,2");
    assertThat(numbers("fr").signed(new BigDecimal("-1.5"))).isEqualTo("−1,5");
    assertThat(numbers("fr").signed(BigDecimal.ZERO)).isEqualTo("0");
    assertThat(visible(numbers("fr").percent(new BigDecimal("12.5")))).isEqualTo("12,5_%");
    assertThat(numbers("en").percent(new BigDecimal("12.5"))).isEqualTo("12.5%");
  }

  @Test
  void neverGroupsYears() {
    assertThat(numbers("fr").year(2014)).isEqualTo("2014");
    assertThat(numbers("en").year(2014)).isEqualTo("2014");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 1900000,       1, '1,9_million'",
    "fr, 2000000,       1, 2_millions",
    "fr, 1234567890,    1, '1,2_milliard'",
    "fr, 2234567890,    2, '2,23_milliards'",
    "fr, 600000000,     1, 600_millions",
    "fr, 999960000,     1, 1_milliard",
    "fr, 1200000000000, 1, '1,2_billion'",
    "fr, 1234.56,       1, '1~234,6'",
    "fr, 0,             1, 0",
    "fr, -1500000,      1, '−1,5_million'",
    "en, 1234567890,    1, 1.2_billion",
    "en, 5000000,       1, 5_million",
    "en, 999999,        0, 1_million"
  })
  void putsLargeNumbersInWords(String language, BigDecimal number, int decimals, String expected) {
    assertThat(visible(numbers(language).rounded(number, decimals))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, NAME,   600000000,  XOF, 600~000~000_francs CFA",
    "fr, NAME,   12500000,   EUR, 12~500~000_euros",
    "fr, NAME,   1.5,        EUR, '1,50_euro'",
    "fr, NAME,   1234.5,     EUR, '1~234,50_euros'",
    "fr, NAME,   1234.00,    EUR, 1~234_euros",
    "fr, NAME,   1234.56,    XOF, 1~235_francs CFA",
    "fr, NAME,   1000,       KZT, 1~000_tenges",
    "fr, CODE,   12500000,   EUR, 12~500~000_EUR",
    "fr, SYMBOL, 12500000,   EUR, 12~500~000_€",
    "en, NAME,   12500000,   EUR, '12,500,000_euros'",
    "en, CODE,   12500000,   EUR, 'EUR_12,500,000'",
    "en, SYMBOL, 1500,       USD, 'US$1,500'",
    "en, SYMBOL, 1500,       XOF, 'CFAF_1,500'"
  })
  void writesAmountsInFull(
      String language, MoneyUnit unit, BigDecimal amount, String currency, String expected) {
    assertThat(visible(money(language, unit).exact(amount, CurrencyCode.of(currency))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, NAME,   1234567890, USD, '1,2_milliard de dollars'",
    "fr, NAME,   12500000,   EUR, '12,5_millions d’euros'",
    "fr, NAME,   600000000,  XOF, 600_millions de francs CFA",
    "fr, NAME,   2500.4,     EUR, '2~500,40_euros'",
    "fr, SYMBOL, 12500000,   EUR, '12,5_M€'",
    "fr, SYMBOL, 1234567890, EUR, '1,2_Md€'",
    "fr, SYMBOL, 600000000,  XOF, 600_millions de FCFA",
    "fr, CODE,   12500000,   EUR, '12,5_millions_EUR'",
    "en, NAME,   1234567890, USD, 1.2_billion_US dollars",
    "en, SYMBOL, 1234567890, USD, US$1.2_billion",
    "en, CODE,   1234567890, USD, USD_1.2_billion",
    "en, SYMBOL, 600000000,  XOF, CFAF_600_million"
  })
  void roundsAmounts(
      String language, MoneyUnit unit, BigDecimal amount, String currency, String expected) {
    assertThat(visible(money(language, unit).rounded(amount, CurrencyCode.of(currency))))
        .isEqualTo(expected);
  }

  @Test
  void namesTheUnitOfAColumn() {
    assertThat(money("fr", MoneyUnit.NAME).unit(CurrencyCode.of("USD"))).isEqualTo("dollars");
    assertThat(money("fr", MoneyUnit.SYMBOL).unit(CurrencyCode.of("XOF"))).isEqualTo("FCFA");
    assertThat(money("fr", MoneyUnit.CODE).unit(CurrencyCode.of("XOF"))).isEqualTo("XOF");
  }

  private static Numbers numbers(String language) {
    return Languages.of(LanguageTag.of(language)).numbers();
  }

  private static Money money(String language, MoneyUnit unit) {
    LanguageTag tag = LanguageTag.of(language);
    return Languages.of(tag, HouseStyle.of(tag).toBuilder().moneyUnit(unit).build()).money();
  }

  private static String visible(String text) {
    return text.replace('\u00a0', '_').replace('\u202f', '~');
  }
}
