package org.alternat.language;

/**
 * The grammatical gender of the noun that a word has to agree with.
 *
 * @since 1.0
 */
public enum Gender {
  MASCULINE,
  FEMININE,
  NEUTER
}
