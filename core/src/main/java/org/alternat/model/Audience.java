package org.alternat.model;

/**
 * For whom a note is written.
 *
 * @since 1.0
 */
public enum Audience {
  /** The house itself: everything. */
  GOVERNMENT(Disclosure.INTERNAL),
  /** Parliament and research: impartial and sourced, without positions. */
  PARLIAMENT(Disclosure.PUBLIC),
  /** Anyone. */
  PUBLIC(Disclosure.PUBLIC);

  private final Disclosure disclosure;

  Audience(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /** The narrowest disclosure it may see. */
  public Disclosure disclosure() {
    return disclosure;
  }
}
