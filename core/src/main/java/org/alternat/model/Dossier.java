package org.alternat.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about the relationship of two countries, seen from neither side.
 *
 * <pre>{@code
 * Dossier then = dossier.asOf(LocalDate.of(2023, 10, 3)); // knows nothing later
 * Dossier open = then.visibleTo(Disclosure.PUBLIC);       // holds nothing that is not public
 * }</pre>
 *
 * @since 1.0
 */
public record Dossier(
    @Required @Meaning("id of the dossier") Id id,
    @Meaning("title; made from the names of the two if absent") LocalizedText title,
    @Required @Meaning("language of texts that are plain strings") LanguageTag language,
    @Required @Meaning("day up to which the dossier is complete") LocalDate asOf,
    @Meaning("who may see items that do not say so; INTERNAL if absent") Disclosure disclosure,
    @Meaning("what items bear that are not for the public and have no marking of their own")
        @Nullable Marking marking,
    @Meaning("schemes of markings beside those of the library") List<MarkingScheme> markingSchemes,
    @Required @Meaning("the two countries") Dyad between,
    @Meaning("who made it") Imprint imprint,
    @Meaning("the two countries described, and others where the CLDR will not do")
        List<Party> parties,
    @Meaning("organisations spoken of") List<Organisation> organisations,
    @Meaning("people spoken of") List<Person> people,
    @Meaning("offices spoken of") List<Office> offices,
    @Meaning("who held which office when") List<OfficeTerm> officeTerms,
    @Meaning("history of diplomatic relations") List<RelationStatus> relations,
    @Meaning("embassies, consulates and other missions") List<Mission> missions,
    @Meaning("calls, visits, meetings, letters") List<Engagement> engagements,
    @Meaning("treaties and other instruments") List<Agreement> agreements,
    @Meaning("fields of cooperation") List<CooperationArea> cooperation,
    @Meaning("trade and other statistics") List<Series> series,
    @Meaning("memberships of either country in organisations") List<Membership> memberships,
    @Meaning("chairs, presidencies and seats") List<OrganisationRole> organisationRoles,
    @Meaning("good offices and mediation") List<GoodOffices> goodOffices,
    @Meaning("conferences, exhibitions and games") List<HostedEvent> hostedEvents,
    @Meaning("other events, past and to come") List<Event> events,
    @Meaning("words worth quoting") List<Statement> statements,
    @Meaning("other statements, judgements and characterisations") List<Claim> claims,
    @Meaning("what a side wants to achieve") List<Position.Objective> objectives,
    @Meaning("what to say") List<Position.PointToMake> pointsToMake,
    @Meaning("what to handle with care") List<Position.Sensitivity> sensitivities,
    @Meaning("what must not be said, offered or agreed to") List<Position.RedLine> redLines,
    @Meaning("questions that may come and lines to take")
        List<Position.QuestionAndAnswer> questions,
    @Meaning("what somebody has to do") List<Action> actions,
    @Meaning("what bears all this out") List<Source> sources) {

  /** Copies the lists. */
  public Dossier {
    markingSchemes = List.copyOf(markingSchemes);
    parties = List.copyOf(parties);
    organisations = List.copyOf(organisations);
    people = List.copyOf(people);
    offices = List.copyOf(offices);
    officeTerms = List.copyOf(officeTerms);
    relations = List.copyOf(relations);
    missions = List.copyOf(missions);
    engagements = List.copyOf(engagements);
    agreements = List.copyOf(agreements);
    cooperation = List.copyOf(cooperation);
    series = List.copyOf(series);
    memberships = List.copyOf(memberships);
    organisationRoles = List.copyOf(organisationRoles);
    goodOffices = List.copyOf(goodOffices);
    hostedEvents = List.copyOf(hostedEvents);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    objectives = List.copyOf(objectives);
    pointsToMake = List.copyOf(pointsToMake);
    sensitivities = List.copyOf(sensitivities);
    redLines = List.copyOf(redLines);
    questions = List.copyOf(questions);
    actions = List.copyOf(actions);
    sources = List.copyOf(sources);
  }

  /** A builder; id, language, as-of date and the two countries are required. */
  public static DossierBuilder builder(Id id, LanguageTag language, LocalDate asOf, Dyad between) {
    return new DossierBuilder(id, language, asOf, between);
  }

  /** A builder that begins with what is in this dossier. */
  public DossierBuilder toBuilder() {
    return new DossierBuilder(this);
  }

  /** The description of a country, if there is one. */
  public Optional<Party> party(CountryCode code) {
    return parties.stream().filter(party -> party.code().equals(code)).findFirst();
  }

  /** The person of that id. */
  public Optional<Person> person(Id id) {
    return find(people, id);
  }

  /** The office of that id. */
  public Optional<Office> office(Id id) {
    return find(offices, id);
  }

  /** The organisation of that id. */
  public Optional<Organisation> organisation(Id id) {
    return find(organisations, id);
  }

  /** The source of that id. */
  public Optional<Source> source(Id id) {
    return find(sources, id);
  }

  /** The item of that id, also one within another. */
  public Optional<Item> item(Id id) {
    return items().filter(item -> item.id().equals(id)).findFirst();
  }

  private static <T extends Identified> Optional<T> find(List<T> list, Id id) {
    return list.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The terms of an office, in the order of the file. */
  public List<OfficeTerm> termsOf(Id office) {
    return officeTerms.stream().filter(term -> term.office().equals(office)).toList();
  }

  /** All items in the order of the file, those within others directly after them. */
  public Stream<Item> items() {
    return Stream.concat(
        parties.stream().flatMap(party -> party.figures().stream()),
        topItems().flatMap(item -> Stream.concat(Stream.of(item), Dossier.parts(item))));
  }

  /** The items that are not within others. */
  Stream<Item> topItems() {
    List<Item> items = new ArrayList<>();
    items.addAll(officeTerms);
    items.addAll(relations);
    items.addAll(missions);
    items.addAll(engagements);
    items.addAll(agreements);
    items.addAll(cooperation);
    items.addAll(series);
    items.addAll(memberships);
    items.addAll(organisationRoles);
    items.addAll(goodOffices);
    items.addAll(hostedEvents);
    items.addAll(events);
    items.addAll(statements);
    items.addAll(claims);
    items.addAll(objectives);
    items.addAll(pointsToMake);
    items.addAll(sensitivities);
    items.addAll(redLines);
    items.addAll(questions);
    items.addAll(actions);
    return items.stream();
  }

  /** The items directly within another. */
  static Stream<Item> parts(Item item) {
    return switch (item) {
      case Mission mission -> mission.heads().stream().map(Item.class::cast);
      case Engagement engagement ->
          Stream.of(engagement.topics(), engagement.outcomes(), engagement.readouts())
              .flatMap(List::stream);
      default -> Stream.empty();
    };
  }

  /**
   * The dossier as it could be known on a day. An item was known
   *
   * <ul>
   *   <li>from {@link Provenance#known()} on, where that is given;
   *   <li>else from its own date on, or at any time if it {@link Item#isForeseen}, and once one of
   *       its sources was published, where it cites any; sources without a date count as published.
   * </ul>
   *
   * Items that were superseded by then are left out, and so is whatever came later in those that
   * stay: the end of a term, an entry into force, a citation.
   */
  public Dossier asOf(LocalDate day) {
    return Selection.knownOn(this, day);
  }

  /**
   * The dossier without the items that a reader may not see, the sources and people only they speak
   * of, and all references to them; readers outside the house see none of its own papers cited.
   */
  public Dossier visibleTo(Disclosure reader) {
    return Selection.visibleTo(this, reader);
  }

  /**
   * The dossier for an audience: {@link #visibleTo}, for parliament also without positions, for the
   * public also without what bears a marking that keeps it from being published.
   */
  public Dossier visibleTo(Audience audience) {
    Dossier visible = visibleTo(audience.disclosure());
    return switch (audience) {
      case GOVERNMENT -> visible;
      case PARLIAMENT -> Selection.withoutPositions(visible);
      case PUBLIC -> Selection.published(visible);
    };
  }

  /**
   * The dossier without the items that bear more than this, and without what only they speak of:
   * what may travel with a paper that is marked so.
   */
  public Dossier within(List<Marking> most) {
    return Selection.within(this, most);
  }

  /** How many groups of sources that do not depend on each other bear an item out. */
  public long independentSources(Item item) {
    return independentSources(item.provenance());
  }

  /** How many groups of sources that do not depend on each other bear something out. */
  public long independentSources(Provenance provenance) {
    return provenance.citations().stream().map(this::independenceGroup).distinct().count();
  }

  /** The group of sources that depend on each other to which what is cited belongs. */
  public String independenceGroup(Citation citation) {
    if (citation.group() != null) {
      return citation.group();
    }
    return source(citation.source())
        .map(Source::independenceGroup)
        .orElse(citation.source().value());
  }
}
