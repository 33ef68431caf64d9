package org.alternat.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers of an order: 1er, 2e, 10th. */
final class Ordinals {

  private final LanguageData data;
  private final Icu icu;
  private final boolean raised;

  Ordinals(LanguageData data, Icu icu, HouseStyle style) {
    this.data = data;
    this.icu = icu;
    this.raised = style.raisedOrdinals();
  }

  RichText of(int number, Gender gender) {
    String noun = "ordinal." + gender.name().toLowerCase(Locale.ROOT);
    String category = "." + icu.ordinals().select(number);
    RichText ordinal =
        inWords(number, gender)
            .orElseGet(() ->
                data.phrase(noun + category, noun, "ordinal" + category, "ordinal")
                    .fill(Map.of("n", digits(number))));
    return raised ? ordinal : RichText.of(ordinal.text());
  }

  RichText anniversary(int years) {
    Map<String, RichText> slots =
        Map.of(
            "n", digits(years),
            "o", of(years, Gender.MASCULINE),
            "f", of(years, Gender.FEMININE));
    return data.phrase("anniversary." + years, "anniversary").fill(slots);
  }

  /** Arabic spells them out. */
  private Optional<RichText> inWords(int number, Gender gender) {
    return icu.locale().getLanguage().equals("ar")
        ? ArabicOrdinals.of(number, gender).map(RichText::of)
        : Optional.empty();
  }

  private RichText digits(int number) {
    return RichText.of(icu.digits(number));
  }
}
