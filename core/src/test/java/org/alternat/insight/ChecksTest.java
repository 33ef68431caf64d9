package org.alternat.insight;

import static org.alternat.insight.Given.DAY;
import static org.alternat.insight.Given.KZ;
import static org.alternat.insight.Given.TG;
import static org.alternat.insight.Given.agreement;
import static org.alternat.insight.Given.cited;
import static org.alternat.insight.Given.date;
import static org.alternat.insight.Given.dossier;
import static org.alternat.insight.Given.held;
import static org.alternat.insight.Given.relation;
import static org.alternat.insight.Given.source;
import static org.alternat.insight.Given.text;
import static org.alternat.insight.Given.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.alternat.model.Action;
import org.alternat.model.Agreement;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.DossierBuilder;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.model.Level;
import org.alternat.model.LocalizedText;
import org.alternat.model.Marking;
import org.alternat.model.Office;
import org.alternat.model.OfficeTerm;
import org.alternat.model.Provenance;
import org.alternat.model.RelationStatus.Status;
import org.junit.jupiter.api.Test;

/** Gaps, sources, reviews and consistency. */
class ChecksTest {
  private static List<String> rules(Insight insight, DossierBuilder dossier) {
    return insight.find(dossier.build(), DAY).stream().map(Finding::rule).toList();
  }

  @Test
  void anEmptyDossierLacksAllThatIsNeededAndNothingElse() {
    List<Finding> missing =
        Insights.missing(Set.of(Slot.RELATIONS, Slot.TRADE)).find(dossier().build(), DAY);
    assertThat(missing)
        .extracting(f -> f.values().get("slot"))
        .containsExactly(Value.of(Slot.RELATIONS), Value.of(Slot.TRADE));
    assertThat(Insights.missing(Set.of()).find(dossier().build(), DAY)).isEmpty();
  }

  @Test
  void everySlotCanBeEmpty() {
    assertThat(Insights.missing(Set.of(Slot.values())).find(dossier().build(), DAY))
        .hasSameSizeAs(Slot.values());
  }

  @Test
  void aYearIsNoDayOfEstablishment() {
    assertThat(
            rules(
                Insights.missing(Set.of()),
                dossier().relations(List.of(relation("r", Status.ESTABLISHED, "2014")))))
        .containsExactly("day-of-establishment-unknown");
    assertThat(
            rules(
                Insights.missing(Set.of()),
                dossier().relations(List.of(relation("r", Status.ESTABLISHED, "2014-05-03")))))
        .isEmpty();
  }

  @Test
  void twoPapersOnOneCommuniqueAreASingleSource() {
    DossierBuilder dossier =
        dossier()
            .sources(
                List.of(
                    source("paper-1", KZ, "communique"),
                    source("paper-2", TG, "communique"),
                    source("agency", TG, null)))
            .relations(
                List.of(
                    relation("one", Status.ESTABLISHED, "2014", cited("paper-1", "paper-2")),
                    relation("two", Status.RECOGNISED, "2013", cited("paper-1", "agency")),
                    relation("none", Status.NONE, "", Given.NOWHERE)));
    assertThat(Insights.sources().find(dossier.build(), DAY))
        .anySatisfy(f -> {
          assertThat(f.rule()).isEqualTo("single-source");
          assertThat(f.items()).containsExactly(Id.of("one"));
        })
        .anySatisfy(f -> {
          assertThat(f.rule()).isEqualTo("unsourced");
          assertThat(f.items()).containsExactly(Id.of("none"));
        });
    assertThat(Coverage.of(dossier.build())).isEqualTo(new Coverage(3, 2, 1));
  }

  @Test
  void coverageOfNothingIsWhole() {
    assertThat(Coverage.of(dossier().build()).citedShare()).isEqualTo(BigDecimal.ONE);
  }

  @Test
  void onlySourcesThatAreCitedSpeakForASide() {
    Dossier dossier =
        dossier()
            .sources(List.of(source("kz", KZ, null), source("tg", TG, null)))
            .relations(List.of(relation("r", Status.ESTABLISHED, "2014", cited("tg"))))
            .build();
    assertThat(Insights.sources().find(dossier, DAY))
        .filteredOn(f -> f.rule().equals("no-source-of"))
        .extracting(f -> f.values().get("country"))
        .containsExactly(Value.of(KZ));
  }

  @Test
  void aTextInAnotherLanguageIsAGap() {
    DossierBuilder dossier =
        dossier().agreements(List.of(agreement("visa", Agreement.Status.SIGNED).build()));
    assertThat(rules(Insights.untranslated(LanguageTag.of("fr")), dossier))
        .containsExactly("translation-missing");
    assertThat(rules(Insights.untranslated(LanguageTag.of("en")), dossier)).isEmpty();
  }

  @Test
  void wherePeopleMarkTheyMarkWhatIsInternal() {
    Engagement internal =
        visit("v", KZ, Level.MINISTER, "2024").toBuilder()
            .provenance(Provenance.unsourced(Disclosure.INTERNAL))
            .build();
    DossierBuilder dossier = dossier().engagements(List.of(internal));
    assertThat(rules(Insights.missing(Set.of()), dossier)).isEmpty();
    assertThat(rules(Insights.missing(Set.of()), dossier.marking(Marking.of("TLP2", "AMBER"))))
        .containsExactly("marking-missing");
  }

  private static Action action(Action.Status status, String due) {
    return new Action(
        Id.of("act"),
        text("do it"),
        null,
        LocalizedText.EMPTY,
        EdtfDate.undated(),
        date(due),
        status,
        null,
        EdtfDate.undated(),
        LocalizedText.EMPTY,
        Given.NOWHERE);
  }

  @Test
  void anActionIsOverdueOnceItsWholeDateIsPast() {
    assertThat(Reviews.isOverdue(action(Action.Status.OPEN, "2026-11-22"), DAY)).isTrue();
    assertThat(Reviews.isOverdue(action(Action.Status.OPEN, "2026-11-23"), DAY)).isFalse();
    assertThat(Reviews.isOverdue(action(Action.Status.IN_PROGRESS, "2026-11"), DAY)).isFalse();
    assertThat(Reviews.isOverdue(action(Action.Status.DONE, "2020"), DAY)).isFalse();
    assertThat(Reviews.isOverdue(action(Action.Status.OPEN, ""), DAY)).isFalse();
  }

  @Test
  void whatWasDatedSinceWantsADayOfReview() {
    DossierBuilder since =
        dossier().relations(List.of(relation("r", Status.NAME_DISPUTE, "2017/..")));
    assertThat(rules(Insights.reviews(), since)).containsExactly("open-ended");
    Provenance due = Provenance.builder(Disclosure.PUBLIC).reviewBy(date("2023-10-03")).build();
    assertThat(
            rules(
                Insights.reviews(),
                dossier().relations(List.of(relation("r", Status.NAME_DISPUTE, "2017/..", due)))))
        .containsExactly("review-due");
  }

  @Test
  void whatMayNoLongerBeUsedIsExpired() {
    Provenance until = Provenance.builder(Disclosure.PUBLIC).validUntil(date("2026-11-22")).build();
    assertThat(
            rules(
                Insights.reviews(),
                dossier().relations(List.of(relation("r", Status.ESTABLISHED, "2014", until)))))
        .containsExactly("expired");
  }

  private static DossierBuilder minister(String to) {
    return dossier()
        .offices(
            List.of(
                new Office(
                    Id.of("fm"),
                    KZ,
                    null,
                    Level.FOREIGN_MINISTER,
                    null,
                    text("minister"),
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY)))
        .officeTerms(
            List.of(
                new OfficeTerm(
                    Id.of("term"),
                    Id.of("fm"),
                    Id.of("nurtleu"),
                    date("2023"),
                    date(to),
                    false,
                    LocalizedText.EMPTY,
                    LocalizedText.EMPTY,
                    Given.NOWHERE)));
  }

  @Test
  void anOfficeIsEmptyAfterItsLastTerm() {
    assertThat(rules(Insights.reviews(), minister("2025-09"))).containsExactly("term-ended");
    assertThat(rules(Insights.reviews(), minister(""))).isEmpty();
  }

  private static Engagement attended(String start) {
    return held("call", Engagement.Kind.CALL, start)
        .participants(
            List.of(
                new Engagement.Participant(
                    Id.of("nurtleu"),
                    Id.of("fm"),
                    LocalizedText.EMPTY,
                    KZ,
                    Engagement.Participant.Role.PRINCIPAL)))
        .build();
  }

  @Test
  void somebodyNotInOfficeIsFound() {
    assertThat(
            rules(
                Insights.consistency(),
                minister("2025-09").engagements(List.of(attended("2025-10-01")))))
        .containsExactly("not-in-office");
    assertThat(
            rules(
                Insights.consistency(),
                minister("2025-09").engagements(List.of(attended("2025-09-30")))))
        .isEmpty();
  }

  @Test
  void aWeekdayIsComparedWithItsDate() {
    Engagement tuesday =
        held("call", Engagement.Kind.CALL, "2023-10-03").weekday(DayOfWeek.TUESDAY).build();
    assertThat(rules(Insights.consistency(), dossier().engagements(List.of(tuesday)))).isEmpty();
    assertThat(
            rules(
                Insights.consistency(),
                dossier()
                    .engagements(List.of(tuesday.toBuilder().weekday(DayOfWeek.MONDAY).build()))))
        .containsExactly("weekday-wrong");
  }

  @Test
  void whatDoesNotFitTogetherIsFound() {
    Engagement abroad =
        visit("abroad", KZ, Level.MINISTER, "1989-05-01").toBuilder().place(Given.in(TG)).build();
    Agreement early =
        agreement("early", Agreement.Status.IN_FORCE)
            .signed(date("2020"))
            .inForce(date("2019"))
            .expires(date("2025"))
            .build();
    assertThat(
            rules(
                Insights.consistency(),
                dossier()
                    .relations(List.of(relation("recognised", Status.RECOGNISED, "1991-12-26")))
                    .engagements(List.of(abroad))
                    .agreements(List.of(early))))
        .containsExactlyInAnyOrder(
            "before-recognition",
            "place-not-with-host",
            "in-force-before-signature",
            "in-force-though-expired");
  }

  @Test
  void twoNamesWithinADayMayBeOneEvent() {
    Engagement sixth = held("d-day", Engagement.Kind.MEETING_MARGINS, "2024-06-06").build();
    Engagement seventh = held("visit", Engagement.Kind.MEETING_MARGINS, "2024-06-07").build();
    Engagement eighth = held("later", Engagement.Kind.MEETING_MARGINS, "2024-06-09").build();
    assertThat(
            Insights.consistency()
                .find(dossier().engagements(List.of(sixth, seventh, eighth)).build(), DAY))
        .extracting(Finding::items)
        .containsExactly(List.of(Id.of("d-day"), Id.of("visit")));
  }

  @Test
  void namesOfRulesAreUnique() {
    assertThat(Arrays.stream(Rule.values()).map(Rule::id)).doesNotHaveDuplicates();
  }
}
