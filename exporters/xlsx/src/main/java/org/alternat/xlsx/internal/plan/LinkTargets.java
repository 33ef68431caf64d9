package org.alternat.xlsx.internal.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Walk;

/**
 * The ids that cells may have to lead to, found in one pass over a document.
 *
 * @param linked those that links and references in the text lead to, existing ones only
 * @param sections those of sections, to which lists of contents lead whether the text does or not
 */
record LinkTargets(Set<String> linked, Set<String> sections) {
  /** The ids of a document. */
  static LinkTargets of(Document document) {
    LinkTargets found = new LinkTargets(new HashSet<>(), new HashSet<>());
    found.blocks(document.content());
    if (!found.linked.isEmpty()) {
      found.linked.retainAll(document.ids());
    }
    return found;
  }

  private void blocks(List<? extends Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> line(paragraph.content());
        case Table table -> table(table);
        case Block other -> {
          if (other instanceof Block.Section section) {
            sections.add(section.attributes().id());
          }
          Walk.lines(other).forEach(this::line);
          blocks(Walk.children(other));
        }
      }
    }
  }

  private void table(Table table) {
    line(table.caption());
    for (Table.Part part : Table.Part.values()) {
      for (Table.Row row : table.rows(part)) {
        row.cells().forEach(cell -> blocks(cell.content()));
      }
    }
  }

  private void line(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Link link) {
        link.targetId().ifPresent(linked::add);
      } else if (inline instanceof Inline.Reference reference) {
        linked.add(reference.targetId());
      }
      line(Walk.content(inline));
    }
  }
}
