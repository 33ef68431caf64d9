package org.alternat.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alternat.insight.Anniversaries.Anniversary;
import org.alternat.insight.Anniversaries.Tier;
import org.alternat.model.Agreement;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.Id;
import org.alternat.model.Provenance;
import org.alternat.model.RelationStatus;
import org.alternat.model.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversariesTest {
  private static RelationStatus established(String date) {
    return Given.relation("established", RelationStatus.Status.ESTABLISHED, date);
  }

  private static Dossier dossier(RelationStatus... relations) {
    return Given.dossier().relations(List.of(relations)).build();
  }

  private static Anniversaries of(String date) {
    return Anniversaries.of(dossier(established(date))).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "2014, 2023-10-03, FIVE, 10, 2024",
    "2014, 2024-12-31, FIVE, 10, 2024",
    "2014, 2026-11-23, FIVE, 15, 2029",
    "2014, 2026-11-23, DECADE, 20, 2034",
    "1994-09-12, 2024-09-12, DECADE, 30, 2024-09-12",
    "1994-09-12, 2024-09-13, FIVE, 35, 2029-09-12",
    "2020-02-29, 2024-12-01, FIVE, 5, 2025-02-28",
  })
  void theNextIsCountedFromTheYearAtThePrecisionOfTheEvent(
      String event, LocalDate day, Tier atLeast, int ordinal, String date) {
    Anniversary next = of(event).next(day, atLeast);
    assertThat(next.ordinal()).isEqualTo(ordinal);
    assertThat(next.date()).hasToString(date);
  }

  @Test
  void aYearIsNotPastBeforeItIsOver() {
    assertThat(of("2014").last(LocalDate.of(2024, 12, 31), Tier.DECADE)).isEmpty();
    assertThat(of("2014").last(LocalDate.of(2025, 1, 1), Tier.DECADE))
        .hasValueSatisfying(a -> assertThat(a.ordinal()).isEqualTo(10));
  }

  @ParameterizedTest
  @CsvSource({"25, JUBILEE", "50, JUBILEE", "150, JUBILEE", "30, DECADE", "35, FIVE", "7, OTHER"})
  void tiersFollowUsage(int ordinal, Tier tier) {
    assertThat(Tier.of(ordinal)).isEqualTo(tier);
  }

  @Test
  void anEventWithoutYearHasNone() {
    assertThat(Anniversaries.of(dossier(established("2014/2016")))).isEmpty();
  }

  @Test
  void nothingIsLeftOnTheDayItself() {
    Anniversary today = of("1994-09-12").next(LocalDate.of(2024, 9, 12), Tier.DECADE);
    assertThat(today.date()).hasToString("2024-09-12");
    assertThat(of("1994-09-12").last(LocalDate.of(2024, 9, 12), Tier.DECADE))
        .hasValueSatisfying(a -> assertThat(a.ordinal()).isEqualTo(25));
  }

  @Test
  void theHorizonHoldsBothItsEnds() {
    assertThat(of("2014").within(LocalDate.of(2023, 10, 3), 24, Tier.FIVE))
        .extracting(Anniversary::ordinal)
        .containsExactly(10);
    assertThat(of("1994-09-12").within(LocalDate.of(2023, 9, 12), 12, Tier.OTHER))
        .extracting(Anniversary::ordinal)
        .containsExactly(29, 30);
  }

  @Test
  void afterARuptureBothCountingsRun() {
    Dossier dossier =
        dossier(
            established("1944-03-01"),
            Given.relation("severed", RelationStatus.Status.SEVERED, "1990"),
            Given.relation("resumed", RelationStatus.Status.RESUMED, "2014-05-03"));
    List<Anniversaries> both = Anniversaries.of(dossier).stream().toList();
    assertThat(both.getFirst().interruptions()).hasSize(1);
    assertThat(both.getLast().interruptions()).isEmpty();
    assertThat(Anniversaries.findings(dossier, LocalDate.of(2024, 3, 1), 12))
        .anySatisfy(f -> {
          assertThat(f.rule()).isEqualTo("two-countings");
          assertThat(f.items()).containsExactly(Id.of("established"), Id.of("resumed"));
          assertThat(f.values())
              .containsEntry("years", Value.of(80))
              .containsEntry("resumedYears", Value.of(10));
        });
  }

  @Test
  void anAnniversaryInARuptureIsWarnedOf() {
    Dossier dossier =
        dossier(
            established("1974-03-01"),
            Given.relation("severed", RelationStatus.Status.SEVERED, "2020-01-01"));
    assertThat(Anniversaries.findings(dossier, LocalDate.of(2023, 6, 1), 12))
        .extracting(Finding::rule)
        .contains("anniversary-in-rupture");
    Anniversaries one = Anniversaries.of(dossier).getFirst();
    assertThat(one.interruption(one.next(LocalDate.of(2023, 6, 1), Tier.JUBILEE))).isPresent();
  }

  @Test
  void conflictingDatesAreAlternativesOfWhichNoneWins() {
    Provenance against =
        Provenance.builder(Disclosure.PUBLIC)
            .verification(Verification.DISPUTED)
            .contradictedBy(List.of(Id.of("established")))
            .build();
    Dossier dossier =
        dossier(
            established("1944-06-06"),
            Given.relation("other", RelationStatus.Status.ESTABLISHED, "1944-06-07", against),
            Given.relation("year", RelationStatus.Status.ESTABLISHED, "1944", against));
    Anniversaries one =
        Anniversaries.of(dossier).stream()
            .filter(a -> a.item().id().value().equals("established"))
            .findFirst()
            .orElseThrow();
    assertThat(one.alternatives()).extracting(i -> i.id().value()).containsExactly("other");
  }

  @Test
  void anAgreementIsCommemoratedFromItsSignatureOn() {
    Dossier dossier =
        Given.dossier()
            .agreements(
                List.of(
                    Given.agreement("visa", Agreement.Status.SIGNED)
                        .proposed(Given.date("2020"))
                        .signed(Given.date("2023-05-17"))
                        .commemorable(true)
                        .build()))
            .build();
    assertThat(Anniversaries.of(dossier).getFirst().origin()).hasToString("2023-05-17");
  }
}
