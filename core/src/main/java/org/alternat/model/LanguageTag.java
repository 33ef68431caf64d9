package org.alternat.model;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language, as a well-formed BCP 47 tag in its usual capitalisation: {@code fr}, {@code fr-CA},
 * {@code kk-Latn}.
 *
 * @param value the tag
 * @since 1.0
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

  /** Rejects what is not well-formed, and brings capitals into their usual form. */
  public LanguageTag {
    try {
      value = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not a language tag such as \"fr\" or \"fr-CA\"", e);
    }
    if (value.equals("und")) {
      throw new IllegalArgumentException("a text needs a language");
    }
  }

  /** The language of that tag. */
  public static LanguageTag of(String value) {
    return new LanguageTag(value);
  }

  /** The first subtag alone: {@code fr} of {@code fr-CA}. */
  public String language() {
    int end = value.indexOf('-');
    return end < 0 ? value : value.substring(0, end);
  }

  /** The same as a locale. */
  public Locale toLocale() {
    return Locale.forLanguageTag(value);
  }

  @Override
  public int compareTo(LanguageTag other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
