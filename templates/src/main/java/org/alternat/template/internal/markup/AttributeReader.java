package org.alternat.template.internal.markup;

import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alternat.document.Attributes;
import org.alternat.document.Direction;
import org.jspecify.annotations.Nullable;

/** Reads the attributes that elements have in common, and numbers. */
final class AttributeReader {
  /** What separates classes. */
  static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
  private static final Pattern CLASS = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,99}");

  private final MarkupProblems problems;

  /** The elements by id, each id at its first use. */
  private final Map<String, MarkupNode.Tag> ids = new LinkedHashMap<>();

  AttributeReader(MarkupProblems problems) {
    this.problems = problems;
  }

  /** The common attributes. */
  Attributes read(MarkupNode.Tag tag) {
    if (tag.attributes().isEmpty()) {
      return new Attributes("", List.of(), null, null, tag.origin());
    }
    return new Attributes(
        id(tag), classes(tag), language(tag).orElse(null), direction(tag), tag.origin());
  }

  /** Complains of any attribute: the tree has no node for the element here. */
  void none(MarkupNode.Tag tag, String instead) {
    for (String name : tag.attributes().keySet()) {
      problems.error(tag, "no attribute " + name + " on this " + tag, "write it on " + instead);
    }
  }

  /** The elements by id. */
  Map<String, MarkupNode.Tag> ids() {
    return ids;
  }

  private String id(MarkupNode.Tag tag) {
    String id = tag.attributes().getOrDefault("id", "");
    if (id.isEmpty() && tag.attribute("id").isEmpty()) {
      return "";
    }
    if (!ID.matcher(id).matches()) {
      problems.error(
          tag,
          "\"" + id + "\" cannot be an id",
          "a letter or _, then letters, digits, hyphens, points and _, at most 100");
      return "";
    }
    MarkupNode.Tag first = ids.putIfAbsent(id, tag);
    if (first != null) {
      problems.error(tag, "the id \"" + id + "\" is used twice", "first at " + first.origin());
      return "";
    }
    return id;
  }

  /** The classes of an element, those that cannot be reported. */
  List<String> classes(MarkupNode.Tag tag) {
    Optional<String> written = tag.attribute("class");
    if (written.isEmpty()) {
      return List.of();
    }
    List<String> classes =
        SPACES.splitAsStream(written.get()).filter(c -> !c.isEmpty()).distinct().toList();
    for (String name : classes) {
      if (!CLASS.matcher(name).matches()) {
        problems.error(tag, "\"" + name + "\" cannot be a class", "letters, digits, hyphens and _");
      }
    }
    return classes;
  }

  /** The {@code lang} of a tag when it has a good one. */
  Optional<Locale> language(MarkupNode.Tag tag) {
    Optional<String> written = tag.attribute("lang");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(written.get()).build();
      if (!locale.getLanguage().isEmpty()) {
        return Optional.of(locale);
      }
    } catch (IllformedLocaleException e) {
      // Said below, with the same words as for an empty tag.
    }
    problems.error(
        tag,
        "\"" + written.get() + "\" is not a language",
        "a BCP 47 tag such as \"fr\" or \"fr-CA\"");
    return Optional.empty();
  }

  /** The {@code dir} of a tag when it has a good one. */
  @Nullable Direction direction(MarkupNode.Tag tag) {
    return switch (tag.attributes().getOrDefault("dir", "")) {
      case "ltr" -> Direction.LTR;
      case "rtl" -> Direction.RTL;
      case String other -> {
        if (tag.attribute("dir").isPresent()) {
          problems.error(tag, "\"" + other + "\" is not a direction", "allowed: ltr rtl");
        }
        yield null;
      }
    };
  }

  /** A whole number from 1 to {@code most}, which is 1 unless written otherwise. */
  int positive(MarkupNode.Tag tag, String name, int most) {
    return number(tag, name, 1, 1, most);
  }

  /** A whole number. */
  int number(MarkupNode.Tag tag, String name, int otherwise, int least, int most) {
    Optional<String> written = tag.attribute(name);
    if (written.isEmpty()) {
      return otherwise;
    }
    String text = written.get().strip();
    if (NUMBER.matcher(text).matches()) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problems.error(
        tag, name + "=\"" + text + "\" is not a whole number from " + least + " to " + most, "");
    return otherwise;
  }
}
