package org.alternat.model;

import java.util.Currency;

/**
 * A currency, by its ISO 4217 code, current or withdrawn.
 *
 * @param value three capital letters
 * @since 1.0
 */
public record CurrencyCode(String value) implements Comparable<CurrencyCode> {

  /** Rejects codes that ISO 4217 never had. */
  public CurrencyCode {
    try {
      Currency.getInstance(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not an ISO 4217 currency code such as \"XOF\"", e);
    }
  }

  /** The currency of that code. */
  public static CurrencyCode of(String value) {
    return new CurrencyCode(value);
  }

  /** How many decimals amounts usually have: 2 for EUR, 0 for XOF; 0 where ISO 4217 has none. */
  public int decimals() {
    return Math.max(0, Currency.getInstance(value).getDefaultFractionDigits());
  }

  @Override
  public int compareTo(CurrencyCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
