package org.alternat.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Series;
import org.alternat.model.Series.Indicator;

/** Where figures of trade must not be put together. */
final class TradeBreaks {
  private TradeBreaks() {}

  static List<Finding> of(Dossier dossier) {
    List<Finding> findings = new ArrayList<>();
    for (CountryCode reporter : List.of(dossier.between().a(), dossier.between().b())) {
      List<Series> exports = TradeBalance.series(dossier, reporter, Indicator.EXPORTS_GOODS);
      List<Series> imports = TradeBalance.series(dossier, reporter, Indicator.IMPORTS_GOODS);
      boolean comparable =
          exports.isEmpty()
              || imports.isEmpty()
              || exports.stream()
                  .anyMatch(e -> imports.stream().anyMatch(i -> TradeBalance.isSameBasis(e, i)));
      if (!comparable) {
        findings.add(
            Finding.of(Rule.TRADE_NOT_COMPARABLE)
                .on(exports.getFirst(), imports.getFirst())
                .with("country", Value.of(reporter)));
      }
      breaks(exports, findings);
      breaks(imports, findings);
    }
    return findings;
  }

  private static void breaks(List<Series> ofOneIndicator, List<Finding> findings) {
    for (int i = 1; i < ofOneIndicator.size(); i++) {
      Series before = ofOneIndicator.get(i - 1);
      Series after = ofOneIndicator.get(i);
      if (!TradeBalance.isSameBasis(before, after)
          || !Objects.equals(before.valuation(), after.valuation())) {
        findings.add(
            Finding.of(Rule.TRADE_BREAK)
                .on(before, after)
                .with("country", Value.of(after.reporter()))
                .with("indicator", Value.of(after.indicator()))
                .with("from", Value.of(after.observations().getFirst().period())));
      }
    }
  }
}
