package org.alternat.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Series;
import org.alternat.model.Series.Indicator;
import org.alternat.model.Series.Valuation;

/**
 * What one side says it exports beside what the other says it imports. Freight and insurance make
 * imports (CIF) some 10 to 20 % dearer than exports (FOB); a larger gap is shown with both values.
 *
 * @param exports as the exporting side reports them
 * @param imports as the importing side reports them
 * @param points the periods that both report, oldest first
 * @since 1.0
 */
public record TradeMirror(Series exports, Series imports, List<Point> points) {

  /** Where exports are FOB and imports CIF, a gap up to this is freight and insurance. */
  public static final BigDecimal FREIGHT = new BigDecimal("0.20");

  /** Where both are valued alike, a gap up to this is rounding and time of passage. */
  public static final BigDecimal ROUNDING = new BigDecimal("0.05");

  /** Copies the list. */
  public TradeMirror {
    points = List.copyOf(points);
  }

  /**
   * A period.
   *
   * @param gap imports over exports, less one; 0.125 if the importer reports 12.5 % more
   */
  public record Point(EdtfDate period, BigDecimal exports, BigDecimal imports, BigDecimal gap) {}

  /** The mirrors of a dossier, one for each direction of trade that both sides report. */
  public static List<TradeMirror> of(Dossier dossier) {
    CountryCode a = dossier.between().a();
    CountryCode b = dossier.between().b();
    return Stream.of(between(dossier, a, b), between(dossier, b, a))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<TradeMirror> between(Dossier dossier, CountryCode from, CountryCode to) {
    for (Series exports : TradeBalance.series(dossier, from, Indicator.EXPORTS_GOODS)) {
      for (Series imports : TradeBalance.series(dossier, to, Indicator.IMPORTS_GOODS)) {
        List<Point> points = points(exports, imports);
        if (TradeBalance.isSameBasis(exports, imports) && !points.isEmpty()) {
          return Optional.of(new TradeMirror(exports, imports, points));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Point> points(Series exports, Series imports) {
    List<Point> points = new ArrayList<>();
    for (Series.Observation out : exports.observations()) {
      imports.observations().stream()
          .filter(in -> in.period().equals(out.period()) && out.value().signum() > 0)
          .map(in -> new Point(out.period(), out.value(), in.value(), gap(out, in)))
          .forEach(points::add);
    }
    return points;
  }

  private static BigDecimal gap(Series.Observation exports, Series.Observation imports) {
    return imports
        .value()
        .divide(exports.value(), MathContext.DECIMAL32)
        .subtract(BigDecimal.ONE, MathContext.DECIMAL32);
  }

  /** What the valuations explain. */
  public BigDecimal tolerance() {
    boolean freight = exports.valuation() != Valuation.CIF && imports.valuation() != Valuation.FOB;
    return freight ? FREIGHT : ROUNDING;
  }

  /** The last period that both report. */
  public Point last() {
    return points.getLast();
  }

  /** Whether the valuations do not explain the gap of a period. */
  public boolean isUnexplained(Point point) {
    return point.gap().compareTo(tolerance()) > 0 || point.gap().compareTo(ROUNDING.negate()) < 0;
  }

  /** The gap of the last period, if it is not explained. */
  public List<Finding> findings() {
    Point last = last();
    if (!isUnexplained(last)) {
      return List.of();
    }
    return List.of(
        Finding.of(Rule.TRADE_MIRROR_GAP)
            .on(exports, imports)
            .with("exporter", Value.of(exports.reporter()))
            .with("importer", Value.of(imports.reporter()))
            .with("period", Value.of(last.period()))
            .with("exports", amount(exports, last.exports()))
            .with("imports", amount(imports, last.imports()))
            .with("gap", new Value.OfShare(last.gap()))
            .with("tolerance", new Value.OfShare(tolerance())));
  }

  private static Value amount(Series series, BigDecimal value) {
    BigDecimal full = value.scaleByPowerOfTen(series.scale());
    return series.currency() == null
        ? new Value.OfNumber(full)
        : new Value.OfMoney(full, series.currency());
  }
}
