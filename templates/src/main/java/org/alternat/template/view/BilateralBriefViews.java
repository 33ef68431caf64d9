package org.alternat.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alternat.insight.SharedMemberships;
import org.alternat.insight.SharedMemberships.Shared;
import org.alternat.model.Claim;
import org.alternat.model.Claim.Topic;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Membership;

/** Makes the view of the bilateral brief from a dossier as of the day of the note. */
final class BilateralBriefViews {
  private static final Set<Topic> POLICY = Set.of(Topic.FOREIGN_POLICY, Topic.DOMESTIC);
  private static final Set<Topic> ECONOMY = Set.of(Topic.ECONOMY);

  private final NoteContext context;
  private final Dossier dossier;
  private final CountryCode first;
  private final CountryCode second;
  private final LocalDate day;
  private final Wording wording;
  private final FactViews facts;
  private final ItemTitles titles;

  private BilateralBriefViews(NoteContext context) {
    this.context = context;
    this.dossier = context.dossier();
    this.first = context.first();
    this.second = context.second();
    this.day = context.asOf();
    this.wording = context.wording();
    this.facts = new FactViews(dossier, wording);
    this.titles = new ItemTitles(dossier, wording);
  }

  static BilateralBriefView view(NoteContext context) {
    return new BilateralBriefViews(context).view();
  }

  private BilateralBriefView view() {
    EngagementViews engagements = new EngagementViews(context, facts);
    RelationViews relations = new RelationViews(dossier, wording);
    TradeViews trade = new TradeViews(dossier, wording);
    RecordViews records = new RecordViews(dossier, wording);
    ProspectViews prospects = new ProspectViews(dossier, wording, day);
    PositionViews positions = new PositionViews(context);
    List<CountryCode> countries = List.of(first, second);
    return new BilateralBriefView(
        engagements.lastAtHighestLevel().stream().toList(),
        engagements.lastByLevel(),
        relations.relations(),
        facts.byCountry(countries, POLICY),
        facts.byCountry(countries, ECONOMY),
        engagements.held(),
        engagements.planned(),
        relations.agreements(),
        AgreementsTableViews.rows(relations, context),
        relations.stages(day),
        trade.trade(first).stream().toList(),
        trade.growth(first).stream().toList(),
        trade.statistics(),
        relations.areas(),
        shared(),
        records.past(),
        facts.claims(this::isToldNowhereElse),
        positions.sensitivities(p -> true),
        positions.redLines(p -> true),
        prospects.past(),
        prospects.upcoming(),
        records.prospects(),
        prospects.actions(a -> true),
        new FindingViews(context).relationship());
  }

  private boolean isToldNowhereElse(Claim claim) {
    boolean ofCountry = facts.isAbout(claim, first) || facts.isAbout(claim, second);
    boolean underCountry =
        ofCountry && (POLICY.contains(claim.topic()) || ECONOMY.contains(claim.topic()));
    return !underCountry && !isToldWithEngagement(claim);
  }

  private boolean isToldWithEngagement(Claim claim) {
    return claim.about().stream()
        .anyMatch(id -> dossier.engagements().stream().anyMatch(e -> e.id().equals(id)));
  }

  private List<MembershipView> shared() {
    return SharedMemberships.on(day, dossier).shared().stream().map(this::membership).toList();
  }

  private MembershipView membership(Shared shared) {
    boolean inOrder = shared.a().country().equals(first);
    Membership mine = inOrder ? shared.a() : shared.b();
    Membership theirs = inOrder ? shared.b() : shared.a();
    return new MembershipView(
        List.of(mine.id().value(), theirs.id().value()),
        titles.organisation(shared.organisation()),
        mine.status().name(),
        theirs.status().name(),
        java.util.stream.Stream.of(mine, theirs)
            .flatMap(m -> wording.citations().of(m.provenance()).stream())
            .distinct()
            .toList());
  }
}
