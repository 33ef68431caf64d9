package org.alternat.docx.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alternat.document.Block;
import org.alternat.document.Graphic;
import org.alternat.document.Inline;
import org.alternat.document.Node;
import org.alternat.document.Table;

/** The ids that elements of a document have. */
final class Ids {
  private final Set<String> ids = new HashSet<>();

  private Ids() {}

  /** The ids of all blocks and inlines of a document, and of what blocks are made of. */
  static Set<String> of(List<Block> blocks, List<Inline> inlines) {
    Ids all = new Ids();
    for (Block block : blocks) {
      all.add(block);
      all.within(block);
    }
    all.addAll(inlines);
    return Set.copyOf(all.ids);
  }

  private void within(Block block) {
    switch (block) {
      case Block.ItemList list -> addAll(list.items());
      case Block.DescriptionList list -> {
        for (Block.Entry entry : list.entries()) {
          add(entry.term());
          add(entry.description());
        }
      }
      case Table table -> {
        for (Table.Row row : table.rows()) {
          add(row);
          addAll(row.cells());
        }
      }
      case Block.Figure figure -> {
        if (figure.graphic() instanceof Graphic.Image image) {
          add(image);
        }
      }
      case Block other -> {}
    }
  }

  private void addAll(List<? extends Node> nodes) {
    nodes.forEach(this::add);
  }

  private void add(Node node) {
    String id = node.attributes().id();
    if (!id.isEmpty()) {
      ids.add(id);
    }
  }
}
