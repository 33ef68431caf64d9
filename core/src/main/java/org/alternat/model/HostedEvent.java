package org.alternat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conference, exhibition or games that a country hosts.
 *
 * @since 1.0
 */
public record HostedEvent(
    @Required @Meaning("id") Id id,
    @Required @Meaning("name") LocalizedText name,
    @Meaning("number of the edition: 7 for the seventh") @Nullable Integer edition,
    @Required @Meaning("host country") CountryCode host,
    @Meaning("towns") List<LocalizedText> cities,
    @RefersTo(Organisation.class) @Meaning("organisation whose event it is")
        @Nullable Id organisation,
    @Required @Meaning("how far it has come") EventStatus status,
    @Meaning("first day") EdtfDate start,
    @Meaning("last day, if it is another one") EdtfDate end,
    @Meaning("where it comes from") Provenance provenance)
    implements Item {

  /** Copies the list. */
  public HostedEvent {
    cities = List.copyOf(cities);
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
  public HostedEvent within(View view) {
    return new HostedEvent(
        id, name, edition, host, cities, organisation, status, start, end, provenance.within(view));
  }
}
