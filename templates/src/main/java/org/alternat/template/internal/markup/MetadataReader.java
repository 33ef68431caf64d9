package org.alternat.template.internal.markup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Element;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.document.Walk;

/** Reads what the article says of the document. */
final class MetadataReader {
  private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";
  private static final Set<String> NOT_STRINGS =
      Set.of(
          "data-as-of",
          "data-marking",
          "data-author",
          "data-subject",
          "data-keywords",
          "data-page-limit");

  private final AttributeReader attributes;
  private final MarkupProblems problems;

  MetadataReader(AttributeReader attributes, MarkupProblems problems) {
    this.attributes = attributes;
    this.problems = problems;
  }

  /** The metadata; empty when something required is missing, which is reported. */
  Optional<Metadata> read(MarkupNode.Tag article, List<Block> content, Map<Label, String> labels) {
    checkNamespace(article);
    Optional<Locale> language = language(article);
    Optional<LocalDate> asOf = asOf(article);
    Optional<String> title = title(article, content);
    Direction direction = attributes.direction(article);
    if (language.isEmpty() || asOf.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Metadata(
            title.get(),
            language.get(),
            direction == null ? Direction.LTR : direction,
            asOf.get(),
            text(article, "data-subject"),
            text(article, "data-author"),
            keywords(article),
            text(article, "data-marking"),
            pageLimit(article),
            strings(article),
            labels));
  }

  private void checkNamespace(MarkupNode.Tag article) {
    String namespace = article.attributes().getOrDefault("xmlns", NAMESPACE);
    if (!namespace.equals(NAMESPACE)) {
      problems.error(article, "the namespace is not XHTML's", "leave it out, or " + NAMESPACE);
    }
  }

  private Optional<Locale> language(MarkupNode.Tag article) {
    if (article.attribute("lang").isEmpty()) {
      problems.error(article, "<article> needs a lang", "such as lang=\"fr\"");
    }
    return attributes.language(article);
  }

  private Optional<LocalDate> asOf(MarkupNode.Tag article) {
    Optional<String> written = article.attribute("data-as-of").map(String::strip);
    if (written.isEmpty()) {
      problems.error(article, "<article> needs a data-as-of", "a day such as 2023-10-03");
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written.get()));
    } catch (DateTimeParseException e) {
      problems.error(
          article, "data-as-of=\"" + written.get() + "\" is not a day", "such as 2023-10-03");
      return Optional.empty();
    }
  }

  private Optional<String> title(MarkupNode.Tag article, List<Block> content) {
    List<MarkupNode.Tag> titles = article.children(Element.H1);
    if (titles.isEmpty()) {
      problems.error(article, "a document needs a title", "write <h1>…</h1> in <article>");
      return Optional.empty();
    }
    if (titles.size() > 1) {
      problems.error(
          titles.get(1), "a document has one title", "the title of a section is in its <section>");
    }
    List<Inline> words =
        content.stream()
            .filter(Block.Title.class::isInstance)
            .map(b -> ((Block.Title) b).content())
            .findFirst()
            .orElse(List.of());
    String title = Walk.text(words).replace('\n', ' ').strip();
    if (title.isBlank()) {
      problems.error(titles.getFirst(), "<h1> without words", "");
      return Optional.empty();
    }
    return Optional.of(title);
  }

  private static String text(MarkupNode.Tag article, String name) {
    return article.attributes().getOrDefault(name, "").strip();
  }

  private int pageLimit(MarkupNode.Tag article) {
    String written = text(article, "data-page-limit");
    if (written.isEmpty() || written.matches("[1-9][0-9]{0,3}")) {
      return written.isEmpty() ? 0 : Integer.parseInt(written);
    }
    problems.error(
        article,
        "data-page-limit=\"" + written + "\" is not a number of pages",
        "a number from 1 to 9999, or leave it out");
    return 0;
  }

  private static List<String> keywords(MarkupNode.Tag article) {
    return Arrays.stream(text(article, "data-keywords").split(","))
        .map(String::strip)
        .filter(k -> !k.isEmpty())
        .distinct()
        .toList();
  }

  private static SortedMap<String, String> strings(MarkupNode.Tag article) {
    SortedMap<String, String> strings = new TreeMap<>();
    for (String name : article.attributes().keySet()) {
      if (name.startsWith("data-") && !NOT_STRINGS.contains(name)) {
        strings.put(name.substring("data-".length()), text(article, name));
      }
    }
    return strings;
  }
}
