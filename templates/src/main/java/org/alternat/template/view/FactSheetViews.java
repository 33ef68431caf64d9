package org.alternat.template.view;

import java.util.List;
import org.alternat.insight.SharedMemberships;
import org.alternat.model.Dossier;

/** Makes the view of the fact sheet. */
final class FactSheetViews {
  private FactSheetViews() {}

  static FactSheetView view(NoteContext context) {
    Dossier dossier = context.dossier();
    Wording wording = context.wording();
    FactViews facts = new FactViews(dossier, wording);
    ItemTitles titles = new ItemTitles(dossier, wording);
    TradeViews trade = new TradeViews(dossier, wording);
    RelationViews relations = new RelationViews(dossier, wording);
    return new FactSheetView(
        relations.relations().steps(),
        relations.relations().missions(),
        new EngagementViews(context, facts).lastAtHighestLevel().stream().toList(),
        relations.stages(context.asOf()),
        trade.trade(context.first()).stream().toList(),
        trade.growth(context.first()).stream().toList(),
        SharedMemberships.on(context.asOf(), dossier).shared().stream()
            .map(s ->
                titles
                    .organisation(s.organisation())
                    .of(List.of(s.a().id().value(), s.b().id().value())))
            .toList(),
        dossier.cooperation().stream().map(a -> titles.sentence(a)).toList(),
        new ProspectViews(dossier, wording, context.asOf())
            .upcoming().stream().filter(a -> a.event().equals("ESTABLISHED")).limit(1).toList());
  }
}
