package org.alternat.template.internal.markup;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alternat.document.Element;
import org.alternat.problem.Suggestions;

/** What to write instead of elements of HTML that are not in the vocabulary. */
final class FamiliarElements {
  private static final String HEADING = "a title is the <h1> of its <section>, at any depth";
  private static final String BLOCK = "use <section>, <aside> or <p> with a class";
  private static final String ITEMS = "use <ul> or <ol> with <li>";

  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("b", "use <strong>"),
          Map.entry("i", "use <em>"),
          Map.entry("font", "use <span> with a class"),
          Map.entry("small", "use <span> with a class"),
          Map.entry("mark", "use <span> with a class"),
          Map.entry("h2", HEADING),
          Map.entry("h3", HEADING),
          Map.entry("h4", HEADING),
          Map.entry("h5", HEADING),
          Map.entry("h6", HEADING),
          Map.entry("div", BLOCK),
          Map.entry("main", BLOCK),
          Map.entry("header", BLOCK),
          Map.entry("footer", BLOCK),
          Map.entry("center", BLOCK),
          Map.entry("menu", ITEMS),
          Map.entry("dir", ITEMS),
          Map.entry("html", "the outermost element is <article>"),
          Map.entry("body", "the outermost element is <article>"),
          Map.entry("footnote", "use <span class=\"footnote\">"),
          Map.entry("style", "looks stand in theme.css"),
          Map.entry("link", "looks stand in theme.css"),
          Map.entry("svg", "pictures are PNG or JPEG files: <img src=\"…\" alt=\"…\"/>"),
          Map.entry("picture", "use <img>"));

  private static final Set<String> INSTRUCTIONS =
      Set.of("if", "else", "elseif", "list", "include", "import", "assign", "macro", "nested");

  private FamiliarElements() {}

  /** What an instruction of templates is written like, if the name is that of one. */
  static Optional<String> instruction(String name) {
    if (INSTRUCTIONS.contains(name)) {
      return Optional.of("instructions begin with <#: <#" + name + " …>");
    }
    return name.matches("[a-z]\\w*\\.\\w+")
        ? Optional.of("calls of macros begin with <@: <@" + name + " …>")
        : Optional.empty();
  }

  static String hint(String name) {
    return instruction(name)
        .or(() -> Optional.ofNullable(INSTEAD.get(name)))
        .orElseGet(() ->
            Suggestions.didYouMean(
                name, Arrays.stream(Element.values()).map(Element::elementName).toList()));
  }
}
