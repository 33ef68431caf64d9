package org.alternat.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.alternat.document.Block;
import org.alternat.document.Walk;
import org.junit.jupiter.api.Test;

class PropertyTest {

  @Test
  void aPropertyThatHoldsIsCheckedOnEachValue() {
    AtomicInteger seen = new AtomicInteger();
    Property.checkDocuments(1, 25, d -> seen.incrementAndGet());
    assertThat(seen).hasValue(25);
  }

  @Test
  void aFailureShowsTheSmallestDocumentAndItsSeed() {
    assertThatThrownBy(() ->
            Property.checkDocuments(
                1,
                100,
                d ->
                    assertThat(Walk.blocks(d.content()))
                        .noneMatch(Block.Quotation.class::isInstance)))
        .hasMessageContaining("-Dseed=")
        .extracting(e -> e.getMessage().lines().filter(l -> l.startsWith("blockquote")).count())
        .isEqualTo(1L);
  }

  @Test
  void whatIsVisibleOfATextIsItsCharactersWithoutSpacesAndControls() {
    assertThat(Texts.visible(" a\u00A0b\u0001\u200B\uD83Dc \uD83D\uDE00")).isEqualTo("abc😀");
  }

  @Test
  void differencesAreShownWithThreeLinesAround() {
    assertThat(UnifiedDiff.of("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6\n"))
        .isEqualTo("@@ line 2 @@\n 2\n 3\n 4\n-5\n+five\n 6\n");
    assertThat(UnifiedDiff.of("same\n", "same\n")).isEmpty();
  }
}
