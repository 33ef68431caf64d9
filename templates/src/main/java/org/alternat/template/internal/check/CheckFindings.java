package org.alternat.template.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.Severity;
import org.alternat.problem.Suggestions;
import org.alternat.template.internal.engine.TemplateEngine;
import org.alternat.template.internal.engine.TemplateTree.Node;
import org.alternat.template.internal.engine.TemplateTree.Place;
import org.alternat.template.internal.engine.UnknownNames;
import org.alternat.template.internal.library.TemplateRoots;
import org.jspecify.annotations.Nullable;

/** What is wrong with templates, found without running them; each place is complained of once. */
final class CheckFindings {
  private final TemplateEngine engine;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Location> complained = new HashSet<>();

  /** The calls of macros and functions under way, the innermost first. */
  private final Deque<Node> calls = new ArrayDeque<>();

  CheckFindings(TemplateEngine engine) {
    this.engine = engine;
  }

  /** A place in a template as written. */
  record Spot(Location location) {}

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** What is found until {@link #leave} is within this call. */
  void enter(Node call) {
    calls.push(call);
  }

  void leave() {
    calls.pop();
  }

  /** Where a node begins. */
  Spot at(Node node) {
    return spot(node, node.begin());
  }

  /** Where the word begins with which a node ends. */
  Spot lastWord(Node node, String word) {
    return spot(node, new Place(node.end().line(), node.end().column() - word.length() + 1));
  }

  /** Behind the quotation mark of a text. */
  Spot inside(Node text) {
    return spot(text, new Place(text.begin().line(), text.begin().column() + 1));
  }

  private Spot spot(Node node, Place place) {
    return new Spot(engine.location(node.template(), place));
  }

  /** The name of an argument in a call. */
  Spot argument(Node call, String name) {
    return new Spot(engine.argument(at(call).location, name));
  }

  void error(Spot spot, String message, @Nullable String hint) {
    add(Severity.ERROR, spot, message, hint);
  }

  private void add(Severity severity, Spot spot, String message, @Nullable String hint) {
    String said = hint == null || hint.isEmpty() ? null : hint;
    Problem problem = atUsersCall(new Problem(severity, spot.location, message, said));
    if (complained.add(problem.location())) {
      problems.add(problem);
    }
  }

  /** What fails in a building block of the library fails for what the user gave it. */
  private Problem atUsersCall(Problem problem) {
    if (!isLibrarys(problem.location())) {
      return problem;
    }
    return calls.stream()
        .filter(call -> !isLibrarys(at(call).location))
        .findFirst()
        .map(call ->
            new Problem(
                problem.severity(),
                at(call).location,
                UnknownNames.misused(called(call), problem.message()),
                problem.hint()))
        .orElse(problem);
  }

  private static boolean isLibrarys(Location location) {
    return location.file().startsWith(TemplateRoots.LIBRARY);
  }

  private static String called(Node call) {
    String name = call.node("callee").map(CheckFindings::source).orElse("");
    return call.type().equals("UnifiedCall") ? "<@" + name + ">" : name;
  }

  void add(List<Problem> more) {
    for (Problem problem : more) {
      if (problem.location().line() == 0 || complained.add(problem.location())) {
        problems.add(problem);
      }
    }
  }

  void unknownVariable(Node node, Collection<String> known) {
    error(
        at(node),
        UnknownNames.variable(node.symbol()),
        UnknownNames.variableHint(node.symbol(), new TreeSet<>(known)));
  }

  void neverThere(Node node, Collection<String> known) {
    String near = Suggestions.didYouMean(node.symbol(), known);
    add(
        Severity.WARNING,
        at(node),
        "nothing ever gives \"" + node.symbol() + "\" a value",
        near.isEmpty() ? "leave the test out" : near);
  }

  void unknownProperty(Spot spot, String name, Class<?> type) {
    error(spot, UnknownNames.property(name, type), UnknownNames.propertyHint(name, type));
  }

  void unknownMacro(Spot spot, String name, Set<String> known) {
    error(spot, UnknownNames.macro(name), UnknownNames.macroHint(name, new TreeSet<>(known)));
  }

  void noParts(Spot spot, String owner, Shape shape, String name) {
    String hint =
        shape instanceof Shape.Members
            ? "go through it: <#list " + owner + " as one>${one." + name + "}</#list>"
            : null;
    error(spot, quoted(owner) + shape.words() + "; it has no \"" + name + "\"", hint);
  }

  void noCondition(Node node, Shape shape) {
    String hint =
        shape.equals(Shapes.NUMBER)
            ? "if it is compared by >, brackets keep that from ending the tag: <#if (x > 3)>"
            : source(node).isEmpty() ? "" : "write " + source(node) + "?has_content";
    error(at(node), quoted(source(node)) + shape.words() + ", where yes or no is asked", hint);
  }

  void notComparable(Node node, Shape shape) {
    String source = source(node).isEmpty() ? "…" : source(node);
    String hint =
        switch (shape) {
          case Shape.Plain text ->
              "ask for words in it: " + source + "?markup_string?contains(\"…\")";
          case Shape.Members members -> "how many there are is " + source + "?size";
          default -> "compare one of its properties";
        };
    error(at(node), quoted(source(node)) + shape.words() + ", and cannot be compared", hint);
  }

  void notAlike(Node node, Shape left, Shape right) {
    error(at(node), left.words() + " cannot be compared with " + right.words(), "");
  }

  void notPrintable(Node node, Shape shape) {
    String source = source(node);
    String hint =
        switch (shape) {
          case Shape.Members members when source.isEmpty() -> "go through it: <#list … as one>";
          case Shape.Members members ->
              "<#list " + source + " as one>…</#list>, or list(" + source + ")";
          case Shape.Properties record ->
              "print one of its properties: " + UnknownNames.properties(record.type());
          case Shape.Callable macro -> "call it: <@" + source + "/>";
          default -> "";
        };
    error(at(node), quoted(source) + shape.words() + " and cannot be printed", hint);
  }

  void noList(Node node, Shape shape) {
    error(at(node), quoted(source(node)) + shape.words() + ", where a list is wanted", null);
  }

  private static String quoted(String source) {
    return source.isEmpty() ? "this is " : source + " is ";
  }

  /** An expression as written, as far as it is a chain of names; else empty. */
  static String source(Node node) {
    return switch (node.type()) {
      case "Identifier" -> node.symbol();
      case "Dot" ->
          node.node(Expressions.LEFT)
              .map(CheckFindings::source)
              .filter(s -> !s.isEmpty())
              .map(s -> s + "." + node.words(Expressions.RIGHT).getFirst())
              .orElse("");
      default -> "";
    };
  }
}
