package org.alternat.template.internal.css;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.problem.Location;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.Contrast;
import org.alternat.style.PageStyle;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;

/**
 * Finds text that is hard to read: each colour on each ground of the theme that it can stand on has
 * the contrast that WCAG 2.2 asks for. What the vocabulary forbids to stand within each other is
 * not combined.
 */
final class ContrastCheck {
  private static final int MOST_PAIRS = 20_000;
  private static final int MOST_NAMED = 4;

  private final StyleSheet sheet;
  private final Map<Color, Location> ownColors;
  private final ThemeProblems problems;

  /** What is hard to read, with all that is so, in the order in which it is found. */
  private final Map<Finding, Set<String>> findings = new LinkedHashMap<>();

  /**
   * A check.
   *
   * @param ownColors where the theme's own file gives variables their colours
   */
  ContrastCheck(StyleSheet sheet, Map<Color, Location> ownColors, ThemeProblems problems) {
    this.sheet = sheet;
    this.ownColors = ownColors;
    this.problems = problems;
  }

  /** A text on a ground, by the place in the theme's own file that brings it about. */
  private record Finding(Location place, Contrast contrast) {}

  void check() {
    List<Rule> grounds =
        sheet.rules().stream()
            .filter(r -> r.declarations().containsKey(Property.BACKGROUND_COLOR))
            .toList();
    for (Rule rule : sheet.rules()) {
      if (rule.declarations().containsKey(Property.COLOR) || grounds.contains(rule)) {
        check(rule, place(alone(rule.selector()), rule.selector().before()));
      }
    }
    List<Rule> colors =
        sheet.rules().stream().filter(r -> r.declarations().containsKey(Property.COLOR)).toList();
    if ((long) colors.size() * grounds.size() > MOST_PAIRS) {
      problems.warn(0, 0, "there are too many colours to hold each against each ground", "");
    } else {
      colors.forEach(color -> grounds.forEach(ground -> check(color, ground)));
    }
    checkBoxes(sheet.page());
    findings.forEach((finding, texts) -> {
      if (finding.place.line() == 0) {
        texts.removeIf(text -> isPlaced(text, finding.contrast));
      }
      if (!texts.isEmpty()) {
        report(finding, texts);
      }
    });
  }

  /** Whether the theme's own file is said to be the cause. */
  private boolean isPlaced(String text, Contrast contrast) {
    return findings.entrySet().stream()
        .anyMatch(e ->
            e.getKey().place.line() > 0
                && e.getKey().contrast.equals(contrast)
                && e.getValue().contains(text));
  }

  private void report(Finding finding, Set<String> texts) {
    List<String> first = texts.stream().limit(MOST_NAMED).toList();
    int more = texts.size() - first.size();
    problems.warn(
        finding.place,
        String.join(", ", first)
            + (more == 0 ? "" : " and " + more + " more")
            + ": "
            + finding.contrast,
        finding.contrast.large() ? "large text needs 3 : 1" : "text needs 4.5 : 1");
  }

  private void check(Rule rule, Rule ground) {
    if (!ground.selector().before() && !ground.selector().equals(rule.selector())) {
      Nesting.ways(rule.selector(), ground.selector())
          .forEach(way -> check(rule, place(way, rule.selector().before())));
    }
  }

  private void checkBoxes(PageStyle page) {
    PageStyle.Running running = page.running();
    Set<PageStyle.MarginContent> boxes = new LinkedHashSet<>(running.right().values());
    boxes.addAll(running.left().values());
    boxes.addAll(running.first().values());
    boxes.forEach(box -> check(0, "a margin box", sheet.marginBox(box)));
  }

  /** The style of the last of some elements, each within the one before it. */
  private ComputedStyle place(List<Selector.Simple> way, boolean before) {
    ComputedStyle style = sheet.root();
    for (Selector.Simple simple : way) {
      style = child(simple, style);
    }
    return before ? style.before().orElse(style) : style;
  }

  private static List<Selector.Simple> alone(Selector selector) {
    return Stream.concat(selector.outer().stream(), Stream.of(selector.target())).toList();
  }

  private static ComputedStyle child(Selector.Simple simple, ComputedStyle within) {
    if (simple.element().equals(StyleSheet.ROOT_ELEMENT)) {
      return within;
    }
    return within.child(simple.element().isEmpty() ? "span" : simple.element(), simple.classes());
  }

  private void check(Rule rule, ComputedStyle style) {
    check(rule.line(), rule.selector().toString(), style);
  }

  private void check(int line, String what, ComputedStyle style) {
    Contrast contrast = Contrast.of(style);
    if (!contrast.isEnough()) {
      Location place =
          line > 0
              ? problems.place(line, 1)
              : Optional.ofNullable(ownColors.get(contrast.text()))
                  .or(() -> Optional.ofNullable(ownColors.get(contrast.ground())))
                  .orElse(problems.place(0, 0));
      findings.computeIfAbsent(new Finding(place, contrast), f -> new LinkedHashSet<>()).add(what);
    }
  }
}
