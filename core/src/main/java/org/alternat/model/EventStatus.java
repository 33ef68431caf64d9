package org.alternat.model;

/**
 * How far something that takes place has come.
 *
 * @since 1.0
 */
public enum EventStatus {
  PROPOSED,
  PLANNED,
  CONFIRMED,
  HELD,
  POSTPONED,
  CANCELLED;

  /** Whether it is still to come: neither held nor cancelled. */
  public boolean isProspective() {
    return this != HELD && this != CANCELLED;
  }
}
