package org.alternat.style;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A selector of the subset: an element, a class or both, optionally inside another such, optionally
 * with {@code ::before}.
 *
 * @param ancestor what the element must be inside of, or null
 * @param target what the element must be
 * @param before whether the rule is for the generated text before the element
 * @since 1.0
 */
public record Selector(@Nullable Simple ancestor, Simple target, boolean before) {

  /**
   * An element name, a class or both.
   *
   * @param element in lower case, or empty for any
   * @param className or empty for any
   */
  public record Simple(String element, String className) {
    /** Whether an element of this name and classes is selected. */
    public boolean matches(String elementName, List<String> classes) {
      return (element.isEmpty() || element.equals(elementName))
          && (className.isEmpty() || classes.contains(className));
    }

    private int specificity() {
      return (className.isEmpty() ? 0 : 100) + (element.isEmpty() ? 0 : 1);
    }

    @Override
    public String toString() {
      return element + (className.isEmpty() ? "" : "." + className);
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
