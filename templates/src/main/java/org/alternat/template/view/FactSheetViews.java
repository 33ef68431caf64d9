package org.alternat.template.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.insight.AgreementPipeline;
import org.alternat.insight.Growth;
import org.alternat.insight.SharedMemberships;
import org.alternat.insight.TradeBalance;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Series;
import org.alternat.template.view.AgreementsTableView.StageView;
import org.alternat.template.view.FactSheetView.GrowthView;
import org.jspecify.annotations.Nullable;

/** Makes the view of the fact sheet. */
final class FactSheetViews {
  private FactSheetViews() {}

  static FactSheetView view(NoteContext context) {
    Dossier dossier = context.dossier();
    Wording wording = context.wording();
    FactViews facts = new FactViews(dossier, wording);
    ItemTitles titles = new ItemTitles(dossier, wording);
    RelationViews relations = new RelationViews(dossier, wording);
    AgreementPipeline pipeline = AgreementPipeline.of(dossier, context.asOf());
    return new FactSheetView(
        relations.relations().steps(),
        relations.relations().missions(),
        new EngagementViews(context, facts).lastAtHighestLevel().stream().toList(),
        pipeline.funnel().keySet().stream()
            .map(status -> new StageView(status.name(), pipeline.count(status)))
            .toList(),
        new TradeViews(dossier, wording).trade(context.first()).stream().toList(),
        growth(context).stream().toList(),
        SharedMemberships.on(context.asOf(), dossier).shared().stream()
            .map(s -> titles.organisation(s.organisation()))
            .toList(),
        dossier.cooperation().stream().map(a -> wording.text(a.label())).toList(),
        new ProspectViews(dossier, wording, context.asOf())
            .upcoming().stream().filter(a -> a.event().equals("ESTABLISHED")).limit(1).toList());
  }

  private static Optional<GrowthView> growth(NoteContext context) {
    Optional<TradeBalance> balance = TradeBalance.of(context.dossier(), context.first());
    List<Growth.Rate> rates =
        balance.stream()
            .flatMap(b -> Stream.of(rate(b.exports()), rate(b.imports())))
            .flatMap(Optional::stream)
            .toList();
    return rates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GrowthView(
                year(rates.getFirst().from(), context),
                year(rates.getFirst().to(), context),
                percent(balance.get().exports(), context),
                percent(balance.get().imports(), context)));
  }

  private static Optional<Growth.Rate> rate(@Nullable Series series) {
    return series != null && Growth.compound(series) instanceof Growth.Rate rate
        ? Optional.of(rate)
        : Optional.empty();
  }

  private static String percent(@Nullable Series series, NoteContext context) {
    return rate(series).map(r -> context.wording().amounts().percent(r.rate())).orElse("");
  }

  private static String year(EdtfDate date, NoteContext context) {
    return context.wording().date(date).text();
  }
}
