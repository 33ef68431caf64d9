package org.alternat.template.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alternat.template.internal.check.Shape.Callable;
import org.alternat.template.internal.engine.MacroParameters;
import org.alternat.template.internal.engine.TemplateTree.Node;

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

  /** For each macro that is under way, the choices that were made before it was called. */
  private final Map<Callable, Integer> choices = new HashMap<>();

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
    Shape shape = callee(callee, scope);
    List<Shape> values = new ArrayList<>();
    node.nodes(Expressions.ARGUMENT).forEach(n -> values.add(walk.expressions().of(n, scope)));
    List<Shape> nested = List.of();
    if (shape instanceof Callable callable) {
      Map<String, Shape> arguments = matched(node, callable, values);
      endless(node, callable);
      nested = within(node, callable, arguments);
    } else if (!(shape instanceof Shape.Any)) {
      findings.error(findings.at(callee), "this is " + shape.words() + ", not a macro", null);
    }
    Map<String, Shape> variables = TemplateWalk.named(node.words("target loop variable"), nested);
    walk.nested(node.children(), scope.with(variables));
  }

  private Shape callee(Node callee, Scope scope) {
    if (callee.type().equals("Identifier") && scope.find(callee.symbol()).isEmpty()) {
      findings.unknownMacro(findings.at(callee), callee.symbol(), scope.macros());
      return Shapes.ANY;
    }
    return walk.expressions().of(callee, scope);
  }

  /** Arguments by the names of the parameters; complains of those that do not fit. */
  private Map<String, Shape> matched(Node node, Callable callable, List<Shape> values) {
    MacroParameters parameters = MacroParameters.of(callable.definition());
    String macro = words(callable);
    List<String> names = node.words("argument name");
    Map<String, Shape> matched = new HashMap<>();
    List<String> all = parameters.names();
    for (int i = 0; i < values.size(); i++) {
      String name = i < names.size() ? names.get(i) : i < all.size() ? all.get(i) : "";
      if (all.contains(name)) {
        matched.put(name, values.get(i));
      } else if (!parameters.open() && name.isEmpty()) {
        findings.error(findings.at(node), MacroParameters.tooMany(macro), parameters.hint());
      } else if (!parameters.open()) {
        findings.error(
            findings.argument(node, name),
            MacroParameters.unknown(macro, name),
            parameters.hint(name));
      }
    }
    parameters
        .required()
        .forEach((name, required) -> {
          if (required && !matched.containsKey(name)) {
            findings.error(
                findings.at(node), MacroParameters.missing(macro, name), parameters.hint());
          }
        });
    return arguments(callable, matched);
  }

  /** A macro that is called again within itself, whatever else is so, is called without end. */
  private void endless(Node call, Callable callable) {
    Integer before = choices.get(callable);
    if (before != null && before == walk.choices() && !returns(callable.definition())) {
      findings.error(
          findings.at(call),
          words(callable) + " calls itself without end",
          "write the call within an <#if>");
    }
  }

  private static boolean returns(Node node) {
    return node.type().equals("ReturnInstruction")
        || node.children().stream().anyMatch(MacroCalls::returns);
  }

  private static String words(Callable callable) {
    Node definition = callable.definition();
    String name = definition.words("assignment target").getFirst();
    return "the " + definition.symbol().substring(1) + " \"" + name + "\"";
  }

  private Map<String, Shape> arguments(Callable callable, Map<String, Shape> matched) {
    Map<String, Shape> arguments = new HashMap<>();
    MacroParameters.of(callable.definition())
        .names()
        .forEach(name -> arguments.put(name, matched.getOrDefault(name, Shapes.ANY)));
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
    choices.put(callable, walk.choices());
    walk.all(
        callable.definition().children(), Scope.of(walk.globals(), callable.home(), arguments));
    under.removeLast();
    choices.remove(callable);
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

  private List<Shape> within(Node call, Callable callable, Map<String, Shape> arguments) {
    findings.enter(call);
    try {
      return body(callable, arguments);
    } finally {
      findings.leave();
    }
  }

  /** A function that a template defines; what it gives is not worked out. */
  Shape function(Node call, Callable callable, List<Shape> values) {
    within(call, callable, matched(call, callable, values));
    return Shapes.ANY;
  }
}
