package org.alternat.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alternat.model.CountryCode;
import org.alternat.model.CurrencyCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Series;
import org.alternat.model.Series.Indicator;
import org.alternat.model.Series.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Trade in goods as one of the two countries reports it. All values of a balance have the same
 * reporter, currency, scale and prices; series that differ in any of these are not mixed.
 *
 * @param reporter the country that reports, and whose exports the exports are
 * @param currency of all values
 * @param scale the power of ten of all values
 * @param periods oldest first
 * @param exports the series the exports are from, or null
 * @param imports the series the imports are from, or null
 * @since 1.0
 */
public record TradeBalance(
    CountryCode reporter,
    CurrencyCode currency,
    int scale,
    List<Period> periods,
    @Nullable Series exports,
    @Nullable Series imports) {
  /** Copies the list. */
  public TradeBalance {
    periods = List.copyOf(periods);
  }

  /**
   * The trade of a period.
   *
   * @param exports null when not reported
   * @param imports null when not reported
   */
  public record Period(
      EdtfDate period, @Nullable Observation exports, @Nullable Observation imports) {
    /** Exports less imports, when both are reported. */
    public Optional<BigDecimal> balance() {
      return exports == null || imports == null
          ? Optional.empty()
          : Optional.of(exports.value().subtract(imports.value()));
    }

    /** Exports and imports together, when both are reported. */
    public Optional<BigDecimal> total() {
      return exports == null || imports == null
          ? Optional.empty()
          : Optional.of(exports.value().add(imports.value()));
    }
  }

  /** Whether an indicator is one of trade in goods. */
  public static boolean isTradeInGoods(Indicator indicator) {
    return indicator == Indicator.EXPORTS_GOODS || indicator == Indicator.IMPORTS_GOODS;
  }

  /**
   * The balance as a country reports it or, where the other reports more, turned from what that one
   * reports: its exports are then the other's imports.
   */
  public static Optional<TradeBalance> of(Dossier dossier, CountryCode side) {
    Optional<TradeBalance> own = reportedBy(dossier, side);
    Optional<TradeBalance> theirs =
        reportedBy(dossier, dossier.between().other(side)).map(TradeBalance::turned);
    return own.filter(TradeBalance::isComplete)
        .or(() -> theirs.filter(TradeBalance::isComplete))
        .or(() -> own)
        .or(() -> theirs);
  }

  /** Whether both exports and imports are reported. */
  public boolean isComplete() {
    return exports != null && imports != null;
  }

  /** The same trade from the other country's point of view; the reporter stays who it is. */
  public TradeBalance turned() {
    return new TradeBalance(
        reporter,
        currency,
        scale,
        periods.stream().map(p -> new Period(p.period(), p.imports(), p.exports())).toList(),
        imports,
        exports);
  }

  private static Optional<TradeBalance> reportedBy(Dossier dossier, CountryCode reporter) {
    List<Series> exports = series(dossier, reporter, Indicator.EXPORTS_GOODS);
    List<Series> imports = series(dossier, reporter, Indicator.IMPORTS_GOODS);
    for (Series out : exports) {
      for (Series in : imports) {
        if (isSameBasis(out, in)) {
          return of(reporter, out, in);
        }
      }
    }
    return exports.isEmpty()
        ? imports.stream().findFirst().flatMap(in -> of(reporter, null, in))
        : of(reporter, exports.getFirst(), null);
  }

  private static Optional<TradeBalance> of(
      CountryCode reporter, @Nullable Series exports, @Nullable Series imports) {
    Series basis = exports == null ? Objects.requireNonNull(imports) : exports;
    return Optional.ofNullable(basis.currency())
        .map(currency ->
            new TradeBalance(
                reporter, currency, basis.scale(), periods(exports, imports), exports, imports));
  }

  /** The series of an indicator as one of the two reports it with the other. */
  static List<Series> series(Dossier dossier, CountryCode reporter, Indicator indicator) {
    return dossier.series().stream()
        .filter(s -> s.indicator() == indicator && s.reporter().equals(reporter))
        .filter(s -> dossier.between().contains(s.partner()) && !s.observations().isEmpty())
        .toList();
  }

  /** Whether values can be added: one currency, one scale, and prices of one kind and year. */
  static boolean isSameBasis(Series a, Series b) {
    return Objects.equals(a.currency(), b.currency())
        && a.scale() == b.scale()
        && a.prices() == b.prices()
        && a.baseYear().equals(b.baseYear());
  }

  private static List<Period> periods(@Nullable Series exports, @Nullable Series imports) {
    Map<EdtfDate, Period> periods = new LinkedHashMap<>();
    if (exports != null) {
      exports.observations().forEach(o -> periods.put(o.period(), new Period(o.period(), o, null)));
    }
    if (imports != null) {
      for (Observation o : imports.observations()) {
        Period known = periods.get(o.period());
        periods.put(o.period(), new Period(o.period(), known == null ? null : known.exports(), o));
      }
    }
    List<Period> sorted = new ArrayList<>(periods.values());
    sorted.sort(Comparator.comparing(Period::period, EdtfDates.BY_END));
    return sorted;
  }
}
