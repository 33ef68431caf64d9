package org.alternat.model;

import org.jspecify.annotations.Nullable;

/**
 * Something somebody has to do. For the house alone, unless it says otherwise.
 *
 * @since 1.0
 */
public record Action(
    @Required @Meaning("id") Id id,
    @Required @Meaning("what is to be done") LocalizedText text,
    @RefersTo({Person.class, Organisation.class, Office.class}) @Meaning("who does it")
        @Nullable Actor owner,
    @Meaning("who does it, in words, for somebody without an entry") LocalizedText ownerName,
    @Meaning("when it was agreed") EdtfDate agreed,
    @Meaning("when it is due") EdtfDate due,
    @Required @Meaning("how far it has come; overdue is computed") Status status,
    @RefersTo(Engagement.class) @Meaning("engagement it comes from") @Nullable Id origin,
    @Meaning("when somebody last looked") EdtfDate lastUpdate,
    @Meaning("remarks") LocalizedText remarks,
    @Meaning("where it comes from") Provenance provenance)
    implements Item {

  @Override
  public EdtfDate date() {
    return agreed;
  }

  @Override
  public Action within(View view) {
    boolean changed = view.hides(lastUpdate);
    return new Action(
        id,
        text,
        owner,
        ownerName,
        agreed,
        due,
        changed ? Status.OPEN : status,
        view.of(origin),
        view.of(lastUpdate),
        changed ? LocalizedText.EMPTY : remarks,
        provenance.within(view));
  }

  /** How far an action has come. */
  public enum Status {
    OPEN,
    IN_PROGRESS,
    DONE,
    CANCELLED
  }
}
