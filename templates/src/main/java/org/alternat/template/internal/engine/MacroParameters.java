package org.alternat.template.internal.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.alternat.problem.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * What a macro or function takes.
 *
 * @param required the parameters in their order, and whether each must be given
 * @param open whether it takes others besides
 */
public record MacroParameters(SequencedMap<String, Boolean> required, boolean open) {
  /** Copies the map. */
  public MacroParameters {
    required = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(required));
  }

  /** The parameters in a definition. */
  public static MacroParameters of(TemplateTree.Node definition) {
    SequencedMap<String, Boolean> required = new LinkedHashMap<>();
    @Nullable String name = null;
    for (TemplateTree.Part part : definition.parts()) {
      if (part.role().equals("parameter name")) {
        name = String.valueOf(part.value());
      } else if (part.role().equals("parameter default") && name != null) {
        required.put(name, part.value() == null);
      }
    }
    boolean open = !definition.words("catch-all parameter name").isEmpty();
    return new MacroParameters(required, open);
  }

  /** The names in their order. */
  public List<String> names() {
    return List.copyOf(required.keySet());
  }

  /** As a call is written, with brackets around what may be left out: {@code title=… [id=…]}. */
  public String written() {
    return required.entrySet().stream()
        .map(e -> e.getValue() ? e.getKey() + "=…" : "[" + e.getKey() + "=…]")
        .collect(Collectors.joining(" "));
  }

  /** What it takes, in words. */
  public String hint() {
    String optional = required.containsValue(false) ? "; what is in brackets may be left out" : "";
    return required.isEmpty() ? "it takes none" : "it takes " + written() + optional;
  }

  /** That a call lacks a parameter. */
  public static String missing(String macro, String parameter) {
    return macro + " needs \"" + parameter + "\"";
  }

  /** That a call names a parameter that there is not. */
  public static String unknown(String macro, String parameter) {
    return macro + " has no parameter \"" + parameter + "\"";
  }

  /** That a call gives too much. */
  public static String tooMany(String macro) {
    return macro + " is given too many arguments";
  }

  /** The parameter that is near, or else all. */
  public String hint(String unknown) {
    String near = Suggestions.didYouMean(unknown, names());
    return near.isEmpty() ? hint() : near;
  }
}
