package org.alternat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an item comes from, how well it is confirmed, and who may see it.
 *
 * @since 1.0
 */
public record Provenance(
    @Meaning("who says so") @Nullable Voice voice,
    @Meaning("what bears it out") List<Citation> citations,
    @Meaning("how well it is confirmed; UNVERIFIED if absent") Verification verification,
    @RefersTo @Meaning("items that say otherwise") List<Id> contradictedBy,
    @RefersTo @Meaning("items worth reading beside this one") List<Id> related,
    @Meaning("what the contradiction, dispute or doubt is about") LocalizedText explanation,
    @Meaning("who may see it; as the dossier says if absent, positions and actions INTERNAL")
        Disclosure disclosure,
    @Meaning("protective marking or classification of this item") @Nullable Marking marking,
    @Meaning("its date as the source states it, in another calendar: 18 Shaʻban 1444 AH")
        LocalizedText statedDate,
    @Meaning("first day on which it could be known, if that is not the day it happened")
        EdtfDate known,
    @Meaning("day on which somebody should look again") EdtfDate reviewBy,
    @Meaning("last day on which it may be used") EdtfDate validUntil,
    @RefersTo @Meaning("the earlier item that this one replaces once it is known")
        @Nullable Id supersedes) {

  /** Copies the lists. */
  public Provenance {
    citations = List.copyOf(citations);
    contradictedBy = List.copyOf(contradictedBy);
    related = List.copyOf(related);
  }

  /** A builder with what is required. */
  public static ProvenanceBuilder builder(Disclosure disclosure) {
    return new ProvenanceBuilder(disclosure);
  }

  /** A builder that begins with what is in this one. */
  public ProvenanceBuilder toBuilder() {
    return new ProvenanceBuilder(this);
  }

  /** Nothing is known but who may see it. */
  public static Provenance unsourced(Disclosure disclosure) {
    return builder(disclosure).build();
  }

  /**
   * The same as far as a view reaches. A verification that rested on something out of view falls
   * back to {@link Verification#ATTRIBUTED}: VERIFIED without the citations it had, DISPUTED or
   * CONTRADICTED without anything left that says otherwise.
   */
  Provenance within(View view) {
    List<Citation> seen =
        citations.stream().filter(citation -> view.ids().contains(citation.source())).toList();
    List<Id> against = view.of(contradictedBy);
    boolean unopposed = against.isEmpty() && !contradictedBy.isEmpty();
    return toBuilder()
        .citations(seen)
        .verification(verificationWith(seen, unopposed))
        .contradictedBy(against)
        .related(view.of(related))
        .explanation(unopposed ? LocalizedText.EMPTY : explanation)
        .supersedes(view.of(supersedes))
        .build();
  }

  private Verification verificationWith(List<Citation> seen, boolean unopposed) {
    return switch (verification) {
      case VERIFIED -> seen.size() < citations.size() ? Verification.ATTRIBUTED : verification;
      case DISPUTED, CONTRADICTED -> unopposed ? Verification.ATTRIBUTED : verification;
      case ATTRIBUTED, UNVERIFIED -> verification;
    };
  }
}
