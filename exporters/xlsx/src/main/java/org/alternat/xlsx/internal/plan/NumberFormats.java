package org.alternat.xlsx.internal.plan;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Excel's format codes (ISO/IEC 29500-1, 18.8.31) for figures. Separators are written as in
 * English; programs show those of their user.
 */
final class NumberFormats {
  private static final Pattern UNQUOTABLE = Pattern.compile("[\"\\\\\\p{Cntrl}]");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final int MAX_DECIMALS = 6;
  private static final int MAX_UNIT = 40;

  /** Languages that set the currency before the figure. */
  private static final Set<String> CURRENCY_FIRST =
      Set.of("en", "ja", "zh", "ko", "hi", "th", "ms", "tr", "nl");

  /** Languages that set no space before the sign for per cent. */
  private static final Set<String> PERCENT_CLOSE =
      Set.of("en", "ja", "zh", "ko", "it", "pt", "pl", "nl", "id", "th", "he", "hi");

  /** The signs that mean one currency only; other currencies have their code. */
  private static final Map<String, String> SIGNS = Map.of("EUR", "€", "GBP", "£", "INR", "₹");

  private NumberFormats() {}

  /**
   * The code for figures of a unit.
   *
   * @param unit as {@link org.alternat.document.Inline.Data#unit}; empty also when the head of the
   *     column says it
   * @param decimals of the value as it stands, so 3 for 0.125, which is 12.5 %
   * @param grouped whether thousands are set apart, as they are not in years
   */
  static String code(String unit, int decimals, boolean grouped, Locale language) {
    if (unit.equals("%")) {
      String sign = PERCENT_CLOSE.contains(language.getLanguage()) ? "%" : "\\ %";
      return figure(decimals - 2, grouped) + sign;
    }
    if (unit.isEmpty() || unit.length() > MAX_UNIT) {
      return figure(decimals, grouped);
    }
    if (isCurrency(unit)) {
      String sign = SIGNS.getOrDefault(unit, unit);
      String figure = figure(decimals, grouped);
      boolean first = CURRENCY_FIRST.contains(language.getLanguage());
      String space = first && sign.length() == 1 ? "" : "\\ ";
      return first ? "[$" + sign + "]" + space + figure : figure + space + "[$" + sign + "]";
    }
    return figure(decimals, grouped) + "\\ \"" + UNQUOTABLE.matcher(unit).replaceAll("") + "\"";
  }

  /** Whether a unit has the form of an ISO 4217 code. */
  static boolean isCurrency(String unit) {
    return CURRENCY.matcher(unit).matches();
  }

  /** The sign that readers know a unit by: the unit itself, or that of a currency. */
  static String sign(String unit) {
    return SIGNS.getOrDefault(unit, unit);
  }

  private static String figure(int decimals, boolean grouped) {
    String whole = grouped ? "#,##0" : "0";
    int shown = Math.clamp(decimals, 0, MAX_DECIMALS);
    return shown == 0 ? whole : whole + "." + "0".repeat(shown);
  }
}
