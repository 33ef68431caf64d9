package org.alternat.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says so, as far as the source tells.
 *
 * @since 1.0
 */
public record Voice(
    @Required @Meaning("how the words come to us") Manner manner,
    @RefersTo({Person.class, Organisation.class, Office.class})
        @Meaning("who says so: a country, person, organisation or office; absent if not named")
        @Nullable Actor actor,
    @Meaning("who says so, in words: \"the Togolese presidency\"") LocalizedText attributedTo) {

  /** How the words come to us. */
  public enum Manner {
    /** The source speaks in its own voice. */
    AUTHOR,
    /** The source quotes somebody word for word. */
    QUOTED,
    /** The source reports in its own words what somebody said. */
    REPORTED
  }
}
