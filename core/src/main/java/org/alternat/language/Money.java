package org.alternat.language;

import java.math.BigDecimal;
import java.util.Map;
import org.alternat.language.HouseStyle.MoneyUnit;
import org.alternat.language.Numbers.Scaled;
import org.alternat.model.CurrencyCode;

/**
 * Amounts of money, with the currency's code, symbol or name as the house wants it. Nothing is ever
 * converted.
 *
 * <pre>{@code
 * Money money = Languages.of(LanguageTag.of("fr")).money();
 * money.exact(new BigDecimal("600000000"), CurrencyCode.of("XOF"));    // 600 000 000 francs CFA
 * money.rounded(new BigDecimal("1234567890"), CurrencyCode.of("USD")); // 1,2 milliard de dollars
 * }</pre>
 *
 * @since 1.0
 */
public final class Money {

  private final LanguageData data;
  private final Icu icu;
  private final Numbers numbers;
  private final MoneyUnit unit;

  Money(LanguageData data, Icu icu, Numbers numbers, HouseStyle style) {
    this.data = data;
    this.icu = icu;
    this.numbers = numbers;
    this.unit = style.moneyUnit();
  }

  /**
   * The amount in full: without decimals if it is whole, otherwise with those of the currency, of
   * which the CFA franc has none.
   */
  public String exact(BigDecimal amount, CurrencyCode currency) {
    BigDecimal shortest = Numbers.shortest(amount, currency.decimals());
    int decimals = shortest.scale() == 0 ? 0 : currency.decimals();
    String digits = numbers.format(shortest, decimals);
    String category = numbers.category(shortest);
    return switch (unit) {
      case CODE -> fill("money.code", digits, currency.value());
      case SYMBOL -> symbol(digits, symbol(currency));
      case NAME -> fill("money.name", digits, name(currency, category));
    };
  }

  /** The amount rounded to one decimal of millions, billions: 12,5 millions d’euros; 12,5 M€. */
  public String rounded(BigDecimal amount, CurrencyCode currency) {
    return rounded(amount, currency, 1);
  }

  /**
   * The amount rounded, from a million on in words.
   *
   * @param decimals how many to keep at most
   */
  public String rounded(BigDecimal amount, CurrencyCode currency, int decimals) {
    Scaled scaled = numbers.scaled(amount, decimals);
    if (scaled.scale() == 0) {
      return exact(Numbers.shortest(amount, Math.min(decimals, currency.decimals())), currency);
    }
    String words = numbers.rounded(amount, decimals);
    return switch (unit) {
      case CODE -> fill("money.code", words, currency.value());
      case SYMBOL -> roundedSymbol(scaled, words, currency);
      case NAME -> fillLarge(words, largeName(currency));
    };
  }

  /** The currency by its name, one of it: franc CFA, dollar des États-Unis. */
  public String name(CurrencyCode currency) {
    return name(currency, "one");
  }

  /** The currency as it heads a column: EUR, €, euros. */
  public String unit(CurrencyCode currency) {
    return switch (unit) {
      case CODE -> currency.value();
      case SYMBOL -> symbol(currency);
      case NAME -> name(currency, "other");
    };
  }

  /**
   * The currency as it heads a column of amounts in thousands, millions, billions: "millions
   * d’euros".
   *
   * @param scale the power of ten of the amounts
   */
  public String unit(CurrencyCode currency, int scale) {
    if (scale == 0) {
      return unit(currency);
    }
    // Two of them, in words, without the two.
    String two = rounded(BigDecimal.TWO.scaleByPowerOfTen(scale), currency, 0);
    int letters = 0;
    while (letters < two.length() && !Character.isLetter(two.codePointAt(letters))) {
      letters++;
    }
    return letters == 0 || letters == two.length() ? two : two.substring(letters);
  }

  /** French has M€ and Md€, but a symbol of letters is a word: 600 millions de FCFA. */
  private String roundedSymbol(Scaled scaled, String words, CurrencyCode currency) {
    String symbol = symbol(currency);
    if (isWord(symbol)) {
      return data.find("money.large.word", "money.large")
          .map(phrase -> phrase.fill(slots(words, symbol)).text())
          .orElseGet(() -> symbol(words, symbol));
    }
    return data.find("money.symbol." + scaled.scale())
        .map(phrase -> phrase.fill(scaled.with("u", symbol)).text())
        .orElseGet(() -> symbol(words, symbol));
  }

  private String symbol(String digits, String symbol) {
    return fill(isWord(symbol) ? "money.code" : "money.symbol", digits, symbol);
  }

  private static boolean isWord(String symbol) {
    return Character.isLetter(symbol.charAt(symbol.length() - 1));
  }

  private String symbol(CurrencyCode currency) {
    String code = currency.value();
    return data.text("currency." + code + ".symbol").orElseGet(() -> icu.currencySymbol(code));
  }

  private String name(CurrencyCode currency, String category) {
    String code = currency.value();
    return data.text("currency." + code + "." + category)
        .or(() -> data.text("currency." + code))
        .orElseGet(() -> icu.currencyName(code, category));
  }

  /** The currency after "million": долл. США, долларов США; euros. */
  private String largeName(CurrencyCode currency) {
    return data.text("currency." + currency.value() + ".large")
        .orElseGet(() -> name(currency, data.text("money.large.plural").orElse("other")));
  }

  private String fillLarge(String words, String name) {
    return data.phrase("money.large", "money.name").fill(slots(words, name)).text();
  }

  private String fill(String key, String digits, String unit) {
    return data.phrase(key).fill(slots(digits, unit)).text();
  }

  private static Map<String, RichText> slots(String digits, String unit) {
    return Map.of("0", RichText.of(digits), "1", RichText.of(unit));
  }
}
