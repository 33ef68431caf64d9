package org.alternat.template.internal.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alternat.document.Origin;

/**
 * What elements lack for those who listen to a note, as far as a template says it whatever its
 * values are: titles and captions without words, tables without header cells.
 */
final class WrittenElements {
  private static final Set<String> WITH_WORDS = Set.of("h1", "caption", "figcaption");
  private static final Pattern CELLS = Pattern.compile("(?s)<td\\b[^>]*>.*?</td\\s*>");
  private static final Pattern HEADS_OR_UNKNOWN = Pattern.compile("<th\\b|<@|\\$\\{|<#nested");

  private final String source;
  private final MarkupProblems problems;
  private final Map<String, Begin> begun = new HashMap<>();

  /** Where the last element of a name begins, and its content. */
  private record Begin(Origin origin, int content) {}

  WrittenElements(String source, MarkupProblems problems) {
    this.source = source;
    this.problems = problems;
  }

  void opened(String name, Origin origin, int content) {
    begun.put(name, new Begin(origin, content));
  }

  void closed(String name, int end) {
    Begin begin = begun.remove(name);
    if (begin == null) {
      return;
    }
    String content = source.substring(begin.content, end);
    if (WITH_WORDS.contains(name) && content.isBlank()) {
      problems.error(begin.origin, "<" + name + "> without words", "");
    }
    if (name.equals("table") && isWithoutHeads(content)) {
      TableReader.headersMissing(begin.origin, problems);
    }
  }

  private static boolean isWithoutHeads(String content) {
    String around = CELLS.matcher(content).replaceAll("");
    return !around.equals(content) && !HEADS_OR_UNKNOWN.matcher(around).find();
  }
}
