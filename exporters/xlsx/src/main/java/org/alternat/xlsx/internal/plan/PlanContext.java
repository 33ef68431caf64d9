package org.alternat.xlsx.internal.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.document.Numbering;
import org.alternat.document.Walk;
import org.alternat.export.ExportReport.Collector;
import org.alternat.xlsx.internal.sheet.Palette;

/**
 * What all planners of one export know.
 *
 * @param footnotes by id
 * @param linked the ids that links in the text lead to
 * @param targets those, the ids of all sections and those that remarks are about
 */
record PlanContext(
    Document document,
    Numbering numbering,
    Looks looks,
    Palette palette,
    ColumnScale scale,
    Collector report,
    Map<String, Inline.Footnote> footnotes,
    Set<String> linked,
    Set<String> targets) {

  /** The context of a document that has sections for workbooks only. */
  static PlanContext of(Document document, Collector report) {
    Numbering numbering = Numbering.of(document);
    Looks looks = new Looks(document.styleSheet(), document.metadata().direction());
    Palette palette = looks.palette();
    Map<String, Inline.Footnote> footnotes = new HashMap<>();
    numbering.footnotes().forEach(n -> footnotes.put(n.attributes().id(), n));
    Set<String> linked = linked(document);
    Set<String> targets = new HashSet<>(linked);
    document.remarks().forEach(r -> targets.add(r.targetId()));
    targets.addAll(sections(document));
    return new PlanContext(
        document,
        numbering,
        looks,
        palette,
        ColumnScale.of(palette.body()),
        report,
        footnotes,
        linked,
        targets);
  }

  /** The ids that links in the text lead to, existing ones only. */
  private static Set<String> linked(Document document) {
    Set<String> linked = new HashSet<>();
    Walk.inlines(document.content())
        .forEach(inline -> {
          if (inline instanceof Inline.Link link) {
            link.targetId().ifPresent(linked::add);
          } else if (inline instanceof Inline.Reference reference) {
            linked.add(reference.targetId());
          }
        });
    if (!linked.isEmpty()) {
      linked.retainAll(Ids.in(document.content()).collect(Collectors.toSet()));
    }
    return linked;
  }

  /** The ids of sections, to which lists of contents lead whether the text does or not. */
  private static Set<String> sections(Document document) {
    return Walk.blocks(document.content())
        .filter(Block.Section.class::isInstance)
        .map(s -> s.attributes().id())
        .collect(Collectors.toSet());
  }

  /** What the document says of itself. */
  Metadata metadata() {
    return document.metadata();
  }

  /** A word in the document's language. */
  String label(Label label) {
    return metadata().label(label);
  }
}
