package org.alternat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step in the history of diplomatic relations. Recognition, establishment, the opening of an
 * embassy and the presentation of credentials are four different things; the last two are in {@link
 * Mission}.
 *
 * @since 1.0
 */
public record RelationStatus(
    @Required @Meaning("id") Id id,
    @Required @Meaning("what the relations became") Status status,
    @Meaning("when") EdtfDate from,
    @Meaning("until when, if another status is not what ended it") EdtfDate to,
    @Meaning("level at which the two represent each other") @Nullable Representation level,
    @Meaning("the act: exchange of notes, joint communiqué") LocalizedText instrument,
    @Meaning("where the act took place") Place place,
    @Meaning("which side or sides brought it about") List<CountryCode> initiatedBy,
    @Meaning("country that looks after interests meanwhile") @Nullable CountryCode protectingPower,
    @Meaning("why") LocalizedText reason,
    @Meaning("whether its anniversaries are marked") boolean commemorable,
    @Meaning("where it comes from") Provenance provenance)
    implements Item, Validity {

  /** Copies the list. */
  public RelationStatus {
    initiatedBy = List.copyOf(initiatedBy);
  }

  @Override
  public EdtfDate date() {
    return from;
  }

  @Override
  public RelationStatus within(View view) {
    return new RelationStatus(
        id,
        status,
        from,
        view.of(to),
        level,
        instrument,
        place,
        initiatedBy,
        protectingPower,
        reason,
        commemorable,
        provenance.within(view));
  }

  /** What relations can be. */
  public enum Status {
    NONE,
    RECOGNISED,
    ESTABLISHED,
    CONSULAR_ONLY,
    DOWNGRADED,
    SUSPENDED,
    SEVERED,
    RESUMED,
    NAME_DISPUTE
  }

  /** How two countries represent each other. */
  public enum Representation {
    EMBASSY,
    LEGATION,
    LIAISON_OFFICE,
    INTERESTS_SECTION,
    NONE
  }
}
