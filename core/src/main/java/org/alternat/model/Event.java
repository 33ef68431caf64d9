package org.alternat.model;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anything else that happened or is to happen: independence, sanctions, an affair, an anniversary.
 *
 * @since 1.0
 */
public record Event(
    @Required @Meaning("id") Id id,
    @Required @Meaning("what kind of event") Kind kind,
    @Required @Meaning("how far it has come") EventStatus status,
    @Required @Meaning("what it is called") LocalizedText title,
    @Meaning("what happened (CommonMark)") LocalizedText text,
    @Meaning("first day") EdtfDate start,
    @Meaning("last day, if it is another one") EdtfDate end,
    @Meaning("weekday of the first day as a source gives it, checked against the date")
        @Nullable DayOfWeek weekday,
    @Meaning("where") Place place,
    @RefersTo({Person.class, Organisation.class}) @Meaning("whom it concerns") List<Actor> actors,
    @RefersTo @Meaning("item whose anniversary it is") @Nullable Id commemorates,
    @Meaning("whether its anniversaries are marked") boolean commemorable,
    @Meaning("where it comes from") Provenance provenance)
    implements Item {

  /** Copies the list. */
  public Event {
    actors = List.copyOf(actors);
  }

  @Override
  public EdtfDate date() {
    return start;
  }

  @Override
  public boolean isForeseen() {
    return status != EventStatus.HELD;
  }

  @Override
  public Event within(View view) {
    return new Event(
        id,
        kind,
        status,
        title,
        text,
        start,
        end,
        weekday,
        place,
        actors,
        view.of(commemorates),
        commemorable,
        provenance.within(view));
  }

  /** What kind of event it is. */
  public enum Kind {
    INDEPENDENCE,
    CONSTITUTION,
    ELECTION,
    CRISIS,
    CONFLICT,
    SANCTIONS,
    RELEASE,
    ACCESSION,
    COMMEMORATION,
    DEADLINE,
    OTHER
  }
}
