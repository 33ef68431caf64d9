package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * Trade in goods, seen from the first country of the note.
 *
 * @since 1.0
 */
public record TradeView(
    @Meaning("the ids of the series it is made of") List<String> items,
    @Meaning("what the values are in: \"millions de dollars\"") Markup unit,
    @Meaning("the country that reports") String reporter,
    @Meaning("year by year, oldest first") List<PeriodView> periods,
    @Meaning("the sources") List<CitationView> citations)
    implements ItemView {
  /** Copies the lists. */
  public TradeView {
    periods = List.copyOf(periods);
    items = List.copyOf(items);
    citations = List.copyOf(citations);
  }

  /**
   * How exports and imports grew, in words. What is not defined says why; what cannot be told for
   * want of values is empty.
   */
  public record GrowthView(
      @Meaning("the ids of the series") List<String> items,
      @Meaning("the first year") String from,
      @Meaning("the last year") String to,
      @Meaning("mean growth of exports a year") Markup exports,
      @Meaning("mean growth of imports a year") Markup imports,
      @Meaning("the last year but one") String lastFrom,
      @Meaning("the last year") String lastTo,
      @Meaning("growth of exports from one to the other") Markup lastExports,
      @Meaning("growth of imports from one to the other") Markup lastImports)
      implements ItemView {
    /** Copies the list. */
    public GrowthView {
      items = List.copyOf(items);
    }
  }

  /** A year of trade. */
  public record PeriodView(
      @Meaning("the year") DateView period,
      @Meaning("what the first country sold to the other; none when not reported")
          List<NumberView> exports,
      @Meaning("what it bought from the other; none when not reported") List<NumberView> imports,
      @Meaning("exports less imports; none when it cannot be computed") List<NumberView> balance) {
    /** Copies the lists. */
    public PeriodView {
      exports = List.copyOf(exports);
      imports = List.copyOf(imports);
      balance = List.copyOf(balance);
    }
  }
}
