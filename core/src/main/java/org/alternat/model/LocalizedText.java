package org.alternat.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A text in one or more languages. Which language a reader gets, and whether it is the one asked
 * for, always stays visible:
 *
 * <pre>{@code
 * LocalizedText trade = LocalizedText.of(LanguageTag.of("fr"), "commerce");
 * trade.in(LanguageTag.of("en")); // Localized[text=commerce, language=fr, fallback=true]
 * }</pre>
 *
 * @param byLanguage text by language, in the order of the tags
 * @since 1.0
 */
public record LocalizedText(NavigableMap<LanguageTag, String> byLanguage) {

  /** No text at all. */
  public static final LocalizedText EMPTY = new LocalizedText(new TreeMap<>());

  /** Copies the map and rejects blank texts. */
  public LocalizedText {
    byLanguage = Collections.unmodifiableNavigableMap(new TreeMap<>(byLanguage));
    byLanguage.forEach((language, text) -> {
      if (text.isBlank()) {
        throw new IllegalArgumentException("the text in \"" + language + "\" is blank");
      }
    });
  }

  /** A text in one language. */
  public static LocalizedText of(LanguageTag language, String text) {
    return of(Map.of(language, text));
  }

  /** A text in several languages. */
  public static LocalizedText of(Map<LanguageTag, String> byLanguage) {
    return new LocalizedText(new TreeMap<>(byLanguage));
  }

  /** Whether there is no text in any language. */
  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  /** The languages there are. */
  public Set<LanguageTag> languages() {
    return byLanguage.keySet();
  }

  /**
   * The text in exactly this language, or in its nearest relative: {@code fr} for {@code fr-CA} and
   * the first of {@code fr-…} for {@code fr}.
   */
  public Optional<String> get(LanguageTag language) {
    return nearest(language).map(byLanguage::get);
  }

  /**
   * The text in the first of these languages that it has, by the rule of {@link #get}; if it has
   * none of them, in the first it has. An empty text gives an empty string in the first language
   * asked for.
   */
  public Localized in(LanguageTag wanted, LanguageTag... others) {
    LanguageTag found =
        Stream.concat(Stream.of(wanted), Stream.of(others))
            .flatMap(language -> nearest(language).stream())
            .findFirst()
            .orElseGet(() -> isEmpty() ? wanted : byLanguage.firstKey());
    String text = byLanguage.getOrDefault(found, "");
    return new Localized(text, found, !found.language().equals(wanted.language()));
  }

  private Optional<LanguageTag> nearest(LanguageTag language) {
    for (String tag = language.value(); !tag.isEmpty(); tag = withoutLastSubtag(tag)) {
      if (byLanguage.containsKey(LanguageTag.of(tag))) {
        return Optional.of(LanguageTag.of(tag));
      }
    }
    List<LanguageTag> relatives =
        languages().stream().filter(tag -> tag.language().equals(language.language())).toList();
    return relatives.stream().findFirst();
  }

  /** Drops single-letter subtags together with what follows them, which alone mean nothing. */
  private static String withoutLastSubtag(String tag) {
    int end = Math.max(0, tag.lastIndexOf('-'));
    boolean singleton = end >= 2 && tag.charAt(end - 2) == '-';
    return tag.substring(0, singleton ? end - 2 : end);
  }

  /** The texts with their languages, for reading in a debugger. */
  @Override
  public String toString() {
    return byLanguage.toString();
  }

  /**
   * A text as a reader gets it.
   *
   * @param text the text; empty if there is none in any language
   * @param language the language it is in
   * @param fallback whether that is another language than the one asked for
   * @since 1.0
   */
  public record Localized(String text, LanguageTag language, boolean fallback) {

    /** Whether there is no text. */
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }
}
