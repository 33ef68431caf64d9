package org.alternat.template.view;

import java.util.List;

/**
 * What the template of the fact sheet sees: key facts that are public, on a page.
 *
 * @param established the establishment of relations and what came after it
 * @param missions the missions of the two in each other
 * @param lastContact the last contact at the highest level; at most one
 * @param stages how many agreements have come how far
 * @param trade trade in goods; at most one
 * @param growth how trade grew; at most one
 * @param shared the names of organisations that both are in
 * @param areas names of fields of cooperation
 * @param next the next anniversary of relations; at most one
 * @since 1.0
 */
public record FactSheetView(
    List<RelationsView.StepView> established,
    List<RelationsView.MissionView> missions,
    List<EngagementView> lastContact,
    List<AgreementsTableView.StageView> stages,
    List<TradeView> trade,
    List<GrowthView> growth,
    List<Markup> shared,
    List<Markup> areas,
    List<AnniversaryView> next) {
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

  /**
   * How exports and imports grew, as percentages in words.
   *
   * @param from the first year
   * @param to the last year
   * @param exports mean growth a year, empty when it is not defined
   * @param imports mean growth a year, empty when it is not defined
   */
  public record GrowthView(String from, String to, String exports, String imports) {}
}
