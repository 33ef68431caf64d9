package org.alternat.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts a dossier down to some of its items, so that nothing left refers to what is gone. */
final class Selection {

  private final Dossier dossier;
  private final Predicate<Item> chosen;

  private Selection(Dossier dossier, Predicate<Item> chosen) {
    this.dossier = dossier;
    this.chosen = chosen;
  }

  static Dossier knownOn(Dossier dossier, LocalDate day) {
    Set<Id> published =
        dossier.sources().stream()
            .filter(source -> !source.published().isAfter(day))
            .map(Source::id)
            .collect(Collectors.toSet());
    Selection known = new Selection(dossier, item -> isKnown(item, day, published));
    Set<Id> ids = known.ids();
    ids.removeAll(known.superseded(ids));
    ids.addAll(published);
    Dossier cut = known.cut(new View(ids, day));
    LocalDate asOf = day.isBefore(dossier.asOf()) ? day : dossier.asOf();
    return cut.toBuilder()
        .asOf(asOf)
        .sources(dossier.sources().stream().filter(s -> published.contains(s.id())).toList())
        .build();
  }

  private static boolean isKnown(Item item, LocalDate day, Set<Id> published) {
    List<Citation> citations = item.provenance().citations();
    boolean borneOut =
        citations.isEmpty()
            || !item.provenance().known().isUndated()
            || citations.stream().anyMatch(citation -> published.contains(citation.source()));
    return borneOut && item.mayBeKnownOn(day);
  }

  private Set<Id> superseded(Set<Id> known) {
    return dossier
        .items()
        .filter(item -> known.contains(item.id()))
        .flatMap(item -> Stream.ofNullable(item.provenance().supersedes()))
        .collect(Collectors.toSet());
  }

  static Dossier visibleTo(Dossier dossier, Disclosure reader) {
    Selection visible =
        new Selection(dossier, item -> item.provenance().disclosure().isVisibleTo(reader));
    Set<Id> items = visible.ids();
    Set<Id> cited = new HashSet<>(items);
    dossier.sources().stream()
        .filter(source -> reader == Disclosure.INTERNAL || source.type() != Source.Type.INTERNAL)
        .forEach(source -> cited.add(source.id()));
    Dossier cut = visible.cut(new View(cited, null));
    return new Redaction(reader).of(cut);
  }

  /** Leaves out what is for the public but marked for a narrower circle: the marking counts. */
  static Dossier published(Dossier dossier) {
    Markings markings = Markings.of(dossier);
    Dossier open = where(dossier, markings::isPublic);
    return open.toBuilder().marking(markings.ofPublic().orElse(null)).build();
  }

  static Dossier withoutPositions(Dossier dossier) {
    Selection rest =
        new Selection(dossier, item -> !(item instanceof Position) && !(item instanceof Action));
    Set<Id> ids = rest.ids();
    dossier.sources().forEach(source -> ids.add(source.id()));
    Dossier cut = rest.cut(new View(ids, null));
    return new Redaction(Disclosure.PUBLIC).of(cut);
  }

  static Dossier within(Dossier dossier, List<Marking> most) {
    Markings markings = Markings.of(dossier);
    Predicate<String> fits = id -> markings.isWithin(id, most);
    boolean allFit =
        Stream.concat(dossier.items().map(Item::id), dossier.people().stream().map(Person::id))
            .allMatch(id -> fits.test(id.value()));
    return allFit ? dossier : where(dossier, fits);
  }

  /** The items and people whose ids fit. */
  private static Dossier where(Dossier dossier, Predicate<String> fits) {
    Selection rest = new Selection(dossier, item -> fits.test(item.id().value()));
    Set<Id> ids = rest.ids();
    dossier.sources().forEach(source -> ids.add(source.id()));
    Dossier cut = rest.cut(new View(ids, null));
    return Redaction.spokenOf(cut, person -> fits.test(person.id().value()));
  }

  /** The chosen items; an item within another only if that one is chosen too. */
  private Set<Id> ids() {
    Set<Id> ids = new HashSet<>();
    dossier.parties().stream()
        .flatMap(party -> party.figures().stream())
        .filter(chosen)
        .forEach(figure -> ids.add(figure.id()));
    dossier
        .topItems()
        .filter(chosen)
        .flatMap(item -> Stream.concat(Stream.of(item), Dossier.parts(item).filter(chosen)))
        .forEach(item -> ids.add(item.id()));
    return ids;
  }

  private Dossier cut(View view) {
    return dossier.toBuilder()
        .parties(dossier.parties().stream().map(party -> party.within(view)).toList())
        .people(dossier.people().stream().map(person -> person.within(view)).toList())
        .officeTerms(view.items(dossier.officeTerms(), OfficeTerm.class))
        .relations(view.items(dossier.relations(), RelationStatus.class))
        .missions(view.items(dossier.missions(), Mission.class))
        .engagements(view.items(dossier.engagements(), Engagement.class))
        .agreements(view.items(dossier.agreements(), Agreement.class))
        .cooperation(view.items(dossier.cooperation(), CooperationArea.class))
        .series(view.items(dossier.series(), Series.class))
        .memberships(view.items(dossier.memberships(), Membership.class))
        .organisationRoles(view.items(dossier.organisationRoles(), OrganisationRole.class))
        .goodOffices(view.items(dossier.goodOffices(), GoodOffices.class))
        .hostedEvents(view.items(dossier.hostedEvents(), HostedEvent.class))
        .events(view.items(dossier.events(), Event.class))
        .statements(view.items(dossier.statements(), Statement.class))
        .claims(view.items(dossier.claims(), Claim.class))
        .objectives(view.items(dossier.objectives(), Position.Objective.class))
        .pointsToMake(view.items(dossier.pointsToMake(), Position.PointToMake.class))
        .sensitivities(view.items(dossier.sensitivities(), Position.Sensitivity.class))
        .redLines(view.items(dossier.redLines(), Position.RedLine.class))
        .questions(view.items(dossier.questions(), Position.QuestionAndAnswer.class))
        .actions(view.items(dossier.actions(), Action.class))
        .build();
  }
}
