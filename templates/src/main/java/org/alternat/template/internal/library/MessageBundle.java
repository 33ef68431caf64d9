package org.alternat.template.internal.library;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.model.LanguageTag;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;

/**
 * The messages of a kind of note in a language: those of the kind before those that all notes
 * share, those of the user before the library's, key by key. What a language lacks is taken from
 * English.
 */
public final class MessageBundle {
  private static final String LAST_RESORT = "en";

  private static final Pattern BAD_ESCAPE =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u(?![0-9A-Fa-f]{4})");

  private final Map<String, Message> own;
  private final Map<String, Message> fallback;

  /**
   * A message.
   *
   * @param pattern of ICU MessageFormat
   */
  public record Message(String key, String pattern, Location location, LanguageTag language) {}

  private MessageBundle(Map<String, Message> own, Map<String, Message> fallback) {
    this.own = own;
    this.fallback = fallback;
  }

  /**
   * Reads the messages.
   *
   * @throws AlternatException if a file is malformed
   */
  public static MessageBundle of(TemplateRoots roots, String kind, LanguageTag language) {
    return new MessageBundle(
        read(roots, kind, chain(language)), read(roots, kind, List.of(LAST_RESORT)));
  }

  /** fr-CA, fr. */
  private static List<String> chain(LanguageTag language) {
    Set<String> tags = new LinkedHashSet<>();
    tags.add(language.value());
    tags.add(language.language());
    return List.copyOf(tags);
  }

  private static Map<String, Message> read(
      TemplateRoots roots, String kind, List<String> languages) {
    Map<String, Message> messages = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (String folder : List.of("notes/" + kind + "/", "")) {
      for (String language : languages) {
        for (TemplateRoots.Text file :
            roots.findAll(folder + "messages_" + language + ".properties")) {
          try {
            read(file, LanguageTag.of(language)).forEach(m -> messages.putIfAbsent(m.key(), m));
          } catch (AlternatException e) {
            problems.addAll(e.problems());
          }
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new AlternatException(problems);
    }
    return messages;
  }

  /**
   * The messages of one file, by their keys.
   *
   * @throws AlternatException if it is malformed
   */
  public static List<Message> read(TemplateRoots.Text file, LanguageTag language) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file.text()));
    } catch (IllegalArgumentException | IOException e) {
      // All that the format refuses are the signs that it has for letters of Unicode.
      throw new AlternatException(
          List.of(
              Problem.error(
                  badEscape(file),
                  "\\u is followed by four digits of a letter of Unicode",
                  "write the letter itself, or two \\\\ for one that is printed")),
          e);
    }
    List<Message> messages = new ArrayList<>();
    Map<String, Integer> lines = lines(file.text());
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      Location location = new Location(file.shown(), lines.getOrDefault(key, 0), 1, null);
      messages.add(new Message(key, properties.getProperty(key), location, language));
    }
    return messages;
  }

  private static Location badEscape(TemplateRoots.Text file) {
    String[] lines = file.text().split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher escape = BAD_ESCAPE.matcher(lines[i]);
      if (escape.find()) {
        return Location.of(file.shown(), i + 1, escape.end() - 1);
      }
    }
    return Location.of(file.shown());
  }

  /** The line on which each key begins. */
  private static Map<String, Integer> lines(String text) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    String[] all = text.split("\\R", -1);
    for (int i = 0; i < all.length; i++) {
      String key = all[i].strip().split("[\\s=:]", 2)[0];
      lines.put(key, i + 1);
    }
    return lines;
  }

  /** The message of a key in the language or, if {@link #isMissing}, in English. */
  public Optional<Message> find(String key) {
    return Optional.ofNullable(own.get(key)).or(() -> Optional.ofNullable(fallback.get(key)));
  }

  /** Whether the language lacks a message. */
  public boolean isMissing(String key) {
    return !own.containsKey(key);
  }

  /** All keys. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>(own.keySet());
    keys.addAll(fallback.keySet());
    return keys;
  }
}
