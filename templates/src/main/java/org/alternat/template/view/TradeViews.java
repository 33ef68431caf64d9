package org.alternat.template.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.insight.TradeBalance;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Series;
import org.alternat.template.view.SeriesView.ValueView;
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
        wording.amounts().moneyUnit(balance.currency(), balance.scale()),
        wording.names().countryOf(balance.reporter()),
        balance.periods().stream().map(p -> period(p, balance)).toList(),
        Stream.of(Optional.ofNullable(balance.exports()), Optional.ofNullable(balance.imports()))
            .flatMap(Optional::stream)
            .flatMap(s -> wording.citations().of(s.provenance()).stream())
            .distinct()
            .toList());
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

  /** All series but those of trade in goods. */
  List<SeriesView> statistics() {
    return dossier.series().stream()
        .filter(s -> !TradeBalance.isTradeInGoods(s.indicator()))
        .map(this::series)
        .toList();
  }

  private SeriesView series(Series series) {
    String unit =
        series.currency() == null
            ? wording.text(series.unit()).xhtml()
            : wording.amounts().moneyUnit(series.currency(), series.scale());
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
