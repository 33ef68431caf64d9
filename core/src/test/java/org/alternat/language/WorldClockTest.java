package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorldClockTest {
  private static final ZoneId LOME = ZoneId.of("Africa/Lome");
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

  private static LocalDateTime inAlmaty(String timeInLome) {
    return WorldClock.elsewhere(LocalDateTime.parse(timeInLome), LOME, ALMATY).orElseThrow();
  }

  @Test
  void followsTheChangesOfLaw() {
    assertThat(inAlmaty("2023-10-03T15:30")).isEqualTo("2023-10-03T21:30");
    assertThat(inAlmaty("2024-10-03T15:30")).isEqualTo("2024-10-03T20:30");
  }

  @Test
  void canBeAnotherDayThere() {
    assertThat(inAlmaty("2023-12-31T23:00")).isEqualTo("2024-01-01T05:00");
    assertThat(WorldClock.elsewhere(LocalDateTime.parse("2024-01-01T05:00"), ALMATY, LOME))
        .contains(LocalDateTime.parse("2023-12-31T23:00"));
  }

  @Test
  void knowsOffsetsButNoInventedZones() {
    LocalDateTime noon = LocalDateTime.parse("2024-07-01T12:00");
    assertThat(WorldClock.elsewhere(noon, ZoneId.of("Europe/Paris"), ZoneId.of("GMT+1")))
        .contains(LocalDateTime.parse("2024-07-01T11:00"));
  }
}
