package org.alternat.insight;

import static org.alternat.insight.Given.KZ;
import static org.alternat.insight.Given.TG;
import static org.alternat.insight.Given.dossier;
import static org.alternat.insight.Given.series;
import static org.alternat.model.Series.Indicator.EXPORTS_GOODS;
import static org.alternat.model.Series.Indicator.IMPORTS_GOODS;
import static org.alternat.model.Series.Valuation.CIF;
import static org.alternat.model.Series.Valuation.FOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.alternat.insight.Growth.Rate;
import org.alternat.insight.Growth.Reason;
import org.alternat.insight.Growth.Undefined;
import org.alternat.model.Dossier;
import org.alternat.model.Series;
import org.junit.jupiter.api.Test;

class TradeTest {
  private static Dossier with(Series... series) {
    return dossier().series(List.of(series)).build();
  }

  @Test
  void theSignOfTheBalanceFlipsWithTheSide() {
    Dossier dossier =
        with(
            series(EXPORTS_GOODS, KZ, "USD", FOB, 2023, 10, 12),
            series(IMPORTS_GOODS, KZ, "USD", CIF, 2023, 4, 15));
    TradeBalance kz = TradeBalance.of(dossier, KZ).orElseThrow();
    TradeBalance tg = TradeBalance.of(dossier, TG).orElseThrow();
    assertThat(kz.periods())
        .extracting(p -> p.balance().orElseThrow().intValue())
        .containsExactly(6, -3);
    assertThat(tg.periods())
        .extracting(p -> p.balance().orElseThrow().intValue())
        .containsExactly(-6, 3);
    assertThat(tg.reporter()).as("it stays who reported").isEqualTo(KZ);
    assertThat(kz.periods().getLast().total()).hasValue(new BigDecimal("27.0"));
  }

  @Test
  void currenciesAreNotMixed() {
    Dossier dossier =
        with(
            series(EXPORTS_GOODS, KZ, "USD", FOB, 2023, 10),
            series(IMPORTS_GOODS, KZ, "EUR", CIF, 2023, 4));
    TradeBalance kz = TradeBalance.of(dossier, KZ).orElseThrow();
    assertThat(kz.isComplete()).isFalse();
    assertThat(kz.periods().getFirst().balance()).isEmpty();
    assertThat(TradeBreaks.of(dossier))
        .extracting(Finding::rule)
        .containsExactly("trade-not-comparable");
  }

  @Test
  void seriesOfOneCurrencyAreFoundAmongOthers() {
    Dossier dossier =
        with(
            series(EXPORTS_GOODS, KZ, "EUR", FOB, 2020, 9),
            series(EXPORTS_GOODS, KZ, "USD", FOB, 2023, 10),
            series(IMPORTS_GOODS, KZ, "USD", CIF, 2023, 4));
    assertThat(TradeBalance.of(dossier, KZ).orElseThrow().currency()).hasToString("USD");
    assertThat(TradeBreaks.of(dossier)).extracting(Finding::rule).containsExactly("trade-break");
  }

  @Test
  void growthIsCompoundedOverTheYears() {
    assertThat(Growth.compound(series(EXPORTS_GOODS, KZ, "USD", FOB, 2020, 100, 1, 121)))
        .isInstanceOfSatisfying(
            Rate.class,
            r -> {
              assertThat(r.years()).isEqualTo(2);
              assertThat(r.rate()).isEqualByComparingTo("0.1");
            });
    assertThat(Growth.ofLastYear(series(EXPORTS_GOODS, KZ, "USD", FOB, 2022, 8, 9)))
        .hasValueSatisfying(y -> assertThat(y.rate()).isEqualByComparingTo("0.125"));
  }

  @Test
  void growthFromOrToNothingIsUndefined() {
    assertThat(Growth.compound(series(EXPORTS_GOODS, KZ, "USD", FOB, 2020, 0, 5)))
        .isEqualTo(new Undefined(Reason.FIRST_NOT_POSITIVE));
    assertThat(Growth.compound(series(EXPORTS_GOODS, KZ, "USD", FOB, 2020, 5, 0)))
        .isEqualTo(new Undefined(Reason.LAST_NOT_POSITIVE));
    assertThat(Growth.compound(series(EXPORTS_GOODS, KZ, "USD", FOB, 2020, 5)))
        .isEqualTo(new Undefined(Reason.TOO_FEW));
    assertThat(Growth.ofLastYear(series(EXPORTS_GOODS, KZ, "USD", FOB, 2020, 0, 5))).isEmpty();
  }

  @Test
  void freightExplainsAGapUpToAFifth() {
    assertThat(mirror(10, 12).findings()).isEmpty();
    assertThat(mirror(10, 12.1).findings())
        .singleElement()
        .satisfies(f -> {
          assertThat(f.rule()).isEqualTo("trade-mirror-gap");
          assertThat(f.items()).hasSize(2);
        });
    assertThat(mirror(10, 9).findings()).as("imports below exports").hasSize(1);
  }

  private static TradeMirror mirror(double exports, double imports) {
    return TradeMirror.of(
            with(
                series(EXPORTS_GOODS, KZ, "USD", FOB, 2023, exports),
                series(IMPORTS_GOODS, TG, "USD", CIF, 2023, imports)))
        .getFirst();
  }

  @Test
  void thereIsNoMirrorAcrossCurrenciesOrOfNothing() {
    assertThat(
            TradeMirror.of(
                with(
                    series(EXPORTS_GOODS, KZ, "USD", FOB, 2023, 10),
                    series(IMPORTS_GOODS, TG, "XOF", CIF, 2023, 12))))
        .isEmpty();
    assertThat(
            TradeMirror.of(
                with(
                    series(EXPORTS_GOODS, KZ, "USD", FOB, 2023, 0),
                    series(IMPORTS_GOODS, TG, "USD", CIF, 2023, 12))))
        .isEmpty();
  }
}
