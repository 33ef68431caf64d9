package org.alternat.model;

import java.util.regex.Pattern;

/**
 * A number in the United Nations Treaty Series: {@code I-12345} for a treaty registered, {@code
 * II-123} for one filed and recorded.
 *
 * @param value category, hyphen, number
 * @since 1.0
 */
public record UntsNumber(String value) {

  /** What a number looks like, as a regular expression. */
  public static final String PATTERN = "I{1,2}-[1-9][0-9]{0,6}";

  private static final Pattern SYNTAX = Pattern.compile(PATTERN);

  /** Rejects what is no such number. */
  public UntsNumber {
    if (!SYNTAX.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not a UNTS number such as \"I-12345\" or \"II-123\"");
    }
  }

  /** Whether the treaty was registered rather than filed and recorded. */
  public boolean isRegistered() {
    return !value.startsWith("II");
  }

  @Override
  public String toString() {
    return value;
  }
}
