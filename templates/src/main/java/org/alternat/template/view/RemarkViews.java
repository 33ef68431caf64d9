package org.alternat.template.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alternat.insight.Contradictions;
import org.alternat.model.Action;
import org.alternat.model.Dossier;
import org.alternat.model.Item;
import org.alternat.model.Position;
import org.alternat.model.Provenance;
import org.alternat.model.Verification;

/**
 * What an editor should know about the items of a dossier: contradictions, single sources, what is
 * stale or without a source.
 */
final class RemarkViews {
  private RemarkViews() {}

  /** The remarks on all items, in the order of the dossier. */
  static List<RemarkView> of(NoteContext context) {
    return context
        .dossier()
        .items()
        .flatMap(item -> keys(item, context.dossier(), context.asOf()))
        .map(r -> new RemarkView(r.item(), context.wording().message(r.key()).xhtml()))
        .toList();
  }

  private record Key(String item, String key) {}

  private static Stream<Key> keys(Item item, Dossier dossier, LocalDate day) {
    Provenance provenance = item.provenance();
    List<String> keys = new ArrayList<>();
    if (Contradictions.isDoubtful(item)) {
      keys.add("DOUBTFUL");
    }
    if (provenance.citations().isEmpty() && !isOwn(item)) {
      keys.add("UNSOURCED");
    } else if (provenance.verification() != Verification.VERIFIED
        && dossier.independentSources(item) == 1) {
      keys.add("SINGLE_SOURCE");
    }
    if (provenance.reviewBy().isBefore(day)) {
      keys.add("REVIEW_DUE");
    }
    if (provenance.validUntil().isBefore(day)) {
      keys.add("EXPIRED");
    }
    return keys.stream().map(key -> new Key(item.id().value(), "remark." + key));
  }

  /** The house needs no source for what it wants and does. */
  private static boolean isOwn(Item item) {
    return item instanceof Position || item instanceof Action;
  }
}
