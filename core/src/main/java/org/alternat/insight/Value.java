package org.alternat.insight;

import java.math.BigDecimal;
import org.alternat.model.CountryCode;
import org.alternat.model.CurrencyCode;
import org.alternat.model.EdtfDate;
import org.alternat.model.Id;
import org.alternat.model.LocalizedText;

/**
 * Something that a {@link Finding} says, to be worded in the language of a note.
 *
 * @since 1.0
 */
public sealed interface Value {

  /** A country. */
  record OfCountry(CountryCode country) implements Value {}

  /** A date as exact as it is known. */
  record OfDate(EdtfDate date) implements Value {}

  /** The title of something in the dossier. */
  record OfItem(Id item) implements Value {}

  /** A number. */
  record OfNumber(BigDecimal number) implements Value {}

  /** A share of one: 0.125 for 12.5 %. */
  record OfShare(BigDecimal share) implements Value {}

  /** An amount, in full. */
  record OfMoney(BigDecimal amount, CurrencyCode currency) implements Value {}

  /** A text of the dossier. */
  record OfText(LocalizedText text) implements Value {}

  /** A word of a closed vocabulary, such as {@code HEAD_OF_STATE}, for messages to choose by. */
  record OfWord(String word) implements Value {}

  /** A country. */
  static Value of(CountryCode country) {
    return new OfCountry(country);
  }

  /** A date. */
  static Value of(EdtfDate date) {
    return new OfDate(date);
  }

  /** The title of an item. */
  static Value of(Id item) {
    return new OfItem(item);
  }

  /** A whole number. */
  static Value of(long number) {
    return new OfNumber(BigDecimal.valueOf(number));
  }

  /** A text of the dossier. */
  static Value of(LocalizedText text) {
    return new OfText(text);
  }

  /** A constant of the model. */
  static Value of(Enum<?> constant) {
    return new OfWord(constant.name());
  }
}
