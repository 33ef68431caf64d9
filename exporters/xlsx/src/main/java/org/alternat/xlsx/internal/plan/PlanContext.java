package org.alternat.xlsx.internal.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Metadata;
import org.alternat.document.Numbering;
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
    LinkTargets ids = LinkTargets.of(document);
    Set<String> targets = new HashSet<>(ids.linked());
    document.remarks().forEach(r -> targets.add(r.targetId()));
    targets.addAll(ids.sections());
    return new PlanContext(
        document,
        numbering,
        looks,
        palette,
        ColumnScale.of(palette.body()),
        report,
        footnotes,
        ids.linked(),
        targets);
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
