package org.alternat.html.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Graphic;
import org.alternat.document.Node;
import org.alternat.document.Table;
import org.alternat.document.Walk;

/** The ids of the page: those of the document, made fit for HTML, and those the page adds. */
final class Anchors {
  /** The page's ids by the document's. */
  private final Map<String, String> byId = new HashMap<>();

  private final Set<String> taken = new HashSet<>();

  Anchors(List<Block> content) {
    List<String> ids =
        Stream.concat(Walk.blocks(content).flatMap(Anchors::nodes), Walk.inlines(content))
            .map(n -> n.attributes().id())
            .filter(id -> !id.isEmpty())
            .toList();
    ids.forEach(id -> byId.put(id, fresh(id.replaceAll("[\\s\\p{Cc}\\p{Cs}]", "_"))));
  }

  private static Stream<? extends Node> nodes(Block block) {
    return switch (block) {
      case Block.ItemList list -> Stream.concat(Stream.of(list), list.items().stream());
      case Block.DescriptionList list ->
          Stream.concat(
              Stream.of(list),
              list.entries().stream().flatMap(e -> Stream.of(e.term(), e.description())));
      case Table table ->
          Stream.concat(Stream.of(table), Stream.concat(table.rows().stream(), Walk.cells(table)));
      case Block.Figure figure when figure.graphic() instanceof Graphic.Image image ->
          Stream.of(figure, image);
      case Block other -> Stream.of(other);
    };
  }

  /** The page's id for an id of the document; empty when no element has it. */
  Optional<String> of(String documentId) {
    return Optional.ofNullable(byId.get(documentId));
  }

  /** An id that no other element has. */
  String fresh(String wanted) {
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }
}
