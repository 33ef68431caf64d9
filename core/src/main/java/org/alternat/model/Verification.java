package org.alternat.model;

/**
 * How well an item is confirmed, which decides how a note words it.
 *
 * @since 1.0
 */
public enum Verification {
  /** Two independent groups of sources, or the actor's own official source. */
  VERIFIED,
  /** Somebody says so. */
  ATTRIBUTED,
  /** Sources disagree. */
  DISPUTED,
  /** The record says otherwise. */
  CONTRADICTED,
  /** Nobody has looked. */
  UNVERIFIED
}
