package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;

/**
 * What the template of the fact sheet sees: key facts that are public, on a page.
 *
 * @since 1.0
 */
public record FactSheetView(
    @Meaning("the establishment of relations and what came after it")
        List<RelationsView.StepView> established,
    @Meaning("the missions of the two in each other") List<RelationsView.MissionView> missions,
    @Meaning("the last contact at the highest level; at most one") List<EngagementView> lastContact,
    @Meaning("how many agreements have come how far") List<AgreementsTableView.StageView> stages,
    @Meaning("trade in goods; at most one") List<TradeView> trade,
    @Meaning("how trade grew; at most one") List<TradeView.GrowthView> growth,
    @Meaning("the names of organisations that both are in") List<Markup> shared,
    @Meaning("names of fields of cooperation") List<Markup> areas,
    @Meaning("the next anniversary of relations; at most one") List<AnniversaryView> next) {
  /** Copies the lists. */
  public FactSheetView {
    established = List.copyOf(established);
    missions = List.copyOf(missions);
    lastContact = List.copyOf(lastContact);
    stages = List.copyOf(stages);
    trade = List.copyOf(trade);
    growth = List.copyOf(growth);
    shared = List.copyOf(shared);
    areas = List.copyOf(areas);
    next = List.copyOf(next);
  }
}
