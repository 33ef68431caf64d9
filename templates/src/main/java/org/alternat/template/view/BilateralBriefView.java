package org.alternat.template.view;

import java.util.List;
import org.alternat.model.Meaning;
import org.alternat.template.view.AgreementsTableView.RowView;
import org.alternat.template.view.AgreementsTableView.StageView;
import org.alternat.template.view.AreaView.AreasView;
import org.alternat.template.view.TradeView.GrowthView;

/**
 * What the template of the bilateral brief sees beside {@link CommonView}. Lists are empty where
 * the dossier says nothing, so that a section can be left out.
 *
 * @since 1.0
 */
public record BilateralBriefView(
    @Meaning("the last contact at the highest level that has one; at most one")
        List<EngagementView> lastContact,
    @Meaning("the last contact at each level, from the highest") List<EngagementView> lastContacts,
    @Meaning("history of relations and missions") RelationsView relations,
    @Meaning("what is said of each country's foreign policy, by country name")
        List<CountryFactsView> foreignPolicy,
    @Meaning("what is said of each country's economy") List<CountryFactsView> economy,
    @Meaning("contacts that took place, the last first") List<EngagementView> engagements,
    @Meaning("contacts that are to come or whose outcome is not recorded")
        List<EngagementView> planned,
    @Meaning("instruments, by status") List<AgreementView> agreements,
    @Meaning("the same with signatures, ratifications and entry into force")
        List<RowView> instruments,
    @Meaning("how many agreements have come how far") List<StageView> stages,
    @Meaning("trade in goods; at most one") List<TradeView> trade,
    @Meaning("how trade grew; at most one") List<GrowthView> growth,
    @Meaning("other series") List<SeriesView> statistics,
    @Meaning("fields of cooperation, those together of which the same is known")
        List<AreasView> areas,
    @Meaning("organisations that both are in") List<MembershipView> shared,
    @Meaning("what each country did in the world, oldest first") List<RecordView> records,
    @Meaning("other statements, by who makes them") List<FactGroupView> statements,
    @Meaning("what to handle with care") List<PositionView> sensitivities,
    @Meaning("what must not be said") List<PositionView> redLines,
    @Meaning("anniversaries that have passed; at most one an item") List<AnniversaryView> past,
    @Meaning("anniversaries to come") List<AnniversaryView> upcoming,
    @Meaning("events announced") List<RecordView> prospects,
    @Meaning("what somebody has to do") List<ActionView> actions,
    @Meaning("what is found on the relationship, and what does not fit together")
        List<FindingView> insights) {
  /** Copies the lists. */
  public BilateralBriefView {
    lastContact = List.copyOf(lastContact);
    lastContacts = List.copyOf(lastContacts);
    foreignPolicy = List.copyOf(foreignPolicy);
    economy = List.copyOf(economy);
    engagements = List.copyOf(engagements);
    planned = List.copyOf(planned);
    agreements = List.copyOf(agreements);
    instruments = List.copyOf(instruments);
    stages = List.copyOf(stages);
    trade = List.copyOf(trade);
    growth = List.copyOf(growth);
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
    insights = List.copyOf(insights);
  }

  /** What is said of one country. */
  public record CountryFactsView(
      @Meaning("its name") String country,
      @Meaning("what is said, by who says so") List<FactGroupView> groups) {
    /** Copies the list. */
    public CountryFactsView {
      groups = List.copyOf(groups);
    }
  }
}
