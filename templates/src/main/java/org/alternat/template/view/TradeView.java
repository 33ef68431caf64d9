package org.alternat.template.view;

import java.util.List;

/**
 * Trade in goods, seen from the first country of the note.
 *
 * @param unit what the values are in: "millions de dollars"
 * @param reporter the country that reports
 * @param periods oldest first
 * @since 1.0
 */
public record TradeView(
    String unit, String reporter, List<PeriodView> periods, List<CitationView> citations) {
  /** Copies the lists. */
  public TradeView {
    periods = List.copyOf(periods);
    citations = List.copyOf(citations);
  }

  /**
   * A year of trade.
   *
   * @param exports empty list when not reported
   * @param imports empty list when not reported
   * @param balance empty list when it cannot be computed
   */
  public record PeriodView(
      DateView period,
      List<NumberView> exports,
      List<NumberView> imports,
      List<NumberView> balance) {
    /** Copies the lists. */
    public PeriodView {
      exports = List.copyOf(exports);
      imports = List.copyOf(imports);
      balance = List.copyOf(balance);
    }
  }
}
