package org.alternat.template.internal.css;

import com.helger.css.decl.CSSDeclaration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alternat.problem.Suggestions;
import org.alternat.style.Property;
import org.alternat.style.Value;

/** Reads declarations into values of properties. */
final class DeclarationReader {
  private static final Set<String> NAMES = names();

  private final CustomProperties variables;
  private final ThemeProblems problems;

  DeclarationReader(CustomProperties variables, ThemeProblems problems) {
    this.variables = variables;
    this.problems = problems;
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>(Shorthands.names());
    Arrays.stream(Property.values()).map(Property::cssName).forEach(names::add);
    return names;
  }

  static boolean isCustom(CSSDeclaration declaration) {
    return declaration.getProperty().startsWith("--");
  }

  /** The properties that declarations set; custom properties are passed over. */
  Map<Property, Value> read(Iterable<CSSDeclaration> declarations) {
    Map<Property, Value> values = new EnumMap<>(Property.class);
    for (CSSDeclaration declaration : declarations) {
      if (!isCustom(declaration)) {
        values.putAll(read(declaration));
      }
    }
    return values;
  }

  /** The terms of a declaration, variables replaced; empty when one is missing. */
  Optional<List<Term>> terms(CSSDeclaration declaration) {
    if (declaration.isImportant()) {
      problems.warn(
          declaration, "!important is not taken", "a later rule wins over an earlier one");
    }
    try {
      return Optional.of(variables.resolve(Term.of(declaration.getExpression())));
    } catch (CustomProperties.UnresolvedException e) {
      problems.warn(
          declaration,
          String.valueOf(e.getMessage()),
          Suggestions.didYouMean(e.variable(), variables.names()));
      return Optional.empty();
    }
  }

  private Map<Property, Value> read(CSSDeclaration declaration) {
    String name = declaration.getProperty().toLowerCase(Locale.ROOT);
    if (!NAMES.contains(name)) {
      problems.warn(
          declaration,
          "the property " + name + " is not among those taken",
          Suggestions.didYouMean(name, NAMES));
      return Map.of();
    }
    Optional<List<Term>> terms = terms(declaration);
    if (terms.isEmpty()) {
      return Map.of();
    }
    Optional<Property> property = Property.ofCssName(name);
    Optional<Map<Property, Value>> values =
        property.isPresent()
            ? ValueGrammar.parse(property.get(), terms.get()).map(v -> Map.of(property.get(), v))
            : Shorthands.expand(name, terms.get());
    if (values.isEmpty()) {
      problems.warn(
          declaration,
          name + " does not take " + Term.text(terms.get()),
          property.map(ValueGrammar::allowed).orElseGet(() -> Shorthands.allowed(name)));
    }
    return values.orElse(Map.of());
  }
}
