package org.alternat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RichTextTest {

  @Test
  void joinsRunsOfOneHeight() {
    RichText text = RichText.of("a").plus("b").plus(RichText.superscript("e")).plus("");

    assertThat(text.runs())
        .containsExactly(new RichText.Run("ab", false), new RichText.Run("e", true));
    assertThat(RichText.of("")).isEqualTo(RichText.EMPTY);
  }

  @Test
  void raisesOnlyWhatUnicodeHasRaised() {
    assertThat(RichText.of("m").plus(RichText.superscript("2")).plain()).isEqualTo("m²");
    assertThat(RichText.of("1").plus(RichText.superscript("re")).plain()).isEqualTo("1ʳᵉ");
    assertThat(RichText.superscript("ö").plain()).isEqualTo("ö");
  }

  @Test
  void joinsTexts() {
    assertThat(RichText.join(List.of(RichText.of("1"), RichText.superscript("er"))).text())
        .isEqualTo("1er");
  }
}
