package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
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
    List<String> ids = new ArrayList<>();
    blocks(blocks, ids);
    return ids.stream();
  }

  /** The ids within a line. */
  static Stream<String> inLine(List<Inline> inlines) {
    List<String> ids = new ArrayList<>();
    line(inlines, ids);
    return ids.stream();
  }

  /** The ids of a row and of all within it. */
  static Stream<String> in(Table.Row row) {
    List<String> ids = new ArrayList<>();
    row(row, ids);
    return ids.stream();
  }

  private static void blocks(List<? extends Block> blocks, List<String> ids) {
    for (Block block : blocks) {
      id(block, ids);
      switch (block) {
        case Block.Paragraph paragraph -> line(paragraph.content(), ids);
        case Table table -> {
          line(table.caption(), ids);
          for (Table.Part part : Table.Part.values()) {
            table.rows(part).forEach(row -> row(row, ids));
          }
        }
        case Block other -> {
          parts(other, ids);
          Walk.lines(other).forEach(line -> line(line, ids));
          blocks(Walk.children(other), ids);
        }
      }
    }
  }

  private static void row(Table.Row row, List<String> ids) {
    id(row, ids);
    for (Table.Cell cell : row.cells()) {
      id(cell, ids);
      blocks(cell.content(), ids);
    }
  }

  /** The ids of what a block consists of and is no block. */
  private static void parts(Block block, List<String> ids) {
    switch (block) {
      case Block.ItemList list -> list.items().forEach(item -> id(item, ids));
      case Block.DescriptionList list ->
          list.entries()
              .forEach(entry -> {
                id(entry.term(), ids);
                id(entry.description(), ids);
              });
      case Block.Figure figure -> {
        switch (figure.graphic()) {
          case Graphic.Image image -> id(image, ids);
          case Graphic.Chart chart -> id(chart, ids);
        }
      }
      case Block other -> {}
    }
  }

  private static void line(List<Inline> inlines, List<String> ids) {
    for (Inline inline : inlines) {
      id(inline, ids);
      line(Walk.content(inline), ids);
    }
  }

  private static void id(Node node, List<String> ids) {
    String id = node.attributes().id();
    if (!id.isEmpty()) {
      ids.add(id);
    }
  }
}
