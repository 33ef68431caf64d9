package org.alternat.template.internal.css;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alternat.document.Element;
import org.alternat.problem.Suggestions;
import org.alternat.style.Selector;
import org.alternat.style.Selector.Rows;
import org.alternat.style.StyleSheet;

/** Reads the selectors of the subset. */
final class SelectorReader {
  private static final String ALLOWED =
      "allowed: element, .class, element.class, tr:nth-child(odd) and tr:nth-child(even), one of these"
          + " inside another, and ::before";
  private static final Set<String> ELEMENTS = elements();

  /** As the reader of CSS gives them, without white space. */
  private static final Map<String, Rows> EVERY_SECOND =
      Map.of(
          ":nth-child(odd)", Rows.ODD,
          ":nth-child(2n+1)", Rows.ODD,
          ":nth-child(even)", Rows.EVEN,
          ":nth-child(2n)", Rows.EVEN);

  private final ThemeProblems problems;

  SelectorReader(ThemeProblems problems) {
    this.problems = problems;
  }

  private static Set<String> elements() {
    Set<String> names = new TreeSet<>(List.of("h2", "h3", "h4", "h5", "h6"));
    Arrays.stream(Element.values()).map(Element::elementName).forEach(names::add);
    return names;
  }

  /** The selector, or empty when it is none of the subset, which is reported. */
  Optional<Selector> read(CSSSelector selector) {
    List<List<String>> compounds = new ArrayList<>();
    compounds.add(new ArrayList<>());
    boolean readable = true;
    for (ICSSSelectorMember member : selector.getAllMembers()) {
      if (member == ECSSSelectorCombinator.BLANK) {
        compounds.add(new ArrayList<>());
      } else if (member instanceof CSSSelectorSimpleMember simple) {
        compounds.getLast().add(simple.getValue());
      } else {
        readable = false;
      }
    }
    boolean before =
        compounds.getLast().remove("::before") || compounds.getLast().remove(":before");
    List<Selector.Simple> simples = new ArrayList<>();
    compounds.forEach(c -> simple(c).ifPresent(simples::add));
    if (!readable || simples.size() != compounds.size() || simples.size() > 2) {
      problems.warn(selector, "this selector is not among those taken", ALLOWED);
      return Optional.empty();
    }
    return simples.stream().allMatch(s -> isKnown(s, selector))
        ? Optional.of(
            new Selector(
                simples.size() == 2 ? simples.getFirst() : null, simples.getLast(), before))
        : Optional.empty();
  }

  private static Optional<Selector.Simple> simple(List<String> parts) {
    String element = "";
    String className = "";
    Rows rows = Rows.ALL;
    for (String part : parts) {
      if (part.equals(":root")) {
        element = StyleSheet.ROOT_ELEMENT;
      } else if (part.startsWith(".") && className.isEmpty()) {
        className = part.substring(1);
      } else if (element.equals("tr") && EVERY_SECOND.containsKey(part) && rows == Rows.ALL) {
        rows = EVERY_SECOND.get(part);
      } else if (element.isEmpty() && className.isEmpty() && part.matches("[A-Za-z][A-Za-z0-9]*")) {
        element = part.toLowerCase(Locale.ROOT);
      } else {
        return Optional.empty();
      }
    }
    return element.isEmpty() && className.isEmpty()
        ? Optional.empty()
        : Optional.of(new Selector.Simple(element, className, rows));
  }

  private boolean isKnown(Selector.Simple simple, CSSSelector selector) {
    if (simple.element().isEmpty() || ELEMENTS.contains(simple.element())) {
      return true;
    }
    String hint =
        Set.of("body", "html").contains(simple.element())
            ? "the outermost element is article"
            : Suggestions.didYouMean(simple.element(), ELEMENTS);
    problems.warn(selector, "there is no element " + simple.element(), hint);
    return false;
  }
}
