package org.alternat.template.internal.css;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Contrast;
import org.alternat.style.PageStyle;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;

/**
 * Finds text that is hard to read: each colour on each ground of the theme that it can stand on has
 * the contrast that WCAG 2.2 asks for.
 */
final class ContrastCheck {
  private final StyleSheet sheet;
  private final ThemeProblems problems;

  ContrastCheck(StyleSheet sheet, ThemeProblems problems) {
    this.sheet = sheet;
    this.problems = problems;
  }

  void check() {
    List<Rule> grounds =
        sheet.rules().stream()
            .filter(r -> r.declarations().containsKey(Property.BACKGROUND_COLOR))
            .toList();
    for (Rule rule : sheet.rules()) {
      if (rule.declarations().containsKey(Property.COLOR) || grounds.contains(rule)) {
        check(rule, place(rule.selector(), sheet.root()));
      }
    }
    for (Rule rule : sheet.rules()) {
      for (Rule ground :
          rule.declarations().containsKey(Property.COLOR) ? grounds : List.<Rule>of()) {
        if (!ground.selector().before() && !ground.selector().equals(rule.selector())) {
          check(rule, place(rule.selector(), place(ground.selector(), sheet.root())));
        }
      }
    }
    checkBoxes(sheet.page());
  }

  private void checkBoxes(PageStyle page) {
    PageStyle.Running running = page.running();
    Set<PageStyle.MarginContent> boxes = new LinkedHashSet<>(running.right().values());
    boxes.addAll(running.left().values());
    boxes.addAll(running.first().values());
    boxes.forEach(box -> check(0, "a margin box", sheet.marginBox(box)));
  }

  /** The style of an element that the selector selects, within another. */
  private static ComputedStyle place(Selector selector, ComputedStyle within) {
    ComputedStyle outer = selector.outer().map(o -> child(o, within)).orElse(within);
    ComputedStyle target = child(selector.target(), outer);
    return selector.before() ? target.before().orElse(target) : target;
  }

  private static ComputedStyle child(Selector.Simple simple, ComputedStyle within) {
    if (simple.element().equals(StyleSheet.ROOT_ELEMENT)) {
      return within;
    }
    List<String> classes = simple.className().isEmpty() ? List.of() : List.of(simple.className());
    return within.child(simple.element().isEmpty() ? "span" : simple.element(), classes);
  }

  private void check(Rule rule, ComputedStyle style) {
    check(rule.line(), rule.selector().toString(), style);
  }

  private void check(int line, String what, ComputedStyle style) {
    Contrast contrast = Contrast.of(style);
    if (!contrast.isEnough()) {
      problems.warn(
          line,
          line == 0 ? 0 : 1,
          what + ": " + contrast,
          contrast.large() ? "large text needs 3 : 1" : "text needs 4.5 : 1");
    }
  }
}
