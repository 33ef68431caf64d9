package org.alternat.xlsx.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.alternat.style.Color;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.RichText;
import org.junit.jupiter.api.Test;

class TextMetricsTest {
  private static final FontLook ARIAL = FontLook.plain("Arial", 10, Color.BLACK);

  @Test
  void knowsTheWidthsOfArial() {
    assertThat(TextMetrics.width("0000000000", ARIAL)).isEqualTo(55.6, within(0.01));
    assertThat(TextMetrics.width("é", ARIAL)).isEqualTo(TextMetrics.width("e", ARIAL));
    assertThat(TextMetrics.width("e\u0301", ARIAL)).isEqualTo(TextMetrics.width("e", ARIAL));
    assertThat(TextMetrics.width("外", ARIAL)).isEqualTo(10);
  }

  @Test
  void takesBoldAndUnknownFontsForWider() {
    double plain = TextMetrics.width("Diplomatie", ARIAL);

    assertThat(TextMetrics.width("Diplomatie", ARIAL.withBold(true))).isGreaterThan(plain);
    assertThat(TextMetrics.width("Diplomatie", FontLook.plain("Fraktur", 10, Color.BLACK)))
        .isGreaterThan(plain);
  }

  @Test
  void breaksLinesAtBlanksAndLineFeeds() {
    assertThat(starts("aaaa bbbb cccc", 30)).containsExactly(0, 5, 10);
    assertThat(starts("a\nb\n\nc", 100)).containsExactly(0, 2, 4, 5);
  }

  @Test
  void doesNotBreakAtANoBreakSpace() {
    assertThat(starts("aaaa\u00A0bbbb cccc", 50)).containsExactly(0, 10);
  }

  @Test
  void breaksAWordThatIsWiderThanTheLine() {
    List<Integer> starts = starts("x".repeat(100), 50);

    assertThat(starts).hasSize(10).containsSequence(0, 10, 20);
  }

  @Test
  void measuresRunsOfDifferentLooksAsOneLine() {
    RichText text =
        new RichText(
            List.of(
                new RichText.Run("aaaa b", ARIAL), new RichText.Run("bbb", ARIAL.withBold(true))));

    assertThat(TextMetrics.lineStarts(text, 40)).containsExactly(0, 5);
  }

  @Test
  void givesATextWithoutCharactersOneLine() {
    assertThat(TextMetrics.lineStarts(RichText.EMPTY, 10)).containsExactly(0);
  }

  private static List<Integer> starts(String text, double width) {
    return TextMetrics.lineStarts(RichText.of(text, ARIAL), width);
  }
}
