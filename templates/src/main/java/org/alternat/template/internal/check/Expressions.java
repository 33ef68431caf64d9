package org.alternat.template.internal.check;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.template.internal.check.Shape.Callable;
import org.alternat.template.internal.engine.RecordModel;
import org.alternat.template.internal.engine.TemplateFunctions;
import org.alternat.template.internal.engine.TemplateTree.Node;

/** Works out what expressions give, and finds names and uses that cannot be right. */
final class Expressions {
  static final String LEFT = "left-hand operand";
  static final String RIGHT = "right-hand operand";
  static final String ARGUMENT = "argument value";
  private static final String ENCLOSED = "enclosed operand";

  private final CheckFindings findings;
  private final BuiltIns builtIns = new BuiltIns(this);

  private final Functions functions;

  /** Runs a function that a template defines, with the shapes of its arguments. */
  interface Functions {
    Shape call(Node call, Callable function, List<Shape> arguments);
  }

  /** Whether there is a message of a key. */
  private final MessageKeys messages;

  Expressions(CheckFindings findings, MessageKeys messages, Functions functions) {
    this.findings = findings;
    this.messages = messages;
    this.functions = functions;
  }

  /** What an expression gives. */
  Shape of(Node node, Scope scope) {
    if (node.symbol().startsWith("?") && node.node(LEFT).isPresent()) {
      return builtIns.of(node, scope);
    }
    return switch (node.type()) {
      case "Identifier" -> variable(node, scope);
      case "Dot" -> property(node, scope);
      case "DynamicKeyName" -> item(node, scope);
      case "MethodCall" -> call(node, scope);
      case "ParentheticalExpression" ->
          node.node(ENCLOSED).map(n -> of(n, scope)).orElse(Shapes.ANY);
      case "DefaultToExpression" -> defaultTo(node, scope);
      case "ExistsExpression" -> {
        node.node(LEFT).ifPresent(n -> tested(n, scope));
        yield Shapes.TRUTH;
      }
      case "StringLiteral" -> text(node, scope);
      case "ListLiteral" -> new Shape.Members(joined(node.nodes("item value"), scope));
      case "HashLiteral" -> hash(node, scope);
      case "AddConcatExpression" -> sum(node, scope);
      case "ComparisonExpression" -> compared(node, scope);
      case "AndExpression", "OrExpression" -> {
        node.nodes(LEFT).forEach(n -> condition(n, scope));
        node.nodes(RIGHT).forEach(n -> condition(n, scope));
        yield Shapes.TRUTH;
      }
      case "NotExpression" -> {
        node.parts().forEach(p -> p.node().ifPresent(n -> condition(n, scope)));
        yield Shapes.TRUTH;
      }
      default -> rest(node, scope);
    };
  }

  private Shape rest(Node node, Scope scope) {
    node.parts().forEach(p -> p.node().ifPresent(n -> of(n, scope)));
    return switch (node.type()) {
      case "NumberLiteral", "ArithmeticExpression", "UnaryPlusMinusExpression" -> Shapes.NUMBER;
      case "BooleanLiteral" -> Shapes.TRUTH;
      case "Range" -> new Shape.Members(Shapes.NUMBER);
      default -> Shapes.ANY;
    };
  }

  /** Texts are compared with texts, and numbers with numbers. */
  private Shape compared(Node node, Scope scope) {
    List<Node> sides = Stream.of(LEFT, RIGHT).flatMap(role -> node.nodes(role).stream()).toList();
    List<Shape> shapes = sides.stream().map(side -> of(side, scope)).toList();
    for (int i = 0; i < sides.size(); i++) {
      if (!shapes.get(i).isComparable()) {
        findings.notComparable(sides.get(i), shapes.get(i));
        return Shapes.TRUTH;
      }
    }
    if (!shapes.contains(Shapes.ANY) && !shapes.getFirst().equals(shapes.getLast())) {
      findings.notAlike(node, shapes.getFirst(), shapes.getLast());
    }
    return Shapes.TRUTH;
  }

  private Shape variable(Node node, Scope scope) {
    Optional<Shape> found = scope.find(node.symbol());
    if (found.isEmpty()) {
      findings.unknownVariable(node, scope.names());
    }
    return found.orElse(Shapes.ANY);
  }

  /** A variable whose absence is asked for; a misspelt one would be absent for ever. */
  Shape tested(Node node, Scope scope) {
    if (!node.type().equals("Identifier")) {
      return of(node, scope);
    }
    Optional<Shape> found = scope.find(node.symbol());
    if (found.isEmpty()) {
      findings.neverThere(node, scope.names());
    }
    return found.orElse(Shapes.ANY);
  }

  private Shape property(Node node, Scope scope) {
    Shape owner = node.node(LEFT).map(n -> of(n, scope)).orElse(Shapes.ANY);
    String name = node.words(RIGHT).getFirst();
    return property(node, owner, name, findings.lastWord(node, name));
  }

  private Shape property(Node node, Shape owner, String name, CheckFindings.Spot spot) {
    return switch (owner) {
      case Shape.Properties properties -> {
        Method accessor = RecordModel.properties(properties.type()).get(name);
        if (accessor == null) {
          findings.unknownProperty(spot, name, properties.type());
        }
        yield accessor == null ? Shapes.ANY : Shape.of(accessor.getGenericReturnType());
      }
      case Shape.Entries entries -> entries.value();
      case Shape.Written written -> written.values().getOrDefault(name, Shapes.ANY);
      case Shape.Imported imported -> {
        Shape found = imported.namespace().variables().get(name);
        if (found == null) {
          findings.unknownMacro(spot, name, imported.namespace().variables().keySet());
        }
        yield found == null ? Shapes.ANY : found;
      }
      case Shape.Plain plain when plain.equals(Shapes.MARKUP) && name.equals("empty") ->
          Shapes.TRUTH;
      case Shape.Any any -> Shapes.ANY;
      case Shape.Plain plain -> noParts(node, owner, name, spot);
      case Shape.Members members -> noParts(node, owner, name, spot);
      case Callable callable -> noParts(node, owner, name, spot);
    };
  }

  private Shape noParts(Node node, Shape owner, String name, CheckFindings.Spot spot) {
    findings.noParts(spot, node.node(LEFT).map(CheckFindings::source).orElse(""), owner, name);
    return Shapes.ANY;
  }

  private Shape item(Node node, Scope scope) {
    Shape owner = node.node(LEFT).map(n -> of(n, scope)).orElse(Shapes.ANY);
    Node key = node.node(ENCLOSED).orElse(node);
    Shape kind = of(key, scope);
    if (key.literal().isPresent()) {
      return property(node, owner, key.literal().get(), findings.inside(key));
    }
    return switch (owner) {
      case Shape.Members members -> kind instanceof Shape.Members ? members : members.member();
      case Shape.Entries entries -> entries.value();
      case Shape.Plain plain -> plain;
      default -> Shapes.ANY;
    };
  }

  private Shape call(Node node, Scope scope) {
    Node callee = node.node("callee").orElse(node);
    List<Node> arguments = node.nodes(ARGUMENT);
    if (callee.symbol().startsWith("?")) {
      arguments.forEach(a -> of(a, scope));
      return builtIns.called(callee, arguments, scope);
    }
    Shape function = of(callee, scope);
    List<Shape> shapes = new ArrayList<>();
    arguments.forEach(a -> shapes.add(of(a, scope)));
    if (callee.type().equals("Identifier") && callee.symbol().equals("msg")) {
      messages.check(arguments, findings);
      return Shapes.MARKUP;
    }
    if (function instanceof Callable callable) {
      return functions.call(node, callable, shapes);
    }
    return switch (callee.symbol()) {
      case "exists" -> Shapes.TRUTH;
      case "counted" -> Shapes.NUMBER;
      default -> written(callee);
    };
  }

  private static Shape written(Node callee) {
    return TemplateFunctions.names().contains(callee.symbol()) ? Shapes.MARKUP : Shapes.ANY;
  }

  private Shape defaultTo(Node node, Scope scope) {
    Shape value = node.node(LEFT).map(n -> tested(n, scope)).orElse(Shapes.ANY);
    return node.node(RIGHT).map(n -> of(n, scope)).map(value::or).orElse(value);
  }

  private Shape text(Node node, Scope scope) {
    for (Node part : node.nodes("value part")) {
      part.node("content").ifPresent(n -> printable(n, scope));
    }
    return Shapes.TEXT;
  }

  private Shape joined(List<Node> nodes, Scope scope) {
    return nodes.stream().map(n -> of(n, scope)).reduce(Shape::or).orElse(Shapes.ANY);
  }

  private Shape hash(Node node, Scope scope) {
    Map<String, Shape> values = new HashMap<>();
    List<Node> keys = node.nodes("item key");
    List<Node> items = node.nodes("item value");
    for (int i = 0; i < items.size(); i++) {
      Shape value = of(items.get(i), scope);
      keys.get(i).literal().ifPresent(key -> values.put(key, value));
    }
    return new Shape.Written(values);
  }

  private Shape sum(Node node, Scope scope) {
    Shape left = node.node(LEFT).map(n -> of(n, scope)).orElse(Shapes.ANY);
    Shape right = node.node(RIGHT).map(n -> of(n, scope)).orElse(Shapes.ANY);
    if (left instanceof Shape.Members a && right instanceof Shape.Members b) {
      return new Shape.Members(a.member().or(b.member()));
    }
    boolean known = left instanceof Shape.Plain && right instanceof Shape.Plain;
    return known ? left.equals(right) ? left : Shapes.TEXT : Shapes.ANY;
  }

  /** An expression that a directive asks whether it holds. */
  void condition(Node node, Scope scope) {
    Shape shape = of(node, scope);
    if (!(shape instanceof Shape.Any) && !shape.equals(Shapes.TRUTH)) {
      findings.noCondition(node, shape);
    }
  }

  /** An expression whose value is printed. */
  void printable(Node node, Scope scope) {
    Shape shape = of(node, scope);
    switch (shape) {
      case Shape.Any any -> {}
      case Shape.Plain plain -> {}
      case Shape.Properties p -> findings.notPrintable(node, shape);
      case Shape.Members m -> findings.notPrintable(node, shape);
      case Shape.Entries e -> findings.notPrintable(node, shape);
      case Shape.Written w -> findings.notPrintable(node, shape);
      case Callable c -> findings.notPrintable(node, shape);
      case Shape.Imported i -> findings.notPrintable(node, shape);
    }
  }

  /** The shape of the members of what a directive lists. */
  Shape member(Node node, Scope scope) {
    Shape shape = of(node, scope);
    return switch (shape) {
      case Shape.Members members -> members.member();
      case Shape.Any any -> Shapes.ANY;
      case Shape.Entries entries -> Shapes.TEXT;
      case Shape.Written written -> Shapes.TEXT;
      case Shape.Plain p -> notList(node, shape);
      case Shape.Properties p -> notList(node, shape);
      case Callable c -> notList(node, shape);
      case Shape.Imported i -> notList(node, shape);
    };
  }

  /** The shape of the members of a value that a built-in wants to be a list. */
  Shape listed(Node node, Shape shape) {
    return shape instanceof Shape.Members members ? members.member() : notList(node, shape);
  }

  /** A key by which a list is sorted and which its members have not. */
  void unknownKey(Node key, String name, Class<?> type) {
    findings.unknownProperty(findings.inside(key), name, type);
  }

  private Shape notList(Node node, Shape shape) {
    findings.noList(node, shape);
    return Shapes.ANY;
  }
}
