package org.alternat.model;

import java.util.Optional;

/**
 * Whoever does or says something: a country, by its code ({@code TG}), or a person, organisation or
 * office of the dossier, by its id ({@code tokayev}).
 *
 * @param value a country code or an id; the two cannot be mistaken, ids having no capitals
 * @since 1.0
 */
public record Actor(String value) implements Comparable<Actor> {

  /** Rejects what is neither a country code nor an id. */
  public Actor {
    if (looksLikeCountry(value)) {
      CountryCode.of(value);
    } else {
      Id.of(value);
    }
  }

  /** The actor of that code or id. */
  public static Actor of(String value) {
    return new Actor(value);
  }

  /** A country as an actor. */
  public static Actor of(CountryCode country) {
    return new Actor(country.value());
  }

  /** A person, organisation or office as an actor. */
  public static Actor of(Id id) {
    return new Actor(id.value());
  }

  /** The country, if this is one. */
  public Optional<CountryCode> country() {
    return looksLikeCountry(value) ? Optional.of(CountryCode.of(value)) : Optional.empty();
  }

  /** The id of the person, organisation or office, if this is one. */
  public Optional<Id> id() {
    return looksLikeCountry(value) ? Optional.empty() : Optional.of(Id.of(value));
  }

  private static boolean looksLikeCountry(String value) {
    return value.length() == 2 && Character.isUpperCase(value.charAt(0));
  }

  @Override
  public int compareTo(Actor other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
