package org.alternat.template.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alternat.template.internal.check.Shape.Callable;
import org.alternat.template.internal.engine.TemplateTree.Node;
import org.alternat.template.internal.engine.UnknownNames;
import org.jspecify.annotations.Nullable;

/** Goes through macros with what they are called with, once for each combination of shapes. */
final class MacroCalls {
  private final TemplateWalk walk;
  private final CheckFindings findings;
  private final Set<Callable> defined = new LinkedHashSet<>();
  private final Set<Callable> called = new HashSet<>();

  /** What each call gave its nested content; also for calls that are under way. */
  private final Map<Call, List<Shape>> given = new HashMap<>();

  /** The calls under way, the innermost last. */
  private final List<Call> under = new ArrayList<>();

  private record Call(Callable macro, Map<String, Shape> arguments) {}

  MacroCalls(TemplateWalk walk, CheckFindings findings) {
    this.walk = walk;
    this.findings = findings;
  }

  void defined(Callable callable) {
    defined.add(callable);
  }

  /** Goes through the macros that nobody calls, of whose arguments nothing is known. */
  void uncalled() {
    for (Callable callable : List.copyOf(defined)) {
      if (!called.contains(callable)) {
        body(callable, arguments(callable, Map.of()));
      }
    }
  }

  void call(Node node, Scope scope) {
    Node callee = node.node("callee").orElse(node);
    Shape shape = walk.expressions().of(callee, scope);
    List<Shape> values = new ArrayList<>();
    node.nodes(Expressions.ARGUMENT).forEach(n -> values.add(walk.expressions().of(n, scope)));
    List<Shape> nested = List.of();
    if (shape instanceof Callable callable) {
      nested = body(callable, matched(node, callable, values));
    } else if (!(shape instanceof Shape.Any)) {
      findings.error(findings.at(callee), "this is " + shape.words() + ", not a macro", null);
    }
    Map<String, Shape> variables = TemplateWalk.named(node.words("target loop variable"), nested);
    walk.all(node.children(), scope.with(variables));
  }

  /** Arguments by the names of the parameters; complains of those that do not fit. */
  private Map<String, Shape> matched(Node node, Callable callable, List<Shape> values) {
    Map<String, Boolean> parameters = parameters(callable.definition());
    boolean open = !callable.definition().words("catch-all parameter name").isEmpty();
    List<String> names = node.words("argument name");
    Map<String, Shape> matched = new HashMap<>();
    List<String> all = List.copyOf(parameters.keySet());
    for (int i = 0; i < values.size(); i++) {
      String name = i < names.size() ? names.get(i) : i < all.size() ? all.get(i) : "";
      if (parameters.containsKey(name)) {
        matched.put(name, values.get(i));
      } else if (!open && name.isEmpty()) {
        findings.error(findings.at(node), "too many arguments", allowed(all));
      } else if (!open) {
        findings.error(
            findings.argument(node, name),
            "the macro has no parameter \"" + name + "\"",
            all.isEmpty() ? "it takes none" : UnknownNames.hint(name, all));
      }
    }
    parameters.forEach((name, required) -> {
      if (required && !matched.containsKey(name)) {
        findings.error(
            findings.at(node), "the macro needs \"" + name + "\"", name + "=…; " + allowed(all));
      }
    });
    return arguments(callable, matched);
  }

  private static String allowed(List<String> all) {
    return all.isEmpty() ? "it takes none" : "it takes: " + String.join(" ", all);
  }

  /** The parameters in their order, and whether each must be given. */
  static Map<String, Boolean> parameters(Node definition) {
    Map<String, Boolean> parameters = new LinkedHashMap<>();
    @Nullable String name = null;
    for (var part : definition.parts()) {
      if (part.role().equals("parameter name")) {
        name = String.valueOf(part.value());
      } else if (part.role().equals("parameter default") && name != null) {
        parameters.put(name, part.value() == null);
      }
    }
    return parameters;
  }

  private Map<String, Shape> arguments(Callable callable, Map<String, Shape> matched) {
    Map<String, Shape> arguments = new HashMap<>();
    parameters(callable.definition())
        .forEach((name, required) -> arguments.put(name, matched.getOrDefault(name, Shapes.ANY)));
    callable
        .definition()
        .words("catch-all parameter name")
        .forEach(name -> arguments.put(name, Shapes.ANY));
    return arguments;
  }

  /** Goes through a macro's lines; gives the shapes that it hands to its nested content. */
  private List<Shape> body(Callable callable, Map<String, Shape> arguments) {
    called.add(callable);
    Call call = new Call(callable, arguments);
    List<Shape> known = given.get(call);
    if (known != null) {
      return known;
    }
    given.put(call, List.of());
    under.add(call);
    walk.all(
        callable.definition().children(), Scope.of(walk.globals(), callable.home(), arguments));
    under.removeLast();
    return given.getOrDefault(call, List.of());
  }

  /** {@code <#nested a b>} in the macro that is under way. */
  void nested(Node node, Scope scope) {
    List<Shape> values = new ArrayList<>();
    node.nodes("passed value").forEach(n -> values.add(walk.expressions().of(n, scope)));
    if (!under.isEmpty()) {
      given.merge(under.getLast(), values, (a, b) -> a.isEmpty() ? b : TemplateWalk.joined(a, b));
    }
  }

  /** A function that a template defines; what it gives is not worked out. */
  Shape function(Callable callable, List<Shape> values) {
    List<String> names = List.copyOf(parameters(callable.definition()).keySet());
    Map<String, Shape> arguments = TemplateWalk.named(names, values);
    body(callable, arguments);
    return Shapes.ANY;
  }
}
