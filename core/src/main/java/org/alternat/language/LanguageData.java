package org.alternat.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The wordings of one language from {@code <language>.properties}, overridden by {@code
 * <language>-<region>.properties} if there is one.
 */
final class LanguageData {

  private static final Map<String, LanguageData> LOADED = new ConcurrentHashMap<>();

  private final String name;
  private final Map<String, String> texts;
  private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

  private LanguageData(String name, Map<String, String> texts) {
    this.name = name;
    this.texts = texts;
  }

  /** The data of a language, by names such as "fr" and "en-US". */
  static LanguageData of(String language, String region) {
    return LOADED.computeIfAbsent(
        language + "-" + region,
        name -> {
          Map<String, String> texts = new HashMap<>(read(language).orElseThrow());
          read(name).ifPresent(texts::putAll);
          return new LanguageData(name, Map.copyOf(texts));
        });
  }

  private static Optional<Map<String, String>> read(String name) {
    try (InputStream in = LanguageData.class.getResourceAsStream(name + ".properties")) {
      if (in == null) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> texts = new HashMap<>();
      properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
      return Optional.of(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  String requiredText(String key) {
    return text(key).orElseThrow(() -> missing(List.of(key)));
  }

  /** The first of these wordings there is. */
  Optional<Phrase> find(String... keys) {
    return Stream.of(keys).filter(texts::containsKey).findFirst().map(this::compiled);
  }

  /** The first of these wordings there is, and there must be one. */
  Phrase phrase(String... keys) {
    return find(keys).orElseThrow(() -> missing(List.of(keys)));
  }

  private Phrase compiled(String key) {
    return phrases.computeIfAbsent(key, k -> Phrase.of(texts.getOrDefault(k, "")));
  }

  private IllegalStateException missing(List<String> keys) {
    return new IllegalStateException("the language data of " + name + " lack " + keys);
  }
}
