package org.alternat.model;

import java.time.LocalDate;

/**
 * A statement of the dossier that can be true or false, and therefore says where it comes from.
 *
 * @since 1.0
 */
public sealed interface Item extends Identified
    permits Action,
        Agreement,
        Claim,
        CooperationArea,
        Engagement,
        Engagement.Outcome,
        Engagement.Readout,
        Engagement.Topic,
        Event,
        GoodOffices,
        HostedEvent,
        Membership,
        Mission,
        Mission.Head,
        OfficeTerm,
        OrganisationRole,
        Party.Figure,
        Position,
        RelationStatus,
        Series,
        Statement {

  /** Who says so, how well it is confirmed, and who may see it. */
  Provenance provenance();

  /**
   * When it happened or began. Before that it cannot be known, unless it {@link #isForeseen}.
   * Undated if it has no date or holds at all times.
   */
  EdtfDate date();

  /** Whether it can be known before its date: a plan, an invitation, a seat already won. */
  default boolean isForeseen() {
    return false;
  }

  /**
   * The same item with nothing in it that lies outside a view: citations, references and dates
   * beyond it are left out.
   */
  Item within(View view);

  /**
   * Whether the item could be known on a day, its sources left aside: by {@link Provenance#known()}
   * if there is such a date, else from its own date.
   */
  default boolean mayBeKnownOn(LocalDate day) {
    EdtfDate known = provenance().known();
    if (!known.isUndated()) {
      return !known.isAfter(day);
    }
    return isForeseen() || !date().isAfter(day);
  }
}
