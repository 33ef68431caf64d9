package org.alternat.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact between the two sides: a call, a visit, a meeting, a letter.
 *
 * @since 1.0
 */
public record Engagement(
    @Required @Meaning("id") Id id,
    @Required @Meaning("what kind of contact") Kind kind,
    @Required @Meaning("how far it has come") EventStatus status,
    @Meaning("what it is called; made from kind and date if absent") LocalizedText title,
    @Required @Meaning("first day") EdtfDate start,
    @Meaning("last day, if it is another one") EdtfDate end,
    @Meaning("weekday of the first day as a source gives it, checked against the date")
        @Nullable DayOfWeek weekday,
    @Meaning("time of day it began: 10:30") @Nullable LocalTime time,
    @Meaning("time zone of that time: Africa/Lome") @Nullable ZoneId zone,
    @Meaning("how long it took, in minutes") @Nullable Integer minutes,
    @Meaning("where") Place place,
    @Meaning("form of a visit") @Nullable VisitType visitType,
    @Meaning("level of the highest participants") @Nullable Level level,
    @Meaning("which side proposed it; absent if not known") @Nullable CountryCode initiator,
    @Meaning("which side received the other") @Nullable CountryCode host,
    @Meaning("which side or sides came") List<CountryCode> guests,
    @Meaning("who took part") List<Participant> participants,
    @Meaning("what was spoken about") List<Topic> topics,
    @Meaning("what came of it") List<Outcome> outcomes,
    @Meaning("what each side published about it") List<Readout> readouts,
    @Meaning("conference in whose margins it took place") LocalizedText frame,
    @RefersTo(Agreement.class) @Meaning("agreements signed") List<Id> agreements,
    @Meaning("languages spoken") List<LanguageTag> languages,
    @Meaning("interpretation and other arrangements") LocalizedText arrangements,
    @Meaning("whether and how the press is present") LocalizedText press,
    @Meaning("programme, for a visit") List<ProgrammeEntry> programme,
    @Meaning("background (CommonMark)") LocalizedText background,
    @Meaning("whether its anniversaries are marked") boolean commemorable,
    @Meaning("where it comes from") Provenance provenance)
    implements Item {

  /** Copies the lists. */
  public Engagement {
    guests = List.copyOf(guests);
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    outcomes = List.copyOf(outcomes);
    readouts = List.copyOf(readouts);
    agreements = List.copyOf(agreements);
    languages = List.copyOf(languages);
    programme = List.copyOf(programme);
  }

  /** A builder with what is required. */
  public static EngagementBuilder builder(Id id, Kind kind, EventStatus status, EdtfDate start) {
    return new EngagementBuilder(id, kind, status, start);
  }

  /** A builder that begins with what is in this one. */
  public EngagementBuilder toBuilder() {
    return new EngagementBuilder(this);
  }

  /** The first day. */
  @Override
  public EdtfDate date() {
    return start;
  }

  @Override
  public boolean isForeseen() {
    return status != EventStatus.HELD;
  }

  @Override
  public Engagement within(View view) {
    return toBuilder()
        .topics(view.items(topics, Topic.class))
        .outcomes(view.items(outcomes, Outcome.class))
        .readouts(view.items(readouts, Readout.class))
        .agreements(view.of(agreements))
        .provenance(provenance.within(view))
        .build();
  }

  /** What kind of contact it is. */
  public enum Kind {
    CALL,
    VIDEO,
    VISIT,
    MEETING_MARGINS,
    CONSULTATIONS,
    JOINT_COMMISSION,
    SUMMIT,
    LETTER,
    MESSAGE,
    SIGNING,
    CREDENTIALS,
    PARLIAMENTARY,
    MILITARY,
    BUSINESS_FORUM,
    DELEGATION,
    OTHER
  }

  /** The form of a visit, from the most solemn; state visits are for heads of state alone. */
  public enum VisitType {
    STATE,
    OFFICIAL,
    WORKING,
    PRIVATE,
    TRANSIT
  }

  /** Somebody who took part. */
  public record Participant(
      @RefersTo(Person.class) @Meaning("who; absent if the name is not known") @Nullable Id person,
      @RefersTo(Office.class) @Meaning("office in which; a term must cover the engagement")
          @Nullable Id office,
      @Meaning("name or description of somebody without an entry") LocalizedText name,
      @Meaning("on whose side") @Nullable CountryCode side,
      @Meaning("as what; DELEGATION if absent") Role role) {

    /** What a participant does. */
    public enum Role {
      PRINCIPAL,
      DELEGATION,
      INTERPRETER,
      NOTE_TAKER,
      OBSERVER
    }
  }

  /** Something spoken about. */
  public record Topic(
      @Required @Meaning("id") Id id,
      @Required @Meaning("the topic") LocalizedText text,
      @RefersTo(CooperationArea.class) @Meaning("cooperation area it belongs to") @Nullable Id area,
      @Meaning("who raised it") @Nullable Actor raisedBy,
      @Meaning("where it comes from") Provenance provenance)
      implements Item {

    @Override
    public EdtfDate date() {
      return EdtfDate.undated();
    }

    @Override
    public Topic within(View view) {
      return new Topic(id, text, view.of(area), raisedBy, provenance.within(view));
    }
  }

  /** Something that came of an engagement. */
  public record Outcome(
      @Required @Meaning("id") Id id,
      @Required @Meaning("what was done") Act act,
      @Required @Meaning("what came of it, as a sentence") LocalizedText text,
      @Meaning("who did it; both sides if absent") @Nullable Actor by,
      @RefersTo(CooperationArea.class) @Meaning("cooperation area it belongs to") @Nullable Id area,
      @Meaning("where it comes from") Provenance provenance)
      implements Item {

    @Override
    public EdtfDate date() {
      return EdtfDate.undated();
    }

    @Override
    public Outcome within(View view) {
      return new Outcome(id, act, text, by, view.of(area), provenance.within(view));
    }

    /** What was done. */
    public enum Act {
      AGREED,
      SIGNED,
      DECIDED,
      ANNOUNCED,
      PROPOSED,
      INVITED,
      REQUESTED,
      OFFERED,
      WELCOMED,
      CONSIDERED,
      REAFFIRMED,
      EXPRESSED,
      DISAGREED
    }
  }

  /** What one side published about an engagement; the two often differ. */
  public record Readout(
      @Required @Meaning("id") Id id,
      @Meaning("which side") @Nullable CountryCode side,
      @Meaning("when it was issued") EdtfDate issued,
      @Meaning("who issued it") LocalizedText issuedBy,
      @Required @Meaning("what it says, in short (CommonMark)") LocalizedText summary,
      @Meaning("where it comes from") Provenance provenance)
      implements Item {

    @Override
    public EdtfDate date() {
      return issued;
    }

    @Override
    public Readout within(View view) {
      return new Readout(id, side, issued, issuedBy, summary, provenance.within(view));
    }
  }
}
