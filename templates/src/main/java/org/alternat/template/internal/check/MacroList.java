package org.alternat.template.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alternat.problem.AlternatException;
import org.alternat.template.BuildingBlock;
import org.alternat.template.internal.engine.MacroParameters;
import org.alternat.template.internal.engine.TemplateEngine;
import org.alternat.template.internal.engine.TemplateTree.Node;

/** The macros of a file of building blocks: those that a comment before them explains. */
public final class MacroList {
  private MacroList() {}

  /**
   * The macros and functions in the order of the file.
   *
   * @throws AlternatException if the file cannot be read
   */
  public static List<BuildingBlock> of(TemplateEngine.Tree file) {
    Node root = file.root().orElseThrow(() -> new AlternatException(file.problems()));
    List<BuildingBlock> macros = new ArrayList<>();
    Optional<String> comment = Optional.empty();
    for (Node node : root.children()) {
      switch (node.type()) {
        case "Comment" -> comment = node.words("content").stream().findFirst();
        case "Macro" -> {
          comment.ifPresent(words -> macros.add(macro(node, words)));
          comment = Optional.empty();
        }
        case "TextBlock" -> {}
        default -> comment = Optional.empty();
      }
    }
    return macros;
  }

  private static BuildingBlock macro(Node node, String comment) {
    String name = node.words("assignment target").getFirst();
    String call = node.symbol().equals("#function") ? function(node, name) : call(node, name);
    return new BuildingBlock(name, call, comment.replaceAll("\\s+", " ").strip());
  }

  private static String function(Node node, String name) {
    return "n." + name + "(" + String.join(", ", MacroParameters.of(node).names()) + ")";
  }

  private static String call(Node node, String name) {
    StringBuilder call = new StringBuilder("<@n.").append(name);
    String parameters = MacroParameters.of(node).written();
    call.append(parameters.isEmpty() ? "" : " ").append(parameters);
    Optional<Node> nested = nested(node);
    nested
        .map(body -> body.nodes("passed value").size())
        .filter(given -> given > 0)
        .ifPresent(given -> call.append("; x"));
    return call.append(nested.isPresent() ? ">…</@n." + name + ">" : "/>").toString();
  }

  /** Where the macro writes what goes within. */
  private static Optional<Node> nested(Node node) {
    return node.type().equals("BodyInstruction")
        ? Optional.of(node)
        : node.children().stream().flatMap(child -> nested(child).stream()).findFirst();
  }
}
