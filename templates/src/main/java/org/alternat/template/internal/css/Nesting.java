package org.alternat.template.internal.css;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alternat.document.Element;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;

/** Which of the elements that a theme selects the vocabulary lets stand within which. */
final class Nesting {
  private static final Map<Element, Set<Element>> WITHIN = new EnumMap<>(Element.class);

  static {
    for (Element element : Element.values()) {
      WITHIN.put(element, within(element));
    }
  }

  private Nesting() {}

  /**
   * The ways in which an element that one selector selects can stand within one that another
   * selects, each as what stands within what, the outermost first.
   */
  static List<List<Selector.Simple>> ways(Selector inner, Selector outer) {
    List<Selector.Simple> around = new ArrayList<>(outer.outer().stream().toList());
    around.add(outer.target());
    List<List<Selector.Simple>> ways = new ArrayList<>();
    // What the inner element must be inside of stands outside, between, or inside the outer one.
    for (int i = inner.outer().isEmpty() ? around.size() : 0; i <= around.size(); i++) {
      List<Selector.Simple> way = new ArrayList<>(around);
      int at = i;
      inner.outer().ifPresent(ancestor -> way.add(at, ancestor));
      way.add(inner.target());
      if (isPossible(way)) {
        ways.add(Collections.unmodifiableList(way));
      }
    }
    return ways;
  }

  private static boolean isPossible(List<Selector.Simple> way) {
    for (int i = 1; i < way.size(); i++) {
      if (!canStand(way.get(i), way.get(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /** A class alone may be that of any element. */
  private static boolean canStand(Selector.Simple inner, Selector.Simple outer) {
    if (inner.element().isEmpty() || outer.element().isEmpty()) {
      return !inner.element().equals(StyleSheet.ROOT_ELEMENT);
    }
    Optional<Element> holder = element(outer.element());
    if (inner.element().equals("h1")) {
      return holder.equals(Optional.of(Element.ARTICLE));
    }
    Set<Element> held = holder.map(e -> WITHIN.getOrDefault(e, Set.of())).orElse(Set.of());
    return element(inner.element()).filter(held::contains).isPresent();
  }

  /** For a theme h1 is the title of the note, and h2 to h6 are those of sections by their depth. */
  private static Optional<Element> element(String name) {
    return name.matches("h[2-6]") ? Optional.of(Element.H1) : Element.of(name);
  }

  private static Set<Element> within(Element element) {
    Set<Element> found = EnumSet.noneOf(Element.class);
    Deque<Element> open = new ArrayDeque<>(element.children());
    while (!open.isEmpty()) {
      Element next = open.pop();
      if (found.add(next)) {
        open.addAll(next.children());
      }
    }
    return Collections.unmodifiableSet(found);
  }
}
