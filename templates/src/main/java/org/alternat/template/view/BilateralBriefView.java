package org.alternat.template.view;

import java.util.List;

/**
 * What the template of the bilateral brief sees beside {@link CommonView}. Lists are empty where
 * the dossier says nothing, so that a section can be left out.
 *
 * @param lastContact the last contact at the highest level that has one; at most one
 * @param relations history of relations and missions
 * @param foreignPolicy what is said of each country's foreign policy, by country name
 * @param economy what is said of each country's economy
 * @param engagements contacts that took place, the last first
 * @param planned contacts that are to come or whose outcome is not recorded
 * @param agreements instruments, by status
 * @param trade trade in goods; at most one
 * @param statistics other series
 * @param areas fields of cooperation
 * @param shared organisations that both are in
 * @param records what each country did in the world, oldest first
 * @param statements other statements, by who makes them
 * @param sensitivities what to handle with care
 * @param redLines what must not be said
 * @param past anniversaries that have passed; at most one an item
 * @param upcoming anniversaries to come
 * @param prospects events announced
 * @param actions what somebody has to do
 * @since 1.0
 */
public record BilateralBriefView(
    List<EngagementView> lastContact,
    RelationsView relations,
    List<CountryFactsView> foreignPolicy,
    List<CountryFactsView> economy,
    List<EngagementView> engagements,
    List<EngagementView> planned,
    List<AgreementView> agreements,
    List<TradeView> trade,
    List<SeriesView> statistics,
    List<AreaView> areas,
    List<MembershipView> shared,
    List<RecordView> records,
    List<FactGroupView> statements,
    List<PositionView> sensitivities,
    List<PositionView> redLines,
    List<AnniversaryView> past,
    List<AnniversaryView> upcoming,
    List<RecordView> prospects,
    List<ActionView> actions) {
  /** Copies the lists. */
  public BilateralBriefView {
    lastContact = List.copyOf(lastContact);
    foreignPolicy = List.copyOf(foreignPolicy);
    economy = List.copyOf(economy);
    engagements = List.copyOf(engagements);
    planned = List.copyOf(planned);
    agreements = List.copyOf(agreements);
    trade = List.copyOf(trade);
    statistics = List.copyOf(statistics);
    areas = List.copyOf(areas);
    shared = List.copyOf(shared);
    records = List.copyOf(records);
    statements = List.copyOf(statements);
    sensitivities = List.copyOf(sensitivities);
    redLines = List.copyOf(redLines);
    past = List.copyOf(past);
    upcoming = List.copyOf(upcoming);
    prospects = List.copyOf(prospects);
    actions = List.copyOf(actions);
  }

  /**
   * What is said of one country.
   *
   * @param country its name
   */
  public record CountryFactsView(String country, List<FactGroupView> groups) {
    /** Copies the list. */
    public CountryFactsView {
      groups = List.copyOf(groups);
    }
  }
}
