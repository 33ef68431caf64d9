package org.alternat.template.internal.css;

import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSImportRule;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.handler.DoNothingCSSParseExceptionCallback;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.Suggestions;
import org.alternat.style.Color;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;

/**
 * Reads a theme. What is not of the subset is left out with a warning; a theme with errors of
 * syntax is not to be used, for nobody can say what it would look like.
 */
public final class ThemeReader {
  /** Far more than any theme needs; each element of a note is held against all of them. */
  private static final int MOST_SELECTORS = 2000;

  private final ThemeProblems problems;
  private final ShippedThemes shipped;
  private final CustomProperties variables = new CustomProperties();
  private final DeclarationReader declarations;
  private final SelectorReader selectors;
  private final PageReader page;
  private final List<Rule> rules = new ArrayList<>();

  /** The colours that the theme's own file gives variables, by their places. */
  private final Map<Color, Location> ownColors = new HashMap<>();

  /** The names of the themes that were taken over, each once. */
  private final Set<String> taken = new HashSet<>();

  private ThemeReader(String file, ShippedThemes shipped) {
    this.problems = new ThemeProblems(file);
    this.shipped = shipped;
    this.declarations = new DeclarationReader(variables, problems);
    this.selectors = new SelectorReader(problems);
    this.page = new PageReader(declarations, problems);
  }

  /** A style sheet, and what is wrong with it. */
  public record Reading(StyleSheet styleSheet, List<Problem> problems) {
    /** Copies the list. */
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a theme.
   *
   * @param file its name in problems
   * @param shipped the themes that it can take over with {@code @import}
   */
  public static Reading read(String file, String css, ShippedThemes shipped) {
    ThemeReader reader = new ThemeReader(file, shipped);
    try {
      List<Layer> layers = new ArrayList<>();
      reader.layers(file, css, layers);
      return reader.read(layers);
    } catch (StackOverflowError e) {
      return reader.refused("rules or brackets are nested too deep");
    }
  }

  private Reading refused(String why) {
    problems.error(0, 0, why, "");
    return new Reading(StyleSheet.empty(), problems.sorted());
  }

  /** A file of a theme; what it takes over comes before it, and it has the last word. */
  private record Layer(String file, List<ICSSTopLevelRule> rules) {}

  private void layers(String file, String css, List<Layer> layers) {
    problems.in(file);
    // The parser counts a byte order mark as a character of the first selector.
    String text = css.startsWith("\uFEFF") ? css.substring(1) : css;
    ThemeSyntax.check(text, problems);
    CascadingStyleSheet sheet = CSSReader.readFromStringReader(text, settings());
    if (sheet == null) {
      return;
    }
    sheet.getAllNamespaceRules().forEach(r -> notTaken(r, "@namespace"));
    for (CSSImportRule rule : sheet.getAllImportRules()) {
      String name = rule.getLocationString();
      Optional<String> other = shipped.find(name);
      if (other.isEmpty()) {
        String near = Suggestions.didYouMean(name, shipped.names());
        String all = "there are: " + String.join(" ", shipped.names());
        problems.error(rule, "there is no theme \"" + name + "\"", near.isEmpty() ? all : near);
      }
      other
          .filter(t -> taken.add(name))
          .ifPresent(t -> layers(ShippedThemes.LIBRARY + name, t, layers));
      problems.in(file);
    }
    layers.add(new Layer(file, sheet.getAllRules()));
  }

  private Reading read(List<Layer> layers) {
    if (selectors(layers) > MOST_SELECTORS) {
      return refused("a theme has at most " + MOST_SELECTORS + " selectors");
    }
    for (Layer layer : layers) {
      problems.in(layer.file);
      layer.rules.forEach(this::gatherVariables);
    }
    for (Layer layer : layers) {
      problems.in(layer.file);
      layer.rules.forEach(this::rule);
    }
    StyleSheet styleSheet = new StyleSheet(page.style(), rules, variables.asText());
    problems.in(layers.isEmpty() ? "" : layers.getLast().file);
    new ContrastCheck(styleSheet, ownColors, problems).check();
    return new Reading(styleSheet, problems.sorted());
  }

  private static long selectors(List<Layer> layers) {
    return layers.stream()
        .flatMap(layer -> layer.rules.stream())
        .mapToLong(rule -> rule instanceof CSSStyleRule style ? style.getSelectorCount() : 1)
        .sum();
  }

  private CSSReaderSettings settings() {
    return new CSSReaderSettings()
        .setBrowserCompliantMode(true)
        .setUseSourceLocation(true)
        .setTabSize(1)
        .setCustomErrorHandler(new SyntaxErrors(problems))
        .setCustomExceptionHandler(new DoNothingCSSParseExceptionCallback())
        .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler());
  }

  /** Variables hold everywhere, also before the rule that sets them. */
  private void gatherVariables(ICSSTopLevelRule rule) {
    if (!(rule instanceof CSSStyleRule style)) {
      return;
    }
    for (CSSDeclaration declaration : style.getAllDeclarations()) {
      if (DeclarationReader.isCustom(declaration)) {
        if (isRoot(style)) {
          List<Term> value = Term.of(declaration.getExpression());
          variables.put(declaration.getProperty(), value);
          if (value.size() == 1) {
            Colors.parse(value.getFirst()).ifPresent(color -> ownColor(color, declaration));
          }
        } else {
          problems.warn(declaration, "a variable is set in :root alone", "it holds everywhere");
        }
      }
    }
  }

  /** Where the theme's own file gives a variable a colour. */
  private void ownColor(Color color, CSSDeclaration declaration) {
    Location place = problems.place(declaration);
    if (problems.ownLine(declaration) > 0) {
      ownColors.put(color, place);
    }
  }

  private static boolean isRoot(CSSStyleRule style) {
    return style.getAllSelectors().stream()
        .map(s -> s.getAllMembers().toString())
        .allMatch(m -> m.contains("value=:root;") || m.contains("value=article;"));
  }

  private void rule(ICSSTopLevelRule rule) {
    switch (rule) {
      case CSSStyleRule style -> style(style);
      case CSSPageRule pageRule -> page.read(pageRule);
      case ICSSSourceLocationAware other -> notTaken(other, "this rule");
      default -> problems.warn(0, 0, "a rule is not among those taken", "");
    }
  }

  private void notTaken(ICSSSourceLocationAware rule, String what) {
    problems.warn(
        rule, what + " is not taken", "allowed: @import, @page and rules with a selector");
  }

  private void style(CSSStyleRule style) {
    Map<Property, Value> values = declarations.read(style.getAllDeclarations());
    for (CSSSelector selector : style.getAllSelectors()) {
      selectors
          .read(selector)
          .filter(s -> !values.isEmpty())
          .ifPresent(s -> rules.add(new Rule(s, values, problems.ownLine(selector))));
    }
  }
}
