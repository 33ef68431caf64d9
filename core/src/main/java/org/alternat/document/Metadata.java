package org.alternat.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a document says of itself.
 *
 * @param title the title in plain words, never blank
 * @param language the main language of the text
 * @param direction the base direction of the text
 * @param asOf the day whose knowledge the document shows; also the date that files carry as their
 *     creation date, because there is no clock
 * @param subject a line on the subject, may be empty
 * @param author a person or department, may be empty
 * @param keywords may be empty
 * @param marking the banner of the document's protective or sharing marking, such as {@code
 *     TLP:GREEN}; empty when unmarked
 * @param pageLimit the number of pages that the document is meant to fill at most, without its
 *     annexes; 0 for no limit. A longer one is written all the same, and its report says so
 * @param strings named strings for running heads, as CSS's {@code string()}: the title, the
 *     marking, and whatever else the template names
 * @param labels the words that exporters add, in the language of the document
 * @since 1.0
 */
public record Metadata(
    String title,
    Locale language,
    Direction direction,
    LocalDate asOf,
    String subject,
    String author,
    List<String> keywords,
    String marking,
    int pageLimit,
    SortedMap<String, String> strings,
    Map<Label, String> labels) {

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if the title is blank or the limit negative
   */
  public Metadata {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a document has a title");
    }
    if (pageLimit < 0) {
      throw new IllegalArgumentException("a limit of " + pageLimit + " pages");
    }
    keywords = List.copyOf(keywords);
    strings = Collections.unmodifiableSortedMap(new TreeMap<>(strings));
    labels = Map.copyOf(labels);
  }

  /** Metadata with a title, language and date, left to right, with English labels. */
  public static Metadata of(String title, Locale language, LocalDate asOf) {
    return new Metadata(
        title,
        language,
        Direction.LTR,
        asOf,
        "",
        "",
        List.of(),
        "",
        0,
        Collections.emptySortedMap(),
        Map.of());
  }

  /** The same with another marking. */
  public Metadata withMarking(String marking) {
    return new Metadata(
        title, language, direction, asOf, subject, author, keywords, marking, pageLimit, strings,
        labels);
  }

  /** The label in the document's language, or in English when the template did not supply it. */
  public String label(Label label) {
    return labels.getOrDefault(label, label.english());
  }

  /**
   * A string for running heads and generated text. Beside what the template names there are {@code
   * title}, {@code marking} and the labels, such as {@code label-table}.
   *
   * @return empty when there is none of that name
   */
  public String string(String name) {
    String otherwise =
        switch (name) {
          case "title" -> title;
          case "marking" -> marking;
          default -> Label.ofStringName(name).map(this::label).orElse("");
        };
    return strings.getOrDefault(name, otherwise);
  }
}
