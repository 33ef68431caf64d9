package org.alternat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.alternat.model.LocalizedText.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

  private static final LanguageTag FR = LanguageTag.of("fr");
  private static final LanguageTag EN = LanguageTag.of("en");

  @Test
  void everyCountryOfTheStandardIsBundled() {
    assertThat(CountryCode.assigned())
        .hasSize(249)
        .containsExactlyInAnyOrder(Locale.getISOCountries());
  }

  @ParameterizedTest
  @ValueSource(strings = {"TG", "XK", "SU", "YU", "DD", "AN", "CS", "QM", "QZ", "XA", "AA", "ZZ"})
  void countriesAssignedWithdrawnAndFreeAreTaken(String code) {
    assertThat(CountryCode.of(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tg", "T", "TGO", "UK", "QA1", "QL", "", "ТГ"})
  void otherCountriesAreRejected(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> CountryCode.of(code));
  }

  @Test
  void currenciesKnowTheirDecimals() {
    assertThat(CurrencyCode.of("XOF").decimals()).isZero();
    assertThat(CurrencyCode.of("KZT").decimals()).isEqualTo(2);
    assertThat(CurrencyCode.of("XXX").decimals()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> CurrencyCode.of("FCFA"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tokayev", "", "-a", "a b", "İd", "é"})
  void idsAreSmallAsciiWords(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> Id.of(id));
    assertThat(Id.of("call-2023.10_03")).hasToString("call-2023.10_03");
  }

  @Test
  void anActorIsACountryOrAnId() {
    assertThat(Actor.of("TG").country()).contains(CountryCode.of("TG"));
    assertThat(Actor.of("tokayev").id()).contains(Id.of("tokayev"));
    assertThatIllegalArgumentException().isThrownBy(() -> Actor.of("QQQ"));
    assertThatIllegalArgumentException().isThrownBy(() -> Actor.of("UK"));
  }

  @ParameterizedTest
  @CsvSource({"FR, fr", "zh-hant-tw, zh-Hant-TW", "kk-latn, kk-Latn"})
  void languageTagsTakeTheirUsualCapitals(String written, String canonical) {
    assertThat(LanguageTag.of(written)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"français", "f", "und", "fr_FR", ""})
  void illFormedLanguageTagsAreRejected(String tag) {
    assertThatIllegalArgumentException().isThrownBy(() -> LanguageTag.of(tag));
  }

  @Test
  void capitalsAreRightInTurkishToo() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(LanguageTag.of("IT")).hasToString("it");
      assertThat(CountryCode.of("IT").isUserAssigned()).isFalse();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aFallbackStaysVisible() {
    LocalizedText trade = LocalizedText.of(Map.of(FR, "commerce"));

    assertThat(trade.in(FR)).isEqualTo(new Localized("commerce", FR, false));
    assertThat(trade.in(LanguageTag.of("fr-CA"))).isEqualTo(new Localized("commerce", FR, false));
    assertThat(trade.in(EN)).isEqualTo(new Localized("commerce", FR, true));
    assertThat(trade.in(EN, FR)).isEqualTo(new Localized("commerce", FR, true));
    assertThat(LocalizedText.EMPTY.in(EN)).isEqualTo(new Localized("", EN, false));
  }

  @Test
  void aRelativeOfTheLanguageIsNoFallback() {
    LocalizedText text = LocalizedText.of(Map.of(LanguageTag.of("fr-CA"), "courriel", EN, "email"));

    assertThat(text.in(FR)).isEqualTo(new Localized("courriel", LanguageTag.of("fr-CA"), false));
    assertThat(text.get(LanguageTag.of("kk"))).isEmpty();
  }

  @Test
  void theFirstLanguageAtHandIsTheLastResort() {
    LocalizedText text = LocalizedText.of(Map.of(FR, "accord", EN, "agreement"));

    assertThat(text.in(LanguageTag.of("kk")).text()).isEqualTo("agreement");
    assertThat(text.in(LanguageTag.of("kk"), FR).text()).isEqualTo("accord");
  }

  @Test
  void blankTextsAreRejected() {
    assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(FR, " "));
  }
}
