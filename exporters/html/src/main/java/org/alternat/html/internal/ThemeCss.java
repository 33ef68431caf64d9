package org.alternat.html.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.alternat.html.internal.ThemeColors.Use;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;

/**
 * Writes the theme's rules as CSS for a screen. Lengths in points become {@code rem}, so that the
 * reader's own font size is kept to; in print a rem is as large as the theme's points again.
 */
final class ThemeCss {
  /** The size of the text on a screen. */
  static final double SCREEN_REM = 1.0625;

  /** From this size on, relative to the text, type gives way on narrow screens. */
  private static final double LARGE = 1.6;

  /** How much more of its table a column has than on paper. */
  private static final double COLUMN = 1.2;

  private static final Set<String> COLUMNS = Set.of("th", "td");

  private static final Set<String> GENERIC = Set.of("serif", "sans-serif", "monospace");

  /** What was made of the sheets that are in use: many pages have few. */
  private static final Map<StyleSheet, Rules> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final StyleSheet sheet;
  private final ThemeColors colors = new ThemeColors();
  private final StringBuilder css = new StringBuilder();

  private ThemeCss(StyleSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * A theme's rules as CSS.
   *
   * @param colors the colours they use
   */
  private record Rules(String css, ThemeColors colors) {}

  /**
   * The rules of a theme.
   *
   * @param colors takes note of the colours they use
   */
  static String of(StyleSheet sheet, ThemeColors colors) {
    Rules rules = KNOWN.computeIfAbsent(sheet, s -> new ThemeCss(s).rules());
    colors.addAll(rules.colors());
    return rules.css();
  }

  private Rules rules() {
    sheet.rules().forEach(this::rule);
    return new Rules(css.toString(), colors);
  }

  private void rule(Rule rule) {
    StringBuilder declarations = new StringBuilder();
    rule.declarations()
        .forEach(
            (property, value) -> declare(property, onScreen(rule, property, value), declarations));
    if (!declarations.isEmpty()) {
      css.append(selector(rule.selector())).append('{').append(declarations).append("}\n");
    }
    boxAroundTable(rule);
  }

  /**
   * A column has the part of its table that it has on paper, and a little more: a page of paper is
   * wider than one on a screen, measured in letters.
   */
  private Value onScreen(Rule rule, Property property, Value value) {
    boolean column =
        property == Property.WIDTH && COLUMNS.contains(rule.selector().target().element());
    return column && value instanceof Value.Length length
        ? new Value.Percentage(COLUMN * 100 * length.points() / sheet.page().contentWidth())
        : value;
  }

  /** The space above and below a table is that of the box it scrolls in, so that it collapses. */
  private void boxAroundTable(Rule rule) {
    Selector selector = rule.selector();
    StringBuilder declarations = new StringBuilder();
    for (Property margin : List.of(Property.MARGIN_TOP, Property.MARGIN_BOTTOM)) {
      Value value = rule.declarations().get(margin);
      if (value != null) {
        declare(margin, value, declarations);
      }
    }
    if (selector.target().element().equals("table") && !declarations.isEmpty()) {
      String table = simple(selector.target());
      String box = selector.outer().map(o -> simple(o) + " ").orElse("") + ".alternat-scroll:has(>";
      css.append(":where(article) ").append(box).append(table);
      css.append("){").append(declarations).append("}\n");
    }
  }

  /** The selector within the article, at the weight it has in the theme. */
  private static String selector(Selector selector) {
    String target = simple(selector.target());
    boolean isRoot = selector.target().element().equals(StyleSheet.ROOT_ELEMENT);
    boolean inRoot =
        selector.outer().map(o -> o.element().equals(StyleSheet.ROOT_ELEMENT)).orElse(false);
    String scope = isRoot || inRoot ? "" : ":where(article) ";
    String ancestor = selector.outer().map(o -> simple(o) + " ").orElse("");
    return scope + ancestor + target + (selector.before() ? ">.alternat-before" : "");
  }

  private static String simple(Selector.Simple simple) {
    String className = simple.className().isEmpty() ? "" : "." + Css.name(simple.className());
    String name = simple.element().isEmpty() ? "" : Css.name(simple.element());
    String selector = name + className + simple.rows().css();
    return selector.isEmpty() ? "*" : selector;
  }

  private void declare(Property property, Value value, StringBuilder out) {
    switch (property) {
      // Generated text is written into the page, where everyone can select and hear it.
      case CONTENT -> {}
      case COLUMN_COUNT -> out.append("--alternat-columns:").append(value).append(';');
      default -> out.append(name(property)).append(':').append(value(property, value)).append(';');
    }
  }

  /**
   * Left and right as beginning and end, so that a page in Arabic is the mirror of one in French.
   */
  private static String name(Property property) {
    String name = property.cssName();
    boolean box =
        name.startsWith("margin") || name.startsWith("padding") || name.startsWith("border");
    return box ? name.replace("-left", "-inline-start").replace("-right", "-inline-end") : name;
  }

  private String value(Property property, Value value) {
    return switch (value) {
      case Value.Length length -> length(property, length.points());
      case Value.Em em -> Css.number(em.factor()) + "em";
      case Value.Percentage p -> Css.number(p.percent()) + "%";
      case Value.Number n -> Css.number(n.value());
      case Value.Keyword k -> Css.name(k.name());
      case Value.Paint p -> colors.value(use(property), p.color());
      case Value.Families f -> families(f);
      case Value.Content c -> "normal";
    };
  }

  private String length(Property property, double points) {
    if (property.cssName().endsWith("-width") && property.cssName().startsWith("border")) {
      return borderWidth(points);
    }
    String length = rem(points);
    if (property == Property.FONT_SIZE && points > LARGE * sheet.root().fontSize()) {
      return "clamp(1.4rem,0.9rem + 4.5vw," + length + ")";
    }
    return length;
  }

  private String rem(double points) {
    return Css.number(points / sheet.root().fontSize() * SCREEN_REM) + "rem";
  }

  /** A hairline is as thin as a screen can show evenly. */
  static String borderWidth(double points) {
    return points <= 0 ? "0" : points <= 0.75 ? "1px" : Css.number(points * 4 / 3) + "px";
  }

  private static Use use(Property property) {
    return switch (property) {
      case COLOR -> Use.TEXT;
      case BACKGROUND_COLOR -> Use.GROUND;
      default -> Use.LINE;
    };
  }

  static String families(Value.Families families) {
    StringBuilder css = new StringBuilder();
    for (String name : families.names()) {
      boolean generic = GENERIC.contains(name);
      css.append(css.isEmpty() ? "" : ",").append(generic ? name : Css.string(name));
    }
    return css.toString();
  }
}
