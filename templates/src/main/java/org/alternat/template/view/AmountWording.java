package org.alternat.template.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.alternat.language.Language;
import org.alternat.model.CurrencyCode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and money in the language of a note.
 *
 * @since 1.0
 */
public final class AmountWording {
  /** The dossier's word for hundredths. */
  private static final String PERCENT = "percent";

  private final Language language;

  AmountWording(Language language) {
    this.language = language;
  }

  /** A number with its unit. */
  public NumberView number(BigDecimal value, String unit) {
    String text = language.numbers().format(value);
    return view(value, unit, unit.isEmpty() ? text : text + "\u00A0" + unit);
  }

  /** A number in a unit of the dossier, of which {@code percent} has a sign of its own. */
  public NumberView measured(BigDecimal value, @Nullable String unit) {
    if (PERCENT.equals(unit)) {
      return view(value.movePointLeft(2), "%", language.numbers().percent(value));
    }
    return number(value, unit == null ? "" : unit);
  }

  /** An amount of money. */
  public NumberView money(BigDecimal value, CurrencyCode currency) {
    return view(value, currency.value(), language.money().rounded(value, currency));
  }

  /** A share of one as a percentage: 12.5 % of 0.125, to one digit. */
  public String percent(BigDecimal share) {
    return language
        .numbers()
        .percent(share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros());
  }

  /** A value in a power of ten of a currency, printed without either: the table's head has them. */
  public NumberView scaledMoney(BigDecimal value, int scale, CurrencyCode currency) {
    BigDecimal full = value.scaleByPowerOfTen(scale);
    return view(full, currency.value(), language.numbers().format(value));
  }

  private static NumberView view(BigDecimal value, String unit, String text) {
    return new NumberView(value.toPlainString(), unit, Markup.ofText(text), value.signum() < 0);
  }

  /** What a column of scaled money is in: "millions de dollars des États-Unis". */
  public String moneyUnit(CurrencyCode currency, int scale) {
    return language.money().unit(currency, scale);
  }
}
