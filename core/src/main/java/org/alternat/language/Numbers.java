package org.alternat.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Numbers as a language writes them. Years are not numbers in this sense: see {@link #year}.
 *
 * <pre>{@code
 * Numbers numbers = Languages.of(LanguageTag.of("fr")).numbers();
 * numbers.format(1234567);                          // 1 234 567
 * numbers.percent(new BigDecimal("12.5"));          // 12,5 %
 * numbers.rounded(new BigDecimal("1234567890"), 1); // 1,2 milliard
 * }</pre>
 *
 * Halves are rounded away from zero, as offices of statistics do.
 *
 * @since 1.0
 */
public final class Numbers {

  private final LanguageData data;
  private final Icu icu;

  Numbers(LanguageData data, Icu icu) {
    this.data = data;
    this.icu = icu;
  }

  /** A whole number with its groups of digits. */
  public String format(long number) {
    return icu.numbers().format(number).toString();
  }

  /** A number with all the decimals it has. */
  public String format(BigDecimal number) {
    return format(number, Math.max(0, number.scale()));
  }

  /** A number with exactly so many decimals. */
  public String format(BigDecimal number, int decimals) {
    return icu.numbers().precision(Precision.fixedFraction(decimals)).format(number).toString();
  }

  /** A change, with its sign also if it grows: +3,2; −1,5; 0. */
  public String signed(BigDecimal number) {
    return icu.numbers()
        .precision(Precision.fixedFraction(Math.max(0, number.scale())))
        .sign(NumberFormatter.SignDisplay.EXCEPT_ZERO)
        .format(number)
        .toString();
  }

  /** A percentage, given in hundredths and with the decimals it has: 12.5 is 12,5 %. */
  public String percent(BigDecimal hundredths) {
    return data.phrase("percent")
        .fill(Map.of("0", RichText.of(format(hundredths)), "p", RichText.of(icu.percentSign())))
        .text();
  }

  /** A year: 2014, never 2 014. */
  public String year(int year) {
    return icu.digits(year);
  }

  /**
   * A large number, rounded and in words from a million on: 1,2 milliard, 600 millions; in Chinese
   * from ten thousand on. A smaller one is rounded too.
   *
   * @param decimals how many to keep at most
   */
  public String rounded(BigDecimal number, int decimals) {
    Scaled scaled = scaled(number, decimals);
    return scaled.scale == 0
        ? scaled.digits
        : data.phrase(scaled.key("scale"), "scale." + scaled.scale).fill("n", scaled.digits);
  }

  /** The plural category of a number, as ICU names them: one, few, other. */
  String category(BigDecimal number) {
    return icu.cardinals().select(number.doubleValue());
  }

  /** A number over the greatest power of ten that the language has a word for. */
  Scaled scaled(BigDecimal number, int decimals) {
    int[] scales = scales();
    for (int i = scales.length - 1; i >= 0; i--) {
      BigDecimal part = shortest(number.movePointLeft(scales[i]), decimals);
      if (part.abs().compareTo(BigDecimal.ONE) >= 0) {
        return new Scaled(formatter(part).format(part).toString(), scales[i], category(part));
      }
    }
    BigDecimal whole = shortest(number, decimals);
    return new Scaled(formatter(whole).format(whole).toString(), 0, category(whole));
  }

  private LocalizedNumberFormatter formatter(BigDecimal number) {
    return icu.numbers().precision(Precision.fixedFraction(number.scale()));
  }

  /** Rounded, and without zeros at the end. */
  static BigDecimal shortest(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  private int[] scales() {
    return IntStream.of(4, 6, 8, 9, 12)
        .filter(scale -> data.text("scale." + scale).isPresent())
        .toArray();
  }

  /**
   * A number in words' reach: 12,5 at the scale of millions.
   *
   * @param digits the number over the scale, written
   * @param scale the power of ten; 0 for none
   * @param category plural category of the number over the scale
   */
  record Scaled(String digits, int scale, String category) {

    String key(String prefix) {
      return prefix + "." + scale + "." + category;
    }

    Map<String, RichText> with(String slot, String unit) {
      return Map.of("n", RichText.of(digits), slot, RichText.of(unit));
    }
  }
}
