package org.alternat.model;

/**
 * The two countries of a dossier, neither of them first: they are kept in the order of their codes,
 * and a note puts them in the order of whoever it is written for.
 *
 * @since 1.0
 */
public record Dyad(
    @Required @Meaning("one of the two countries") CountryCode a,
    @Required @Meaning("the other") CountryCode b) {

  /** Puts the two in the order of their codes, and rejects a country with itself. */
  public Dyad {
    if (a.equals(b)) {
      throw new IllegalArgumentException("a dossier is about two countries, not " + a + " twice");
    }
    if (a.compareTo(b) > 0) {
      CountryCode first = b;
      b = a;
      a = first;
    }
  }

  /** Whether a country is one of the two. */
  public boolean contains(CountryCode country) {
    return country.equals(a) || country.equals(b);
  }

  /** The other of the two. */
  public CountryCode other(CountryCode side) {
    if (!contains(side)) {
      throw new IllegalArgumentException(side + " is neither " + a + " nor " + b);
    }
    return side.equals(a) ? b : a;
  }

  /** The two codes with a hyphen. */
  @Override
  public String toString() {
    return a + "-" + b;
  }
}
