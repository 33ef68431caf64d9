package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.alternat.model.CurrencyCode;
import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No-break spaces, wide and narrow, are read as spaces. */
class SevenLanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr    | 1234567.89 | 1 234 567,89
          en    | 1234567.89 | 1,234,567.89
          ru    | 1234567.89 | 1 234 567,89
          kk    | 1234567.89 | 1 234 567,89
          es    | 1234567.89 | 1.234.567,89
          es-MX | 1234567.89 | 1,234,567.89
          ar    | 1234567.89 | 1,234,567.89
          ar-MA | 1234567.89 | 1.234.567,89
          ar-EG | 1234567.89 | ١٬٢٣٤٬٥٦٧٫٨٩
          zh    | 1234567.89 | 1,234,567.89
          ru    | -5         | −5
          """)
  void groupsDigits(String tag, BigDecimal number, String expected) {
    assertThat(plain(language(tag).numbers().format(number))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | 1200000000    | USD | 1,2 млрд долл. США
          ru | 600000000     | XOF | 600 млн франков КФА
          ru | 21            | XOF | 21 франк КФА
          ru | 22            | XOF | 22 франка КФА
          ru | 25            | XOF | 25 франков КФА
          ru | 25            | USD | 25 долларов США
          kk | 1200000000    | USD | 1,2 млрд АҚШ доллары
          es | 1200000000    | USD | 1200 millones de dólares
          es | 1000000       | USD | 1 millón de dólares
          es | 1200000000000 | USD | 1,2 billones de dólares
          ar | 1200000000    | USD | 1.2 مليار دولار أمريكي
          ar | 3000000       | USD | 3 ملايين دولار أمريكي
          zh | 1200000000    | USD | 12亿美元
          zh | 12000         | USD | 1.2万美元
          zh | 1200000000000 | USD | 1.2万亿美元
          """)
  void writesAmountsAsOfficialsDo(String tag, BigDecimal amount, String currency, String expected) {
    assertThat(plain(language(tag).money().rounded(amount, CurrencyCode.of(currency))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ru", "kk", "es", "ar", "zh", "en", "fr"})
  void theCfaFrancHasNoDecimals(String tag) {
    String amount =
        language(tag).money().exact(new BigDecimal("1234567.4"), CurrencyCode.of("XOF"));

    assertThat(amount.replaceAll("\\D", "")).isEqualTo("1234567");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | 1  | 1 год
          ru | 2  | 2 года
          ru | 5  | 5 лет
          ru | 21 | 21 год
          kk | 5  | 5 жыл
          es | 1  | 1 año
          ar | 1  | سنة واحدة
          ar | 2  | سنتين
          ar | 9  | 9 سنوات
          ar | 11 | 11 سنة
          zh | 9  | 9年
          """)
  void countsYears(String tag, int years, String expected) {
    assertThat(plain(language(tag).durations().years(years))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | 2014       | уже примерно 9 лет
          ru | 2013-10-02 | уже более 10 лет
          ru | 2022       | уже от 9 до 21 месяца
          kk | 2014       | шамамен 9 жыл бойы
          kk | 2013-10-02 | 10 жылдан астам уақыт бойы
          kk | 2013-10-04 | 10 жылға жуық уақыт бойы
          es | 2014       | desde hace aproximadamente 9 años
          ar | 2014       | منذ نحو 9 سنوات
          ar | 2013-10-02 | منذ أكثر من 10 سنوات
          zh | 2014       | 已有约9年
          zh | 2013-10-02 | 已有10年多
          """)
  void saysSinceWhen(String tag, String from, String expected) {
    assertThat(
            language(tag)
                .durations()
                .since(EdtfDate.parse(from), EdtfDate.parse("2023-10-03"))
                .map(SevenLanguagesTest::plain))
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | 10  | 10e anniversaire
          en | 10  | 10th anniversary
          ru | 10  | 10-летие
          kk | 10  | 10 жылдығы
          es | 10  | 10.º aniversario
          ar | 10  | الذكرى السنوية العاشرة
          ar | 11  | الذكرى السنوية الحادية عشرة
          ar | 25  | الذكرى السنوية الخامسة والعشرون
          ar | 30  | الذكرى السنوية الثلاثون
          ar | 71  | الذكرى السنوية الحادية والسبعون
          ar | 125 | الذكرى السنوية الـ 125
          zh | 10  | 10周年
          """)
  void namesAnniversaries(String tag, int years, String expected) {
    assertThat(plain(language(tag).anniversary(years).text())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | 12,5 % | A, B и C
          kk | 12,5 % | A, B, C
          es | 12,5 % | A, B y C
          ar | 12.5%  | A وB وC
          zh | 12.5%  | A、B和C
          """)
  void writesPercentagesAndLists(String tag, String percent, String list) {
    assertThat(plain(language(tag).numbers().percent(new BigDecimal("12.5")))).isEqualTo(percent);
    assertThat(language(tag).list(List.of("A", "B", "C"))).isEqualTo(list);
  }

  @Test
  void thePercentSignGoesWithTheDigits() {
    assertThat(language("ar-EG").numbers().percent(new BigDecimal("12.5"))).isEqualTo("١٢٫٥٪");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar-SA", "th-TH-u-nu-thai", "en-US"})
  void dependsNeitherOnTheDefaultLocaleNorOnTheDefaultZone(String defaultLocale) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String expected = samples();
    try {
      Locale.setDefault(Locale.forLanguageTag(defaultLocale));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(samples()).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** In regions that no other test asks for, so that something is made anew each time. */
  private static String samples() {
    StringBuilder all = new StringBuilder();
    for (String tag : List.of("fr-BE", "en-NZ", "ru-KZ", "kk-KZ", "es-CO", "ar-QA", "zh-SG")) {
      Language language = language(tag);
      all.append(language.upperCase("titre ililı"))
          .append(language.dates().withWeekday(EdtfDate.parse("2023-10-03"), DateUse.ON).plain())
          .append(language.money().rounded(new BigDecimal("12500000"), CurrencyCode.of("KZT")))
          .append(language.anniversary(25).plain())
          .append(language.languageName(LanguageTag.of("tr")))
          .append(language.typography().normalize("A: 5 km").plain());
    }
    return all.toString();
  }

  private static Language language(String tag) {
    return Languages.of(LanguageTag.of(tag));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ').replaceAll("\\p{Cf}", "");
  }
}
