package org.alternat.model;

import org.jspecify.annotations.Nullable;

/**
 * A country in a role in an organisation: chair, presidency, seat on a council.
 *
 * @since 1.0
 */
public record OrganisationRole(
    @Required @Meaning("id") Id id,
    @Required @Meaning("country") CountryCode country,
    @Required @RefersTo(Organisation.class) @Meaning("organisation or its organ") Id organisation,
    @Required @Meaning("role") Kind kind,
    @Meaning("title of the role where its kind does not say it all") LocalizedText title,
    @RefersTo(Person.class) @Meaning("who filled it") @Nullable Id person,
    @Meaning("first day") EdtfDate from,
    @Meaning("last day, fixed in advance as a rule") EdtfDate to,
    @Meaning("where it comes from") Provenance provenance)
    implements Item, Validity {

  @Override
  public EdtfDate date() {
    return from;
  }

  @Override
  public OrganisationRole within(View view) {
    return new OrganisationRole(
        id, country, organisation, kind, title, person, from, to, provenance.within(view));
  }

  /** What a country can be in an organisation. */
  public enum Kind {
    CHAIR,
    PRESIDENCY,
    VICE_PRESIDENCY,
    NON_PERMANENT_UNSC,
    COUNCIL_MEMBER,
    HOST,
    OTHER
  }
}
