package org.alternat.template.internal.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alternat.template.internal.engine.RecordModel;
import org.alternat.template.internal.engine.TemplateTree.Node;

/** What {@code value?name} gives. */
final class BuiltIns {
  private static final Set<String> TESTS =
      Set.of(
          "has_content",
          "is_first",
          "is_last",
          "has_next",
          "contains",
          "starts_with",
          "ends_with",
          "matches",
          "seq_contains",
          "is_even_item",
          "is_odd_item",
          "boolean");
  private static final Set<String> NUMBERS =
      Set.of(
          "size",
          "length",
          "index",
          "counter",
          "number",
          "round",
          "floor",
          "ceiling",
          "abs",
          "int",
          "seq_index_of",
          "index_of");
  private static final Set<String> TEXTS =
      Set.of(
          "markup_string",
          "trim",
          "upper_case",
          "lower_case",
          "cap_first",
          "uncap_first",
          "join",
          "string",
          "c",
          "cn",
          "replace",
          "keep_before",
          "keep_after",
          "substring",
          "item_parity",
          "truncate",
          "left_pad",
          "right_pad",
          "html",
          "xhtml",
          "xml",
          "url",
          "word_list");
  private static final Set<String> SAME =
      Set.of("filter", "reverse", "sort", "sort_by", "drop_while", "take_while", "sequence");
  private static final Set<String> MEMBERS = Set.of("first", "last", "min", "max");

  /** Built-ins that want a list before them. */
  private static final Set<String> OF_LISTS =
      Set.of(
          "first",
          "last",
          "join",
          "seq_contains",
          "seq_index_of",
          "reverse",
          "sort",
          "sort_by",
          "filter",
          "map",
          "chunk");

  private static final Map<String, Shape> SAID =
      Map.of("no_esc", Shapes.MARKUP, "esc", Shapes.MARKUP, "keys", new Shape.Members(Shapes.TEXT));

  private final Expressions expressions;

  BuiltIns(Expressions expressions) {
    this.expressions = expressions;
  }

  Shape of(Node node, Scope scope) {
    Node left = node.node(Expressions.LEFT).orElse(node);
    String name = name(node);
    Shape value =
        name.equals("has_content") ? expressions.tested(left, scope) : expressions.of(left, scope);
    if (OF_LISTS.contains(name) && !(value instanceof Shape.Any)) {
      value = new Shape.Members(expressions.listed(left, value));
    }
    List<Node> arguments = node.nodes(Expressions.ARGUMENT);
    if (name.equals("then")) {
      expressions.condition(left, scope);
      return arguments.stream()
          .map(a -> expressions.of(a, scope))
          .reduce(Shape::or)
          .orElse(Shapes.ANY);
    }
    Shape given = arguments(arguments, value, scope);
    return name.equals("map") ? new Shape.Members(given) : result(name, value);
  }

  /** The shape of the last argument; a lambda's parameter is a member of what it is called on. */
  private Shape arguments(List<Node> arguments, Shape value, Scope scope) {
    Shape given = Shapes.ANY;
    for (Node argument : arguments) {
      if (argument.type().equals("LocalLambdaExpression")) {
        Shape member = value instanceof Shape.Members m ? m.member() : Shapes.ANY;
        String parameter = argument.node("argument name").map(Node::symbol).orElse("");
        Scope inner = scope.with(Map.of(parameter, member));
        given = argument.node("value").map(v -> expressions.of(v, inner)).orElse(Shapes.ANY);
      } else {
        given = expressions.of(argument, scope);
      }
    }
    return given;
  }

  /** A built-in that is called as a function: {@code list?sort_by("title")}. */
  Shape called(Node node, List<Node> arguments, Scope scope) {
    Shape shape = of(node, scope);
    if (name(node).equals("sort_by")
        && shape instanceof Shape.Members members
        && members.member() instanceof Shape.Properties record
        && arguments.size() == 1) {
      Node key = arguments.getFirst();
      key.literal()
          .filter(k -> !RecordModel.properties(record.type()).containsKey(k))
          .ifPresent(k -> expressions.unknownKey(key, k, record.type()));
    }
    return shape;
  }

  private static Shape result(String name, Shape value) {
    if (TESTS.contains(name) || name.startsWith("is_")) {
      return Shapes.TRUTH;
    }
    if (NUMBERS.contains(name)) {
      return Shapes.NUMBER;
    }
    if (TEXTS.contains(name)) {
      return Shapes.TEXT;
    }
    if (SAME.contains(name)) {
      return value;
    }
    if (MEMBERS.contains(name) && value instanceof Shape.Members members) {
      return members.member();
    }
    if (name.equals("chunk")) {
      return new Shape.Members(value);
    }
    return SAID.getOrDefault(name, Shapes.ANY);
  }

  private static String name(Node node) {
    return node.symbol().substring(1).replaceAll("\\(.*", "");
  }
}
