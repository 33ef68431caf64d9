package org.alternat.model;

import static org.alternat.model.Dossiers.KZ;
import static org.alternat.model.Dossiers.TG;
import static org.alternat.model.Dossiers.cited;
import static org.alternat.model.Dossiers.date;
import static org.alternat.model.Dossiers.dossier;
import static org.alternat.model.Dossiers.event;
import static org.alternat.model.Dossiers.known;
import static org.alternat.model.Dossiers.source;
import static org.alternat.model.Dossiers.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alternat.model.Dossiers.ProvenanceOf;
import org.junit.jupiter.api.Test;

class DossierAsOfTest {

  private static final LocalDate CALL = LocalDate.of(2023, 10, 3);
  private static final Provenance PLAIN = Provenance.unsourced(Disclosure.PUBLIC);

  private static List<String> ids(Dossier dossier) {
    return dossier.items().map(item -> item.id().value()).toList();
  }

  @Test
  void whatHappenedLaterIsNotKnown() {
    Dossier dossier =
        dossier()
            .events(
                List.of(
                    event("before", EventStatus.HELD, "2014", PLAIN),
                    event("that-day", EventStatus.HELD, "2023-10-03", PLAIN),
                    event("that-year", EventStatus.HELD, "2023", PLAIN),
                    event("undated", EventStatus.HELD, "", PLAIN),
                    event("next-day", EventStatus.HELD, "2023-10-04", PLAIN),
                    event("since-next-year", EventStatus.HELD, "2024/..", PLAIN)))
            .build();

    assertThat(ids(dossier.asOf(CALL)))
        .containsExactly("before", "that-day", "that-year", "undated");
    assertThat(dossier.asOf(CALL).asOf()).isEqualTo(CALL);
  }

  @Test
  void theDayOfADossierIsNeverLaterThanItsContents() {
    Dossier dossier = dossier().build();

    assertThat(dossier.asOf(LocalDate.of(2030, 1, 1)).asOf()).isEqualTo(dossier.asOf());
  }

  @Test
  void plansAreKnownBeforeTheirDateButNotBeforeTheyWereKnown() {
    Dossier dossier =
        dossier()
            .events(
                List.of(
                    event("planned", EventStatus.PLANNED, "2024", PLAIN),
                    event("planned-then", EventStatus.PLANNED, "2024", known("2023-10-03")),
                    event("planned-later", EventStatus.PLANNED, "2024", known("2023-10-04")),
                    event("leaked-later", EventStatus.HELD, "2020", known("2025"))))
            .build();

    assertThat(ids(dossier.asOf(CALL))).containsExactly("planned", "planned-then");
  }

  @Test
  void anItemIsKnownOnceOneOfItsSourcesIsPublished() {
    Dossier dossier =
        dossier()
            .events(
                List.of(
                    event("early", EventStatus.HELD, "2014", cited("paper", "book")),
                    event("late", EventStatus.HELD, "2014", cited("book")),
                    event("undated-source", EventStatus.HELD, "2014", cited("page"))))
            .sources(List.of(source("paper", "2023"), source("book", "2025"), source("page", "")))
            .build();

    Dossier then = dossier.asOf(CALL);

    assertThat(ids(then)).containsExactly("early", "undated-source");
    assertThat(then.sources())
        .extracting(Source::id)
        .extracting(Id::value)
        .containsExactly("paper", "page");
    assertThat(then.item(Id.of("early")).orElseThrow().provenance().citations())
        .containsExactly(Citation.of(Id.of("paper")));
  }

  @Test
  void verificationFallsBackWithWhatItRestedOn() {
    Provenance verified =
        new ProvenanceOf().cites("paper", "book").verified(Verification.VERIFIED).make();
    Provenance contradicted =
        new ProvenanceOf().contradictedBy("later").verified(Verification.CONTRADICTED).make();
    Dossier dossier =
        dossier()
            .events(
                List.of(
                    event("v", EventStatus.HELD, "2014", verified),
                    event("c", EventStatus.HELD, "2014", contradicted),
                    event("later", EventStatus.HELD, "2025", PLAIN)))
            .sources(List.of(source("paper", "2023"), source("book", "2025")))
            .build();

    Dossier then = dossier.asOf(CALL);

    assertThat(then.items().map(item -> item.provenance().verification()))
        .containsExactly(Verification.ATTRIBUTED, Verification.ATTRIBUTED);
    assertThat(then.items().map(item -> item.provenance().contradictedBy()).toList())
        .containsOnly(List.of());
    assertThat(dossier.asOf(LocalDate.of(2026, 1, 1)).events()).isEqualTo(dossier.events());
  }

  @Test
  void aPlanIsReplacedOnceItsSuccessorIsKnown() {
    Provenance outcome = new ProvenanceOf().known("2024-11-01").supersedes("plan").make();
    Dossier dossier =
        dossier()
            .events(
                List.of(
                    event("plan", EventStatus.PLANNED, "2024", PLAIN),
                    event("cancelled", EventStatus.CANCELLED, "2024", outcome)))
            .build();

    assertThat(ids(dossier.asOf(CALL))).containsExactly("plan");
    assertThat(ids(dossier.asOf(LocalDate.of(2024, 11, 1)))).containsExactly("cancelled");
  }

  @Test
  void termsThatEndedLaterGoOn() {
    OfficeTerm term =
        new OfficeTerm(
            Id.of("t"),
            Id.of("president"),
            Id.of("gnassingbe"),
            date("2005-05-04"),
            date("2025-05-03"),
            false,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            PLAIN);
    Dossier dossier = dossier().officeTerms(List.of(term)).build();

    assertThat(dossier.asOf(CALL).officeTerms().getFirst().to()).isEqualTo(EdtfDate.undated());
    assertThat(dossier.asOf(LocalDate.of(2025, 5, 3)).officeTerms()).containsExactly(term);
  }

  @Test
  void agreementsFallBackToTheirStatusThen() {
    Dossier dossier =
        dossier().agreements(List.of(agreement("2020-01-01", "2022-06-01", "2024-01-01"))).build();

    assertThat(dossier.agreements().getFirst().status()).isEqualTo(Agreement.Status.IN_FORCE);
    Agreement then = dossier.asOf(CALL).agreements().getFirst();
    assertThat(then.status()).isEqualTo(Agreement.Status.SIGNED);
    assertThat(then.inForce().isUndated()).isTrue();
    Agreement before = dossier.asOf(LocalDate.of(2021, 1, 1)).agreements().getFirst();
    assertThat(before.status()).isEqualTo(Agreement.Status.PROPOSED);
    assertThat(before.place()).isEqualTo(Place.UNKNOWN);
    assertThat(dossier.asOf(LocalDate.of(2019, 1, 1)).agreements()).isEmpty();
  }

  private static Agreement agreement(String proposed, String signed, String inForce) {
    return Agreement.builder(
            Id.of("a"),
            text("accord"),
            Agreement.Type.AGREEMENT,
            List.of(KZ, TG),
            Agreement.Status.IN_FORCE)
        .proposed(date(proposed))
        .signed(date(signed))
        .place(new Place(text("Lomé"), TG, LocalizedText.EMPTY))
        .inForce(date(inForce))
        .provenance(PLAIN)
        .build();
  }

  @Test
  void valuesAreKnownWhenTheirPeriodIsOverOrWhenTheyArePublished() {
    Series series =
        new Series(
            Id.of("s"),
            Series.Indicator.EXPORTS_GOODS,
            LocalizedText.EMPTY,
            KZ,
            TG,
            CurrencyCode.of("USD"),
            LocalizedText.EMPTY,
            6,
            Series.Valuation.FOB,
            Series.Prices.CURRENT,
            EdtfDate.undated(),
            List.of(
                observation("2021", ""),
                observation("2022", "2023-11-01"),
                observation("2023", "")),
            LocalizedText.EMPTY,
            PLAIN);

    List<Series.Observation> then =
        dossier().series(List.of(series)).build().asOf(CALL).series().getFirst().observations();

    assertThat(then).extracting(one -> one.period().toString()).containsExactly("2021");
  }

  private static Series.Observation observation(String period, String published) {
    return new Series.Observation(
        date(period),
        BigDecimal.TEN,
        Series.Observation.Status.FINAL,
        date(published),
        List.of(),
        LocalizedText.EMPTY);
  }
}
