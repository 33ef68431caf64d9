package org.alternat.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Dossier}. What is not set stays empty.
 *
 * @since 1.0
 */
public final class DossierBuilder {

  private Id id;
  private LocalizedText title = LocalizedText.EMPTY;
  private LanguageTag language;
  private LocalDate asOf;
  private Disclosure disclosure = Disclosure.INTERNAL;
  private @Nullable Marking marking;
  private List<MarkingScheme> markingSchemes = List.of();
  private Dyad between;
  private Imprint imprint = Imprint.UNKNOWN;
  private List<Party> parties = List.of();
  private List<Organisation> organisations = List.of();
  private List<Person> people = List.of();
  private List<Office> offices = List.of();
  private List<OfficeTerm> officeTerms = List.of();
  private List<RelationStatus> relations = List.of();
  private List<Mission> missions = List.of();
  private List<Engagement> engagements = List.of();
  private List<Agreement> agreements = List.of();
  private List<CooperationArea> cooperation = List.of();
  private List<Series> series = List.of();
  private List<Membership> memberships = List.of();
  private List<OrganisationRole> organisationRoles = List.of();
  private List<GoodOffices> goodOffices = List.of();
  private List<HostedEvent> hostedEvents = List.of();
  private List<Event> events = List.of();
  private List<Statement> statements = List.of();
  private List<Claim> claims = List.of();
  private List<Position.Objective> objectives = List.of();
  private List<Position.PointToMake> pointsToMake = List.of();
  private List<Position.Sensitivity> sensitivities = List.of();
  private List<Position.RedLine> redLines = List.of();
  private List<Position.QuestionAndAnswer> questions = List.of();
  private List<Action> actions = List.of();
  private List<Source> sources = List.of();

  DossierBuilder(Id id, LanguageTag language, LocalDate asOf, Dyad between) {
    this.id = id;
    this.language = language;
    this.asOf = asOf;
    this.between = between;
  }

  DossierBuilder(Dossier dossier) {
    this.id = dossier.id();
    this.title = dossier.title();
    this.language = dossier.language();
    this.asOf = dossier.asOf();
    this.disclosure = dossier.disclosure();
    this.marking = dossier.marking();
    this.markingSchemes = dossier.markingSchemes();
    this.between = dossier.between();
    this.imprint = dossier.imprint();
    this.parties = dossier.parties();
    this.organisations = dossier.organisations();
    this.people = dossier.people();
    this.offices = dossier.offices();
    this.officeTerms = dossier.officeTerms();
    this.relations = dossier.relations();
    this.missions = dossier.missions();
    this.engagements = dossier.engagements();
    this.agreements = dossier.agreements();
    this.cooperation = dossier.cooperation();
    this.series = dossier.series();
    this.memberships = dossier.memberships();
    this.organisationRoles = dossier.organisationRoles();
    this.goodOffices = dossier.goodOffices();
    this.hostedEvents = dossier.hostedEvents();
    this.events = dossier.events();
    this.statements = dossier.statements();
    this.claims = dossier.claims();
    this.objectives = dossier.objectives();
    this.pointsToMake = dossier.pointsToMake();
    this.sensitivities = dossier.sensitivities();
    this.redLines = dossier.redLines();
    this.questions = dossier.questions();
    this.actions = dossier.actions();
    this.sources = dossier.sources();
  }

  /** Sets the title. */
  public DossierBuilder title(LocalizedText title) {
    this.title = title;
    return this;
  }

  /** Sets the day up to which the dossier is complete. */
  public DossierBuilder asOf(LocalDate asOf) {
    this.asOf = asOf;
    return this;
  }

  /** Sets who may see items that do not say so. */
  public DossierBuilder disclosure(Disclosure disclosure) {
    this.disclosure = disclosure;
    return this;
  }

  /** Sets what items bear that have no marking of their own. */
  public DossierBuilder marking(@Nullable Marking marking) {
    this.marking = marking;
    return this;
  }

  /** Sets the schemes of markings beside those of the library. */
  public DossierBuilder markingSchemes(List<MarkingScheme> markingSchemes) {
    this.markingSchemes = markingSchemes;
    return this;
  }

  /** Sets who made it. */
  public DossierBuilder imprint(Imprint imprint) {
    this.imprint = imprint;
    return this;
  }

  /** Sets the two countries described, and others where the CLDR will not do. */
  public DossierBuilder parties(List<Party> parties) {
    this.parties = parties;
    return this;
  }

  /** Sets the organisations spoken of. */
  public DossierBuilder organisations(List<Organisation> organisations) {
    this.organisations = organisations;
    return this;
  }

  /** Sets the people spoken of. */
  public DossierBuilder people(List<Person> people) {
    this.people = people;
    return this;
  }

  /** Sets the offices spoken of. */
  public DossierBuilder offices(List<Office> offices) {
    this.offices = offices;
    return this;
  }

  /** Sets who held which office when. */
  public DossierBuilder officeTerms(List<OfficeTerm> officeTerms) {
    this.officeTerms = officeTerms;
    return this;
  }

  /** Sets the history of diplomatic relations. */
  public DossierBuilder relations(List<RelationStatus> relations) {
    this.relations = relations;
    return this;
  }

  /** Sets the embassies, consulates and other missions. */
  public DossierBuilder missions(List<Mission> missions) {
    this.missions = missions;
    return this;
  }

  /** Sets the calls, visits, meetings, letters. */
  public DossierBuilder engagements(List<Engagement> engagements) {
    this.engagements = engagements;
    return this;
  }

  /** Sets the treaties and other instruments. */
  public DossierBuilder agreements(List<Agreement> agreements) {
    this.agreements = agreements;
    return this;
  }

  /** Sets the fields of cooperation. */
  public DossierBuilder cooperation(List<CooperationArea> cooperation) {
    this.cooperation = cooperation;
    return this;
  }

  /** Sets the trade and other statistics. */
  public DossierBuilder series(List<Series> series) {
    this.series = series;
    return this;
  }

  /** Sets the memberships of either country in organisations. */
  public DossierBuilder memberships(List<Membership> memberships) {
    this.memberships = memberships;
    return this;
  }

  /** Sets the chairs, presidencies and seats. */
  public DossierBuilder organisationRoles(List<OrganisationRole> organisationRoles) {
    this.organisationRoles = organisationRoles;
    return this;
  }

  /** Sets the good offices and mediation. */
  public DossierBuilder goodOffices(List<GoodOffices> goodOffices) {
    this.goodOffices = goodOffices;
    return this;
  }

  /** Sets the conferences, exhibitions and games. */
  public DossierBuilder hostedEvents(List<HostedEvent> hostedEvents) {
    this.hostedEvents = hostedEvents;
    return this;
  }

  /** Sets the other events, past and to come. */
  public DossierBuilder events(List<Event> events) {
    this.events = events;
    return this;
  }

  /** Sets the words worth quoting. */
  public DossierBuilder statements(List<Statement> statements) {
    this.statements = statements;
    return this;
  }

  /** Sets the other statements, judgements and characterisations. */
  public DossierBuilder claims(List<Claim> claims) {
    this.claims = claims;
    return this;
  }

  /** Sets what a side wants to achieve. */
  public DossierBuilder objectives(List<Position.Objective> objectives) {
    this.objectives = objectives;
    return this;
  }

  /** Sets what to say. */
  public DossierBuilder pointsToMake(List<Position.PointToMake> pointsToMake) {
    this.pointsToMake = pointsToMake;
    return this;
  }

  /** Sets what to handle with care. */
  public DossierBuilder sensitivities(List<Position.Sensitivity> sensitivities) {
    this.sensitivities = sensitivities;
    return this;
  }

  /** Sets what must not be said, offered or agreed to. */
  public DossierBuilder redLines(List<Position.RedLine> redLines) {
    this.redLines = redLines;
    return this;
  }

  /** Sets the questions that may come and lines to take. */
  public DossierBuilder questions(List<Position.QuestionAndAnswer> questions) {
    this.questions = questions;
    return this;
  }

  /** Sets what somebody has to do. */
  public DossierBuilder actions(List<Action> actions) {
    this.actions = actions;
    return this;
  }

  /** Sets what bears all this out. */
  public DossierBuilder sources(List<Source> sources) {
    this.sources = sources;
    return this;
  }

  /** The dossier. */
  public Dossier build() {
    return new Dossier(
        id,
        title,
        language,
        asOf,
        disclosure,
        marking,
        markingSchemes,
        between,
        imprint,
        parties,
        organisations,
        people,
        offices,
        officeTerms,
        relations,
        missions,
        engagements,
        agreements,
        cooperation,
        series,
        memberships,
        organisationRoles,
        goodOffices,
        hostedEvents,
        events,
        statements,
        claims,
        objectives,
        pointsToMake,
        sensitivities,
        redLines,
        questions,
        actions,
        sources);
  }
}
