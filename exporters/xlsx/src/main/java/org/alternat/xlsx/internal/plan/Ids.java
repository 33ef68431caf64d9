package org.alternat.xlsx.internal.plan;

import java.util.List;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Graphic;
import org.alternat.document.Inline;
import org.alternat.document.Node;
import org.alternat.document.Table;
import org.alternat.document.Walk;

/** The ids within parts of the tree, so that links can find them. */
final class Ids {
  private Ids() {}

  /** The ids of blocks and of all within them. */
  static Stream<String> in(List<? extends Block> blocks) {
    return Stream.concat(
        Walk.blocks(blocks).flatMap(Ids::own), idsOf(Walk.inlines(blocks).map(Node.class::cast)));
  }

  /** The ids within a line. */
  static Stream<String> inLine(List<Inline> inlines) {
    return idsOf(Walk.within(inlines).map(Node.class::cast));
  }

  /** The ids of a row and of all within it. */
  static Stream<String> in(Table.Row row) {
    Stream<Node> nodes = Stream.concat(Stream.of(row), row.cells().stream());
    return Stream.concat(idsOf(nodes), row.cells().stream().flatMap(cell -> in(cell.content())));
  }

  private static Stream<String> own(Block block) {
    Stream<Node> parts =
        switch (block) {
          case Block.ItemList list -> list.items().stream().map(Node.class::cast);
          case Block.DescriptionList list ->
              list.entries().stream().flatMap(e -> Stream.of(e.term(), e.description()));
          case Table table ->
              table.rows().stream().flatMap(r -> Stream.concat(Stream.of(r), r.cells().stream()));
          case Block.Figure figure ->
              switch (figure.graphic()) {
                case Graphic.Image image -> Stream.of(image);
                case Graphic.Chart chart -> Stream.of(chart);
              };
          case Block other -> Stream.empty();
        };
    return idsOf(Stream.concat(Stream.of(block), parts));
  }

  private static Stream<String> idsOf(Stream<Node> nodes) {
    return nodes.map(n -> n.attributes().id()).filter(id -> !id.isEmpty());
  }
}
