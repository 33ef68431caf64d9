package org.alternat.template.internal.css;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The {@code --name: value} pairs of a theme, and the replacement of {@code var(--name)}. */
final class CustomProperties {
  /** Guards against variables that multiply each other. */
  private static final int MOST_TERMS = 1_000;

  private final Map<String, List<Term>> written = new LinkedHashMap<>();

  void put(String name, List<Term> value) {
    written.put(name, List.copyOf(value));
  }

  Set<String> names() {
    return written.keySet();
  }

  /** A variable is not there, or needs itself. */
  static final class UnresolvedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String variable;

    UnresolvedException(String message, String variable) {
      super(message);
      this.variable = variable;
    }

    String variable() {
      return variable;
    }
  }

  /** The terms with all variables replaced. */
  List<Term> resolve(List<Term> terms) throws UnresolvedException {
    return resolve(terms, List.of());
  }

  private List<Term> resolve(List<Term> terms, List<String> within) throws UnresolvedException {
    List<Term> resolved = new ArrayList<>();
    for (Term term : terms) {
      if (term instanceof Term.Function function && function.name().equals("var")) {
        resolved.addAll(variable(function, within));
      } else if (term instanceof Term.Function function) {
        resolved.add(new Term.Function(function.name(), resolve(function.arguments(), within)));
      } else {
        resolved.add(term);
      }
      if (resolved.size() > MOST_TERMS) {
        throw new UnresolvedException("the value is too long", "");
      }
    }
    return resolved;
  }

  private List<Term> variable(Term.Function function, List<String> within)
      throws UnresolvedException {
    List<Term> arguments = function.arguments();
    String name = arguments.isEmpty() ? "" : arguments.getFirst().toString();
    List<Term> value = written.get(name);
    if (within.contains(name)) {
      throw new UnresolvedException("the variable " + name + " needs itself", "");
    }
    List<String> deeper = new ArrayList<>(within);
    deeper.add(name);
    if (value != null) {
      return resolve(value, deeper);
    }
    boolean fallback = arguments.size() > 2 && arguments.get(1) instanceof Term.Separator;
    if (fallback) {
      return resolve(arguments.subList(2, arguments.size()), deeper);
    }
    throw new UnresolvedException("there is no variable " + name, name);
  }

  /** All pairs as text, variables replaced where that can be done. */
  Map<String, String> asText() {
    Map<String, String> texts = new TreeMap<>();
    written.forEach((name, terms) -> {
      try {
        texts.put(name, Term.text(resolve(terms)));
      } catch (UnresolvedException e) {
        texts.put(name, Term.text(terms));
      }
    });
    return texts;
  }
}
