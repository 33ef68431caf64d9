package org.alternat.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alternat.insight.Anniversaries.Anniversary;
import org.alternat.insight.Anniversaries.Tier;
import org.alternat.model.Disclosure;
import org.alternat.model.EdtfDate;
import org.alternat.model.Id;
import org.alternat.model.LocalizedText;
import org.alternat.model.Place;
import org.alternat.model.Provenance;
import org.alternat.model.RelationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversariesTest {
  private static RelationStatus established(String date) {
    return new RelationStatus(
        Id.of("established"),
        RelationStatus.Status.ESTABLISHED,
        EdtfDate.parse(date),
        EdtfDate.undated(),
        null,
        LocalizedText.EMPTY,
        Place.UNKNOWN,
        List.of(),
        null,
        LocalizedText.EMPTY,
        true,
        Provenance.unsourced(Disclosure.PUBLIC));
  }

  private static Anniversaries of(String date) {
    return Anniversaries.of(established(date)).orElseThrow();
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
    assertThat(Anniversaries.of(established("2014/2016"))).isEmpty();
  }
}
