package org.alternat.docx.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Node;
import org.alternat.document.Table;
import org.alternat.document.Walk;

/** The ids that elements of a document have. */
final class Ids {
  private Ids() {}

  static Set<String> of(Document document) {
    return Stream.concat(
            Walk.blocks(document.content()).flatMap(Ids::nodes), Walk.inlines(document.content()))
        .map(n -> n.attributes().id())
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Node> nodes(Block block) {
    Stream<Node> within =
        switch (block) {
          case Block.ItemList list -> list.items().stream().map(Node.class::cast);
          case Block.DescriptionList list ->
              list.entries().stream().flatMap(e -> Stream.of(e.term(), e.description()));
          case Table table ->
              Stream.concat(table.rows().stream().map(Node.class::cast), Walk.cells(table));
          case Block.Figure figure ->
              figure.graphic() instanceof Graphic.Image image ? Stream.of(image) : Stream.empty();
          case Block other -> Stream.empty();
        };
    return Stream.concat(Stream.of(block), within);
  }
}
