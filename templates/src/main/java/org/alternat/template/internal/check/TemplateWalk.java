package org.alternat.template.internal.check;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alternat.language.Language;
import org.alternat.problem.Problem;
import org.alternat.template.internal.check.Shape.Callable;
import org.alternat.template.internal.check.Shape.Namespace;
import org.alternat.template.internal.engine.TemplateEngine;
import org.alternat.template.internal.engine.TemplateFunctions;
import org.alternat.template.internal.engine.TemplateTree.Node;
import org.alternat.template.internal.library.MessageBundle;
import org.alternat.template.internal.library.TemplateRoots;

/**
 * Goes through the templates of a kind of note without running them, every branch, with the types
 * of its view: names that nothing has and uses that cannot be right are found also where no dossier
 * leads.
 */
public final class TemplateWalk {
  private static final int DEEPEST = 40;

  /** Built-ins that ask what kind of value something is. */
  private static final Set<String> KINDS =
      Set.of(
          "?is_string",
          "?is_number",
          "?is_boolean",
          "?is_markup_output",
          "?is_hash",
          "?is_hash_ex",
          "?is_sequence",
          "?is_enumerable",
          "?is_macro");

  private final TemplateEngine engine;
  private final CheckFindings findings;
  private final Expressions expressions;
  private final MacroCalls macros;
  private final Scope.Globals globals;
  private final Map<String, Namespace> imported = new HashMap<>();

  /** Files that were gone through, by their names within the roots. */
  private final Set<String> seen = new HashSet<>();

  private int depth;

  private int choices;

  /** For each file that is being taken in, the choices that were made before. */
  private final Map<String, Integer> including = new HashMap<>();

  /**
   * A walk for one kind of note.
   *
   * @param variables types of the variables that its templates begin with, by name
   */
  public TemplateWalk(
      TemplateEngine engine,
      List<MessageBundle> messages,
      Language language,
      Map<String, ? extends Type> variables) {
    this.engine = engine;
    this.findings = new CheckFindings(engine);
    this.macros = new MacroCalls(this, findings);
    this.expressions =
        new Expressions(findings, new MessageKeys(messages, language), macros::function);
    Map<String, Shape> shapes = new HashMap<>();
    variables.forEach((name, type) -> shapes.put(name, Shape.of(type)));
    TemplateFunctions.names().forEach(name -> shapes.put(name, Shapes.ANY));
    this.globals = new Scope.Globals(shapes);
  }

  /** Goes through a template and all that it takes in; gives what is wrong, in that order. */
  public List<Problem> walk(String template) {
    try {
      file(template, Scope.of(globals, new Namespace()));
      macros.uncalled();
    } catch (StackOverflowError e) {
      findings.add(List.of(engine.tooDeep(template)));
    }
    return findings.problems();
  }

  /** The files that were gone through, by their names within the roots. */
  public Set<String> seen() {
    return Set.copyOf(seen);
  }

  Expressions expressions() {
    return expressions;
  }

  Scope.Globals globals() {
    return globals;
  }

  private void file(String name, Scope scope) {
    TemplateEngine.Tree tree = engine.tree(name);
    findings.add(tree.problems());
    tree.root()
        .ifPresent(root -> {
          boolean first = seen.add(root.template());
          if (depth < DEEPEST) {
            depth++;
            if (first) {
              assigned(root);
            }
            hoist(root, scope.namespace());
            directive(root, scope);
            depth--;
          }
        });
  }

  /** Names that are set somewhere; an include may come before or after the line that uses them. */
  private void assigned(Node node) {
    if (node.symbol().matches("#(assign|global)")) {
      node.words("assignment target").forEach(globals::assigned);
    }
    node.children().forEach(this::assigned);
  }

  /** Macros can be called above the line where they are written. */
  private void hoist(Node node, Namespace namespace) {
    if (node.type().equals("Macro")) {
      macros.defined(define(node, namespace));
    }
    node.children().forEach(child -> hoist(child, namespace));
  }

  private static Callable define(Node node, Namespace namespace) {
    Callable callable = new Callable(node, namespace);
    namespace.variables().put(node.words("assignment target").getFirst(), callable);
    return callable;
  }

  void all(List<Node> nodes, Scope scope) {
    nodes.forEach(node -> directive(node, scope));
  }

  private void directive(Node node, Scope scope) {
    switch (node.type()) {
      case "TextBlock", "Comment" -> {}
      // A file that is included above this line may have one of the same name.
      case "Macro" -> define(node, scope.namespace());
      case "DollarVariable" -> node.node("content").ifPresent(n -> expressions.printable(n, scope));
      case "IfBlock" -> all(node.children(), scope.with(tested(node)));
      case "ConditionalBlock" -> {
        Scope branch = scope.with(tested(node));
        node.node("condition").ifPresent(n -> expressions.condition(n, branch));
        choices++;
        all(node.children(), branch);
        choices--;
      }
      case "IteratorBlock" -> {
        choices++;
        list(node, scope);
        choices--;
      }
      case "UnifiedCall" -> macros.call(node, scope);
      case "BodyInstruction" -> macros.nested(node, scope);
      case "Assignment", "BlockAssignment" -> assign(node, scope);
      case "LibraryLoad" -> library(node, scope);
      case "Include" -> target(node).ifPresent(name -> include(node, name, scope));
      // What fails in an attempt is caught there.
      case "AttemptBlock" -> {}
      default -> {
        node.parts().stream()
            .filter(p -> !p.role().equals("error handler"))
            .forEach(p -> node.nodes(p.role()).forEach(n -> expressions.of(n, scope)));
        int around = node.type().equals("MixedContent") ? 0 : 1;
        choices += around;
        all(node.children(), scope);
        choices -= around;
      }
    }
  }

  /** What a macro may print or not. */
  void nested(List<Node> nodes, Scope scope) {
    choices++;
    all(nodes, scope);
    choices--;
  }

  /** How many branches and loops are around what is being read, in all files and macros. */
  int choices() {
    return choices;
  }

  private void include(Node node, String name, Scope scope) {
    Integer before = including.get(name);
    if (before == null) {
      including.put(name, choices);
      file(name, scope);
      including.remove(name);
    } else if (before == choices) {
      findings.error(
          findings.at(node), "this file takes itself in without end", "leave the include out");
    } else {
      file(name, scope);
    }
  }

  /** Variables that a condition asks for their kind: in its branches they can be anything. */
  private static Map<String, Shape> tested(Node node) {
    Map<String, Shape> tested = new HashMap<>();
    node.node("condition").ifPresent(condition -> tested(condition, tested));
    node.children().stream()
        .filter(child -> node.type().equals("IfBlock"))
        .forEach(branch -> tested.putAll(tested(branch)));
    return tested;
  }

  private static void tested(Node condition, Map<String, Shape> tested) {
    condition
        .node(Expressions.LEFT)
        .filter(n -> KINDS.contains(condition.symbol()) && n.type().equals("Identifier"))
        .ifPresent(n -> tested.put(n.symbol(), Shapes.ANY));
    condition.parts().forEach(part -> part.node().ifPresent(n -> tested(n, tested)));
  }

  private void list(Node node, Scope scope) {
    Node source = node.node("list source").orElse(node);
    Shape member = expressions.member(source, scope);
    List<String> names = node.words("target loop variable");
    Map<String, Shape> loop = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      loop.put(names.get(i), names.size() == 1 ? member : Shapes.ANY);
    }
    for (Node child : node.children()) {
      if (child.type().equals("Items")) {
        child.words("target loop variable").forEach(name -> loop.put(name, member));
        all(child.children(), scope.with(loop));
      } else {
        directive(child, scope.with(loop));
      }
    }
  }

  private void assign(Node node, Scope scope) {
    String name = node.words("assignment target").getFirst();
    Shape shape = Shapes.MARKUP;
    if (node.type().equals("BlockAssignment")) {
      all(node.children(), scope);
    } else {
      shape =
          node.node("assignment source").map(n -> expressions.of(n, scope)).orElse(Shapes.NUMBER);
    }
    switch (node.symbol()) {
      case "#local" -> scope.putLocal(name, shape);
      case "#global" -> globals.put(name, shape);
      default -> scope.namespace().variables().merge(name, shape, Shape::or);
    }
  }

  private void library(Node node, Scope scope) {
    Optional<String> name = target(node);
    String as = node.words("namespace").getFirst();
    Shape shape = Shapes.ANY;
    if (name.isPresent()) {
      Namespace namespace = imported.get(name.get());
      if (namespace == null) {
        namespace = new Namespace();
        imported.put(name.get(), namespace);
        file(name.get(), Scope.of(globals, namespace));
      }
      shape = new Shape.Imported(namespace);
    }
    scope.namespace().variables().put(as, shape);
  }

  /** The file that an include or import names, if that is written out and there. */
  private Optional<String> target(Node node) {
    Node written = node.node("template name").orElse(node);
    Optional<String> name = written.literal().map(n -> TemplateRoots.resolve(node.template(), n));
    if (name.isPresent() && !engine.exists(name.get())) {
      findings.error(
          findings.inside(written),
          "there is no template \"" + name.get() + "\"",
          "names begin in the folder of the file, or with / at the top");
      return Optional.empty();
    }
    return name;
  }

  /**
   * The lists of shapes that a body was called with, so that nested content knows its variables.
   */
  static Map<String, Shape> named(List<String> names, List<Shape> shapes) {
    Map<String, Shape> variables = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      variables.put(names.get(i), i < shapes.size() ? shapes.get(i) : Shapes.ANY);
    }
    return variables;
  }

  static List<Shape> joined(List<Shape> a, List<Shape> b) {
    List<Shape> joined = new ArrayList<>();
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      joined.add(a.get(i).or(b.get(i)));
    }
    return joined;
  }
}
