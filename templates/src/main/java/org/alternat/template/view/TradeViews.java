package org.alternat.template.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.insight.Growth;
import org.alternat.insight.TradeBalance;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Series;
import org.alternat.template.view.SeriesView.ValueView;
import org.alternat.template.view.TradeView.GrowthView;
import org.alternat.template.view.TradeView.PeriodView;
import org.jspecify.annotations.Nullable;

/** Words trade and other statistics, as seen from the first country of the note. */
final class TradeViews {
  private final Dossier dossier;
  private final Wording wording;

  TradeViews(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.wording = wording;
  }

  Optional<TradeView> trade(CountryCode first) {
    return TradeBalance.of(dossier, first).map(this::view);
  }

  private TradeView view(TradeBalance balance) {
    return new TradeView(
        items(balance),
        wording.plain(wording.amounts().moneyUnit(balance.currency(), balance.scale())),
        wording.names().countryOf(balance.reporter()),
        balance.periods().stream().map(p -> period(p, balance)).toList(),
        series(balance)
            .flatMap(s -> wording.citations().of(s.provenance()).stream())
            .distinct()
            .toList());
  }

  /** The ids of the series that a balance is made of. */
  static List<String> items(TradeBalance balance) {
    return series(balance).map(s -> s.id().value()).toList();
  }

  private static Stream<Series> series(TradeBalance balance) {
    return Stream.of(Optional.ofNullable(balance.exports()), Optional.ofNullable(balance.imports()))
        .flatMap(Optional::stream);
  }

  private PeriodView period(TradeBalance.Period period, TradeBalance balance) {
    return new PeriodView(
        wording.date(period.period()),
        value(period.exports(), balance),
        value(period.imports(), balance),
        period
            .balance()
            .map(v -> wording.amounts().scaledMoney(v, balance.scale(), balance.currency()))
            .stream()
            .toList());
  }

  private List<NumberView> value(Series.@Nullable Observation observation, TradeBalance balance) {
    return observation == null
        ? List.of()
        : List.of(
            wording
                .amounts()
                .scaledMoney(observation.value(), balance.scale(), balance.currency()));
  }

  /** How exports and imports grew; empty without at least two years of either. */
  Optional<GrowthView> growth(CountryCode first) {
    return TradeBalance.of(dossier, first)
        .map(b ->
            growth(
                items(b),
                Growths.of(b.exports()),
                Growths.of(b.imports()),
                b.periods().getLast().period()))
        .filter(g -> !g.exports().isEmpty() || !g.imports().isEmpty());
  }

  /** The growth of a series over all years and over the last. */
  private record Growths(Optional<Growth.Compound> mean, Optional<Growth.Yearly> last) {
    static Growths of(@Nullable Series series) {
      return new Growths(
          Optional.ofNullable(series).map(Growth::compound),
          Optional.ofNullable(series).flatMap(Growth::ofLastYear));
    }

    Stream<Growth.Rate> rates() {
      return mean.stream().filter(Growth.Rate.class::isInstance).map(Growth.Rate.class::cast);
    }
  }

  private GrowthView growth(List<String> items, Growths exports, Growths imports, EdtfDate end) {
    Optional<Growth.Rate> years = Stream.of(exports, imports).flatMap(Growths::rates).findFirst();
    Optional<Growth.Yearly> last =
        Stream.of(exports, imports).flatMap(g -> g.last().stream()).findFirst();
    return new GrowthView(
        items,
        year(years.map(Growth.Rate::from)),
        year(years.map(Growth.Rate::to).or(() -> Optional.of(end))),
        exports.mean().map(this::mean).orElse(Markup.EMPTY),
        imports.mean().map(this::mean).orElse(Markup.EMPTY),
        year(last.map(Growth.Yearly::from)),
        year(last.map(Growth.Yearly::to)),
        exports.last().map(y -> percent(y.rate())).orElse(Markup.EMPTY),
        imports.last().map(y -> percent(y.rate())).orElse(Markup.EMPTY));
  }

  private String year(Optional<EdtfDate> date) {
    return date.map(d -> wording.date(d).text().xhtml()).orElse("");
  }

  private Markup mean(Growth.Compound growth) {
    return switch (growth) {
      case Growth.Rate rate -> percent(rate.rate());
      case Growth.Undefined(var reason) when reason == Growth.Reason.TOO_FEW -> Markup.EMPTY;
      case Growth.Undefined(var reason) -> wording.message("growth-undefined." + reason.name());
    };
  }

  private Markup percent(BigDecimal rate) {
    String sign = rate.signum() > 0 ? "+" : "";
    return wording.plain(sign + wording.amounts().percent(rate));
  }

  /** All series but those of trade in goods. */
  List<SeriesView> statistics() {
    return dossier.series().stream()
        .filter(s -> !TradeBalance.isTradeInGoods(s.indicator()))
        .map(this::series)
        .toList();
  }

  private SeriesView series(Series series) {
    Markup unit =
        series.currency() == null
            ? wording.text(series.unit())
            : wording.plain(wording.amounts().moneyUnit(series.currency(), series.scale()));
    return new SeriesView(
        series.id().value(),
        series.indicator().name(),
        wording.text(series.label()),
        wording.names().country(series.reporter()),
        wording.names().country(series.partner()),
        unit,
        series.observations().stream()
            .map(o ->
                new ValueView(
                    wording.date(o.period()), value(series, o.value()), o.status().name()))
            .toList(),
        wording.citations().of(series.provenance()));
  }

  private NumberView value(Series series, BigDecimal value) {
    return series.currency() == null
        ? wording.amounts().number(value.scaleByPowerOfTen(series.scale()), "")
        : wording.amounts().scaledMoney(value, series.scale(), series.currency());
  }
}
