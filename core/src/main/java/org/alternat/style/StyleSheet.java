package org.alternat.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The looks of a document: the page, and rules in the order of the cascade. Immutable, made to be
 * shared: computed styles are kept with it.
 *
 * @since 1.0
 */
public final class StyleSheet {
  /** The element that the page's own margin boxes and all other elements inherit from. */
  public static final String ROOT_ELEMENT = "article";

  private final PageStyle page;
  private final List<Rule> rules;
  private final SortedMap<String, String> customProperties;
  private final ComputedStyle root;

  /** Whether some rules are for every second row of a table. */
  private final boolean tellsRowsApart;

  /** The sheets of articles with classes. */
  private final Map<List<String>, StyleSheet> ofArticles = new ConcurrentHashMap<>();

  /**
   * A style sheet.
   *
   * @param page the page
   * @param rules in the order written; the cascade sorts them by specificity
   * @param customProperties the {@code --name: value} pairs as written, for what CSS has no
   *     property for; a palette for charts is {@code --chart-colors}
   */
  public StyleSheet(PageStyle page, List<Rule> rules, Map<String, String> customProperties) {
    this(page, inCascade(rules), new TreeMap<>(customProperties), List.of());
  }

  private StyleSheet(
      PageStyle page,
      List<Rule> sorted,
      SortedMap<String, String> customProperties,
      List<String> articleClasses) {
    this.rules = sorted;
    this.tellsRowsApart =
        sorted.stream()
            .map(Rule::selector)
            .flatMap(s -> Stream.concat(s.outer().stream(), Stream.of(s.target())))
            .anyMatch(simple -> simple.rows() != Selector.Rows.ALL);
    this.customProperties = Collections.unmodifiableSortedMap(customProperties);
    this.root = ComputedStyle.root(this, articleClasses);
    this.page = root.landscape() ? page.landscape() : page;
  }

  private static List<Rule> inCascade(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    // The sort is stable, so that of equal specificity the later rule wins.
    sorted.sort(Comparator.comparingInt(r -> r.selector().specificity()));
    return List.copyOf(sorted);
  }

  /** No rules and an A4 page: every element has the initial values. */
  public static StyleSheet empty() {
    return new StyleSheet(PageStyle.A4, List.of(), Map.of());
  }

  /** The looks of a document whose article has classes; the same each time. */
  public StyleSheet ofArticle(List<String> classes) {
    return classes.isEmpty()
        ? this
        : ofArticles.computeIfAbsent(
            List.copyOf(classes), c -> new StyleSheet(page, rules, customProperties, c));
  }

  /** The same without what its rules say of a property. */
  public StyleSheet without(Property property) {
    List<Rule> others =
        rules.stream()
            .map(rule -> {
              Map<Property, Value> rest = new HashMap<>(rule.declarations());
              rest.remove(property);
              return new Rule(rule.selector(), rest, rule.line());
            })
            .toList();
    return new StyleSheet(page, others, customProperties).ofArticle(root.classes());
  }

  /** The same, with these colours for the margin boxes that print the marking. */
  public StyleSheet withMarkingColors(Color text, Color ground) {
    return new StyleSheet(
        page.withLooksOf(
            "marking",
            Map.of(
                Property.COLOR, new Value.Paint(text),
                Property.BACKGROUND_COLOR, new Value.Paint(ground))),
        rules,
        customProperties);
  }

  /** The page. */
  public PageStyle page() {
    return page;
  }

  /** The rules in the order of the cascade: later ones win. */
  public List<Rule> rules() {
    return rules;
  }

  /** The custom properties, names with their two hyphens. */
  public SortedMap<String, String> customProperties() {
    return customProperties;
  }

  /** The style of the whole document, from which all others come by {@link ComputedStyle#child}. */
  public ComputedStyle root() {
    return root;
  }

  /** The style of a margin box. */
  public ComputedStyle marginBox(PageStyle.MarginContent box) {
    return root.anonymous(box.declarations());
  }

  /** The classes of a row, with where it stands among others if rules ask for that. */
  List<String> rowClasses(List<String> classes, int index) {
    if (!tellsRowsApart) {
      return classes;
    }
    List<String> placed = new ArrayList<>(classes);
    placed.add(Selector.Rows.at(index).css());
    return placed;
  }

  /** What the rules declare for an element, before inheritance. */
  Map<Property, Value> declared(
      ComputedStyle parent, String element, List<String> classes, boolean before) {
    EnumMap<Property, Value> declared = new EnumMap<>(Property.class);
    for (Rule rule : rules) {
      Selector selector = rule.selector();
      if (selector.before() == before
          && selector.target().matches(element, classes)
          && selector.outer().map(parent::isWithin).orElse(true)) {
        declared.putAll(rule.declarations());
      }
    }
    return declared;
  }
}
