package org.alternat.insight;

import java.util.List;
import java.util.Optional;
import org.alternat.model.Dossier;
import org.alternat.model.Item;
import org.alternat.model.Verification;

/**
 * What the sources of a dossier disagree about. A note prints none of these items as a fact.
 *
 * @param contradictions in the order of the dossier
 * @since 1.0
 */
public record Contradictions(List<Contradiction> contradictions) {
  /** Copies the list. */
  public Contradictions {
    contradictions = List.copyOf(contradictions);
  }

  /**
   * An item and what speaks against it.
   *
   * @param against may be empty when only the item's own explanation tells why it is doubtful
   */
  public record Contradiction(Item item, List<Item> against) {
    /** Copies the list. */
    public Contradiction {
      against = List.copyOf(against);
    }
  }

  /** The contradictions a dossier records; give it the dossier as of the day of the note. */
  public static Contradictions of(Dossier dossier) {
    return new Contradictions(
        dossier
            .items()
            .filter(Contradictions::isDoubtful)
            .map(item -> new Contradiction(item, against(item, dossier)))
            .toList());
  }

  /** Whether the sources disagree about an item. */
  public static boolean isDoubtful(Item item) {
    return switch (item.provenance().verification()) {
      case DISPUTED, CONTRADICTED -> true;
      case VERIFIED, ATTRIBUTED, UNVERIFIED -> false;
    };
  }

  /** Whether the record says otherwise than an item. */
  public static boolean isContradicted(Item item) {
    return item.provenance().verification() == Verification.CONTRADICTED;
  }

  private static List<Item> against(Item item, Dossier dossier) {
    return item.provenance().contradictedBy().stream()
        .map(dossier::item)
        .flatMap(Optional::stream)
        .toList();
  }
}
