package org.alternat.model;

/**
 * A country in an organisation for a time.
 *
 * @since 1.0
 */
public record Membership(
    @Required @Meaning("id") Id id,
    @Required @Meaning("country") CountryCode country,
    @Required @RefersTo(Organisation.class) @Meaning("organisation") Id organisation,
    @Required @Meaning("standing") Status status,
    @Meaning("first day") EdtfDate from,
    @Meaning("last day; absent while it lasts") EdtfDate to,
    @Meaning("remarks") LocalizedText remarks,
    @Meaning("whether its anniversaries are marked") boolean commemorable,
    @Meaning("where it comes from") Provenance provenance)
    implements Item, Validity {

  @Override
  public EdtfDate date() {
    return from;
  }

  @Override
  public Membership within(View view) {
    return new Membership(
        id,
        country,
        organisation,
        status,
        from,
        view.of(to),
        remarks,
        commemorable,
        provenance.within(view));
  }

  /** Standing in an organisation. */
  public enum Status {
    MEMBER,
    OBSERVER,
    DIALOGUE_PARTNER,
    CANDIDATE,
    SUSPENDED,
    WITHDRAWN,
    INVITED,
    UNCLEAR
  }
}
