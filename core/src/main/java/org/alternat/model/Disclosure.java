package org.alternat.model;

/**
 * Who may see an item, from the widest circle to the narrowest.
 *
 * @since 1.0
 */
public enum Disclosure {
  /** Anyone. */
  PUBLIC,
  /** Usable with the counterpart, but not published. */
  COUNTERPART,
  /** Not to be disclosed outside the house. */
  INTERNAL;

  /** Whether a reader who may see items of that disclosure may see this one. */
  public boolean isVisibleTo(Disclosure reader) {
    return compareTo(reader) <= 0;
  }
}
