package org.alternat.model;

/**
 * What has an id of its own in the dossier. No two things in a dossier have the same.
 *
 * @since 1.0
 */
public interface Identified {

  /** The id. */
  Id id();
}
