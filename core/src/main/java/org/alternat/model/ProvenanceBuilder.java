package org.alternat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Provenance}. What is not set is not known.
 *
 * @since 1.0
 */
public final class ProvenanceBuilder {

  private @Nullable Voice voice;
  private List<Citation> citations = List.of();
  private Verification verification = Verification.UNVERIFIED;
  private List<Id> contradictedBy = List.of();
  private List<Id> related = List.of();
  private LocalizedText explanation = LocalizedText.EMPTY;
  private Disclosure disclosure;
  private @Nullable Marking marking;
  private LocalizedText statedDate = LocalizedText.EMPTY;
  private EdtfDate known = EdtfDate.undated();
  private EdtfDate reviewBy = EdtfDate.undated();
  private EdtfDate validUntil = EdtfDate.undated();
  private @Nullable Id supersedes;

  ProvenanceBuilder(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  ProvenanceBuilder(Provenance from) {
    this.voice = from.voice();
    this.citations = from.citations();
    this.verification = from.verification();
    this.contradictedBy = from.contradictedBy();
    this.related = from.related();
    this.explanation = from.explanation();
    this.disclosure = from.disclosure();
    this.marking = from.marking();
    this.statedDate = from.statedDate();
    this.known = from.known();
    this.reviewBy = from.reviewBy();
    this.validUntil = from.validUntil();
    this.supersedes = from.supersedes();
  }

  /** Says who says so. */
  public ProvenanceBuilder voice(@Nullable Voice voice) {
    this.voice = voice;
    return this;
  }

  /** Says what bears it out. */
  public ProvenanceBuilder citations(List<Citation> citations) {
    this.citations = citations;
    return this;
  }

  /** Says how well it is confirmed. */
  public ProvenanceBuilder verification(Verification verification) {
    this.verification = verification;
    return this;
  }

  /** Sets the items that say otherwise. */
  public ProvenanceBuilder contradictedBy(List<Id> contradictedBy) {
    this.contradictedBy = contradictedBy;
    return this;
  }

  /** Sets the items worth reading beside this one. */
  public ProvenanceBuilder related(List<Id> related) {
    this.related = related;
    return this;
  }

  /** Says what the contradiction, dispute or doubt is about. */
  public ProvenanceBuilder explanation(LocalizedText explanation) {
    this.explanation = explanation;
    return this;
  }

  /** Says who may see it. */
  public ProvenanceBuilder disclosure(Disclosure disclosure) {
    this.disclosure = disclosure;
    return this;
  }

  /** Sets the protective marking or classification of this item. */
  public ProvenanceBuilder marking(@Nullable Marking marking) {
    this.marking = marking;
    return this;
  }

  /** Sets its date as the source states it, in another calendar. */
  public ProvenanceBuilder statedDate(LocalizedText statedDate) {
    this.statedDate = statedDate;
    return this;
  }

  /** Sets the first day on which it could be known, if that is not the day it happened. */
  public ProvenanceBuilder known(EdtfDate known) {
    this.known = known;
    return this;
  }

  /** Sets the day on which somebody should look again. */
  public ProvenanceBuilder reviewBy(EdtfDate reviewBy) {
    this.reviewBy = reviewBy;
    return this;
  }

  /** Sets the last day on which it may be used. */
  public ProvenanceBuilder validUntil(EdtfDate validUntil) {
    this.validUntil = validUntil;
    return this;
  }

  /** Sets the earlier item that this one replaces once it is known. */
  public ProvenanceBuilder supersedes(@Nullable Id supersedes) {
    this.supersedes = supersedes;
    return this;
  }

  /** The result. */
  public Provenance build() {
    return new Provenance(
        voice,
        citations,
        verification,
        contradictedBy,
        related,
        explanation,
        disclosure,
        marking,
        statedDate,
        known,
        reviewBy,
        validUntil,
        supersedes);
  }
}
