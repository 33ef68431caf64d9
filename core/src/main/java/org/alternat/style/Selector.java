package org.alternat.style;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A selector of the subset: an element, a class or both, or every second row of a table, optionally
 * inside another such, optionally with {@code ::before}.
 *
 * @param ancestor what the element must be inside of, or null
 * @param target what the element must be
 * @param before whether the rule is for the generated text before the element
 * @since 1.0
 */
public record Selector(@Nullable Simple ancestor, Simple target, boolean before) {

  /** Which rows of a part of a table are meant, counted from 1 as CSS does. */
  public enum Rows {
    /** All of them, and all other elements. */
    ALL(""),
    /** The first, the third and so on. */
    ODD(":nth-child(odd)"),
    /** The second, the fourth and so on. */
    EVEN(":nth-child(even)");

    private final String css;

    Rows(String css) {
      this.css = css;
    }

    /** As CSS writes it; among the classes of a row it tells where the row stands. */
    public String css() {
      return css;
    }

    /** Those that the row at an index, from 0, is one of. */
    static Rows at(int index) {
      return index % 2 == 0 ? ODD : EVEN;
    }
  }

  /**
   * An element name, a class or both, and for rows of tables every second one.
   *
   * @param element in lower case, or empty for any
   * @param className or empty for any
   */
  public record Simple(String element, String className, Rows rows) {
    /** An element name, a class or both. */
    public Simple(String element, String className) {
      this(element, className, Rows.ALL);
    }

    /** Whether an element of this name and classes is selected. */
    public boolean matches(String elementName, List<String> classes) {
      return (element.isEmpty() || element.equals(elementName))
          && (className.isEmpty() || classes.contains(className))
          && (rows == Rows.ALL || classes.contains(rows.css()));
    }

    /** The classes of an element that is selected. */
    public List<String> classes() {
      return Stream.of(className, rows.css()).filter(name -> !name.isEmpty()).toList();
    }

    private int specificity() {
      return 100 * classes().size() + (element.isEmpty() ? 0 : 1);
    }

    @Override
    public String toString() {
      return element + (className.isEmpty() ? "" : "." + className) + rows.css();
    }
  }

  /** The specificity of CSS 2.2 §6.4.3: classes weigh 100, elements 1. */
  public int specificity() {
    return target.specificity() + outer().map(Simple::specificity).orElse(0) + (before ? 1 : 0);
  }

  /** What the element must be inside of. */
  public Optional<Simple> outer() {
    return Optional.ofNullable(ancestor);
  }

  /** The selector as CSS writes it. */
  @Override
  public String toString() {
    return outer().map(a -> a + " ").orElse("") + target + (before ? "::before" : "");
  }
}
