package org.alternat.template.internal.markup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alternat.document.Element;
import org.alternat.document.Element.Content;
import org.alternat.problem.Suggestions;

/** Holds markup against the vocabulary: which element may stand where, with which attributes. */
final class VocabularyCheck {
  /** Elements that hold no other of their kind, however deep. */
  private static final Pattern DATA = Pattern.compile("data-[a-z][a-z0-9-]*");

  private static final Set<Element> UNNESTED = EnumSet.of(Element.A, Element.TIME, Element.DATA);

  private final MarkupProblems problems;

  /** The classes that mean something; a name that is nearly one of them is a slip. */
  private final Set<String> classes;

  VocabularyCheck(MarkupProblems problems) {
    this(problems, Set.of());
  }

  VocabularyCheck(MarkupProblems problems, Set<String> classes) {
    this.problems = problems;
    this.classes = Set.copyOf(classes);
  }

  void check(MarkupNode.Tag root) {
    if (root.element() != Element.ARTICLE) {
      problems.error(root, "the outermost element is <article>, not " + root, "");
    }
    check(root, EnumSet.noneOf(Element.class));
  }

  /** Checks markup of which nobody knows where it will stand. */
  void checkFragment(List<MarkupNode> nodes) {
    for (MarkupNode node : nodes) {
      if (node instanceof MarkupNode.Tag tag) {
        check(tag, EnumSet.noneOf(Element.class));
      }
    }
  }

  /** Says that an image has no words for those who cannot see it. */
  static void altMissing(MarkupNode.Tag tag, MarkupProblems problems) {
    problems.error(
        tag, "<img> needs an alt", "say what the picture shows; alt=\"\" for a mere ornament");
  }

  /** Says that a chart has no words for those who cannot see it. */
  static void chartAltMissing(MarkupNode.Tag tag, MarkupProblems problems) {
    problems.error(
        tag, "a chart needs a data-alt", "one or two sentences that say what the chart shows");
  }

  private void check(MarkupNode.Tag tag, Set<Element> around) {
    attributes(tag);
    classes(tag);
    if (tag.element() == Element.IMG && tag.attribute("alt").isEmpty()) {
      altMissing(tag, problems);
    }
    if (tag.attribute("data-chart").isPresent() && tag.attribute("data-alt").isEmpty()) {
      chartAltMissing(tag, problems);
    }
    Set<Element> inside = EnumSet.of(tag.element());
    inside.addAll(around);
    for (MarkupNode child : tag.children()) {
      switch (child) {
        case MarkupNode.Text text -> text(tag, text);
        case MarkupNode.Tag inner -> {
          nesting(tag, inner, inside);
          check(inner, inside);
        }
      }
    }
  }

  private void text(MarkupNode.Tag tag, MarkupNode.Text text) {
    if (tag.element().holdsText() || text.isBlank()) {
      return;
    }
    String hint =
        tag.element().content() == Content.BLOCKS
            ? "put it in a <p>"
            : allowed(tag.element().children());
    problems.error(text.origin(), "text is not allowed in " + tag, hint);
  }

  private void nesting(MarkupNode.Tag tag, MarkupNode.Tag inner, Set<Element> inside) {
    Set<Element> allowed = tag.element().children();
    if (!allowed.contains(inner.element())) {
      problems.error(inner, inner + " is not allowed in " + tag, allowed(allowed));
    } else if (UNNESTED.contains(inner.element()) && inside.contains(inner.element())) {
      problems.error(inner, inner + " is not allowed within another " + inner, "");
    }
  }

  private static String allowed(Collection<Element> elements) {
    return elements.isEmpty()
        ? "it holds nothing"
        : elements.stream()
            .map(Element::elementName)
            .collect(Collectors.joining(" ", "allowed: ", ""));
  }

  private void attributes(MarkupNode.Tag tag) {
    if (tag.attributes().isEmpty()) {
      return;
    }
    List<String> allowed = new ArrayList<>(tag.element().commonAttributes());
    allowed.addAll(tag.element().attributes());
    for (String name : tag.attributes().keySet()) {
      if (!allowed.contains(name) && !isOpenEnded(tag.element(), name)) {
        problems.error(tag, "unknown attribute " + name + " of " + tag, hint(name, allowed));
      }
    }
  }

  /** A class of the house's own is no mistake, one that is nearly known is. */
  private void classes(MarkupNode.Tag tag) {
    for (String name : AttributeReader.SPACES.split(tag.attribute("class").orElse(""), -1)) {
      String near = classes.contains(name) ? "" : Suggestions.didYouMean(name, classes);
      if (!near.isEmpty()) {
        problems.warning(tag, "the theme says nothing of the class " + name, near);
      }
    }
  }

  /** The article names its strings as it likes, and may say that it is XHTML. */
  private static boolean isOpenEnded(Element element, String attribute) {
    return element == Element.ARTICLE
        && (DATA.matcher(attribute).matches() || attribute.equals("xmlns"));
  }

  private static String hint(String name, List<String> allowed) {
    if (name.equals("style")) {
      return "looks stand in theme.css; use a class";
    }
    String near = Suggestions.didYouMean(name, allowed);
    String list = allowed.isEmpty() ? "it takes none" : "allowed: " + String.join(" ", allowed);
    return near.isEmpty() ? list : near + " " + list;
  }
}
