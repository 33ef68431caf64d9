package org.alternat.model;

import java.util.regex.Pattern;

/**
 * The stable name of an item: small letters, digits, dots, hyphens and underscores, beginning with
 * a letter or digit, such as {@code call-2023-10-03}. Two editions of a dossier are compared by it.
 *
 * @param value the name, 1 to 100 characters
 * @since 1.0
 */
public record Id(String value) implements Comparable<Id> {

  /** What an id looks like, as a regular expression. */
  public static final String PATTERN = "[a-z0-9][a-z0-9._-]{0,99}";

  private static final Pattern SYNTAX = Pattern.compile(PATTERN);

  /** Rejects what is not an id. */
  public Id {
    if (!SYNTAX.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "\""
              + value
              + "\" is not an id: small letters, digits, \".\", \"-\" and \"_\", at most 100");
    }
  }

  /** The id of that name. */
  public static Id of(String value) {
    return new Id(value);
  }

  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
