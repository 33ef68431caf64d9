package org.alternat.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something took place.
 *
 * @since 1.0
 */
public record Place(
    @Meaning("town") LocalizedText city,
    @Meaning("country; present without a town if only that is known") @Nullable CountryCode country,
    @Meaning("building, hall, conference") LocalizedText venue) {

  /** Nothing is known of the place. */
  public static final Place UNKNOWN = new Place(LocalizedText.EMPTY, null, LocalizedText.EMPTY);

  /** Whether nothing is known of it. */
  public boolean isUnknown() {
    return equals(UNKNOWN);
  }
}
