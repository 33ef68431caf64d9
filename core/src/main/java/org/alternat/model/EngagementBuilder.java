package org.alternat.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@link Engagement}. What is not set is not known.
 *
 * @since 1.0
 */
public final class EngagementBuilder {

  private Id id;
  private Engagement.Kind kind;
  private EventStatus status;
  private LocalizedText title = LocalizedText.EMPTY;
  private EdtfDate start;
  private EdtfDate end = EdtfDate.undated();
  private @Nullable DayOfWeek weekday;
  private @Nullable LocalTime time;
  private @Nullable ZoneId zone;
  private @Nullable Integer minutes;
  private Place place = Place.UNKNOWN;
  private Engagement.@Nullable VisitType visitType;
  private @Nullable Level level;
  private @Nullable CountryCode initiator;
  private @Nullable CountryCode host;
  private List<CountryCode> guests = List.of();
  private List<Engagement.Participant> participants = List.of();
  private List<Engagement.Topic> topics = List.of();
  private List<Engagement.Outcome> outcomes = List.of();
  private List<Engagement.Readout> readouts = List.of();
  private LocalizedText frame = LocalizedText.EMPTY;
  private List<Id> agreements = List.of();
  private List<LanguageTag> languages = List.of();
  private LocalizedText arrangements = LocalizedText.EMPTY;
  private LocalizedText press = LocalizedText.EMPTY;
  private List<ProgrammeEntry> programme = List.of();
  private LocalizedText background = LocalizedText.EMPTY;
  private boolean commemorable = false;
  private Provenance provenance = Provenance.unsourced(Disclosure.INTERNAL);

  EngagementBuilder(Id id, Engagement.Kind kind, EventStatus status, EdtfDate start) {
    this.id = id;
    this.kind = kind;
    this.status = status;
    this.start = start;
  }

  EngagementBuilder(Engagement from) {
    this.id = from.id();
    this.kind = from.kind();
    this.status = from.status();
    this.title = from.title();
    this.start = from.start();
    this.end = from.end();
    this.weekday = from.weekday();
    this.time = from.time();
    this.zone = from.zone();
    this.minutes = from.minutes();
    this.place = from.place();
    this.visitType = from.visitType();
    this.level = from.level();
    this.initiator = from.initiator();
    this.host = from.host();
    this.guests = from.guests();
    this.participants = from.participants();
    this.topics = from.topics();
    this.outcomes = from.outcomes();
    this.readouts = from.readouts();
    this.frame = from.frame();
    this.agreements = from.agreements();
    this.languages = from.languages();
    this.arrangements = from.arrangements();
    this.press = from.press();
    this.programme = from.programme();
    this.background = from.background();
    this.commemorable = from.commemorable();
    this.provenance = from.provenance();
  }

  /** Says what kind of contact. */
  public EngagementBuilder kind(Engagement.Kind kind) {
    this.kind = kind;
    return this;
  }

  /** Says how far it has come. */
  public EngagementBuilder status(EventStatus status) {
    this.status = status;
    return this;
  }

  /** Says what it is called. */
  public EngagementBuilder title(LocalizedText title) {
    this.title = title;
    return this;
  }

  /** Sets the first day. */
  public EngagementBuilder start(EdtfDate start) {
    this.start = start;
    return this;
  }

  /** Sets the last day, if it is another one. */
  public EngagementBuilder end(EdtfDate end) {
    this.end = end;
    return this;
  }

  /** Sets the weekday of the first day as a source gives it, checked against the date. */
  public EngagementBuilder weekday(@Nullable DayOfWeek weekday) {
    this.weekday = weekday;
    return this;
  }

  /** Sets the time of day it began: 10:30. */
  public EngagementBuilder time(@Nullable LocalTime time) {
    this.time = time;
    return this;
  }

  /** Sets the time zone of that time: Africa/Lome. */
  public EngagementBuilder zone(@Nullable ZoneId zone) {
    this.zone = zone;
    return this;
  }

  /** Says how long it took, in minutes. */
  public EngagementBuilder minutes(@Nullable Integer minutes) {
    this.minutes = minutes;
    return this;
  }

  /** Says where. */
  public EngagementBuilder place(Place place) {
    this.place = place;
    return this;
  }

  /** Sets the form of a visit. */
  public EngagementBuilder visitType(Engagement.@Nullable VisitType visitType) {
    this.visitType = visitType;
    return this;
  }

  /** Sets the level of the highest participants. */
  public EngagementBuilder level(@Nullable Level level) {
    this.level = level;
    return this;
  }

  /** Says which side proposed it. */
  public EngagementBuilder initiator(@Nullable CountryCode initiator) {
    this.initiator = initiator;
    return this;
  }

  /** Says which side received the other. */
  public EngagementBuilder host(@Nullable CountryCode host) {
    this.host = host;
    return this;
  }

  /** Says which side or sides came. */
  public EngagementBuilder guests(List<CountryCode> guests) {
    this.guests = guests;
    return this;
  }

  /** Says who took part. */
  public EngagementBuilder participants(List<Engagement.Participant> participants) {
    this.participants = participants;
    return this;
  }

  /** Says what was spoken about. */
  public EngagementBuilder topics(List<Engagement.Topic> topics) {
    this.topics = topics;
    return this;
  }

  /** Says what came of it. */
  public EngagementBuilder outcomes(List<Engagement.Outcome> outcomes) {
    this.outcomes = outcomes;
    return this;
  }

  /** Says what each side published about it. */
  public EngagementBuilder readouts(List<Engagement.Readout> readouts) {
    this.readouts = readouts;
    return this;
  }

  /** Sets the conference in whose margins it took place. */
  public EngagementBuilder frame(LocalizedText frame) {
    this.frame = frame;
    return this;
  }

  /** Sets the agreements signed. */
  public EngagementBuilder agreements(List<Id> agreements) {
    this.agreements = agreements;
    return this;
  }

  /** Sets the languages spoken. */
  public EngagementBuilder languages(List<LanguageTag> languages) {
    this.languages = languages;
    return this;
  }

  /** Sets the interpretation and other arrangements. */
  public EngagementBuilder arrangements(LocalizedText arrangements) {
    this.arrangements = arrangements;
    return this;
  }

  /** Says whether and how the press is present. */
  public EngagementBuilder press(LocalizedText press) {
    this.press = press;
    return this;
  }

  /** Sets the programme, for a visit. */
  public EngagementBuilder programme(List<ProgrammeEntry> programme) {
    this.programme = programme;
    return this;
  }

  /** Sets the background (CommonMark). */
  public EngagementBuilder background(LocalizedText background) {
    this.background = background;
    return this;
  }

  /** Says whether its anniversaries are marked. */
  public EngagementBuilder commemorable(boolean commemorable) {
    this.commemorable = commemorable;
    return this;
  }

  /** Says where it comes from. */
  public EngagementBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /** The result. */
  public Engagement build() {
    return new Engagement(
        id,
        kind,
        status,
        title,
        start,
        end,
        weekday,
        time,
        zone,
        minutes,
        place,
        visitType,
        level,
        initiator,
        host,
        guests,
        participants,
        topics,
        outcomes,
        readouts,
        frame,
        agreements,
        languages,
        arrangements,
        press,
        programme,
        background,
        commemorable,
        provenance);
  }
}
