package org.alternat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  @ParameterizedTest
  @CsvSource({
    "0, 10.8, 4, '[0, 4, 8, 12]'",
    "0, 24.5, 4, '[0, 10, 20, 30]'",
    "-1.5, 6, 4, '[-2, 0, 2, 4, 6]'",
    "0, 0, 4, '[0.00, 0.25, 0.50, 0.75, 1.00]'",
    "0, 0.003, 3, '[0.000, 0.001, 0.002, 0.003]'",
    "97, 99, 4, '[97.0, 97.5, 98.0, 98.5, 99.0]'",
  })
  void ticksAreRoundAndWasteLittle(double min, double max, int intervals, String expected) {
    List<String> ticks =
        Ticks.covering(min, max, intervals).values().stream()
            .map(BigDecimal::toPlainString)
            .toList();
    assertThat(ticks).hasToString(expected);
  }

  @Test
  void ticksCoverWhateverRangeThereIs() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 2_000; i++) {
      double scale = Math.pow(10, random.nextInt(-12, 13));
      double min = (random.nextDouble() - 0.7) * scale;
      double max = min + random.nextDouble() * scale;
      int intervals = random.nextInt(2, 7);
      Ticks ticks = Ticks.covering(min, max, intervals);
      assertThat(ticks.low()).isLessThanOrEqualTo(min + 1e-9 * scale);
      assertThat(ticks.high()).isGreaterThanOrEqualTo(max - 1e-9 * scale);
      assertThat(ticks.values()).hasSizeBetween(2, intervals + 2);
    }
  }
}
