package org.alternat.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small dossiers for tests. */
final class Dossiers {

  static final LanguageTag FR = LanguageTag.of("fr");
  static final CountryCode KZ = CountryCode.of("KZ");
  static final CountryCode TG = CountryCode.of("TG");

  private Dossiers() {}

  static DossierBuilder dossier() {
    return Dossier.builder(Id.of("kz-tg"), FR, LocalDate.of(2026, 11, 23), new Dyad(KZ, TG));
  }

  static LocalizedText text(String text) {
    return LocalizedText.of(FR, text);
  }

  static EdtfDate date(String edtf) {
    return edtf.isEmpty() ? EdtfDate.undated() : EdtfDate.parse(edtf);
  }

  static Source source(String id, String published) {
    return new Source(
        Id.of(id),
        Source.Type.PRESS,
        text(id),
        List.of(),
        LocalizedText.EMPTY,
        null,
        date(published),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        LocalizedText.EMPTY);
  }

  static Event event(String id, EventStatus status, String start, Provenance provenance) {
    return new Event(
        Id.of(id),
        Event.Kind.OTHER,
        status,
        text(id),
        LocalizedText.EMPTY,
        date(start),
        EdtfDate.undated(),
        null,
        Place.UNKNOWN,
        List.of(),
        null,
        false,
        provenance);
  }

  static Provenance known(String day) {
    return new ProvenanceOf().known(day).make();
  }

  static Provenance cited(String... sources) {
    return new ProvenanceOf().cites(sources).make();
  }

  /** Makes provenances of which only a few things matter. */
  static final class ProvenanceOf {

    private List<Citation> citations = List.of();
    private Verification verification = Verification.ATTRIBUTED;
    private List<Id> contradictedBy = List.of();
    private Disclosure disclosure = Disclosure.PUBLIC;
    private EdtfDate known = EdtfDate.undated();
    private @Nullable Marking marking;
    private @Nullable Id supersedes;

    ProvenanceOf cites(String... sources) {
      citations = List.of(sources).stream().map(Id::of).map(Citation::of).toList();
      return this;
    }

    ProvenanceOf verified(Verification how) {
      verification = how;
      return this;
    }

    ProvenanceOf contradictedBy(String id) {
      contradictedBy = List.of(Id.of(id));
      return this;
    }

    ProvenanceOf disclosed(Disclosure to) {
      disclosure = to;
      return this;
    }

    ProvenanceOf known(String day) {
      known = date(day);
      return this;
    }

    ProvenanceOf marked(String scheme, String level, String... caveats) {
      marking = new Marking(scheme, level, List.of(caveats));
      return this;
    }

    ProvenanceOf supersedes(String id) {
      supersedes = Id.of(id);
      return this;
    }

    Provenance make() {
      return Provenance.builder(disclosure)
          .citations(citations)
          .verification(verification)
          .contradictedBy(contradictedBy)
          .explanation(text("explanation"))
          .marking(marking)
          .known(known)
          .supersedes(supersedes)
          .build();
    }
  }
}
