package org.alternat.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContrastTest {
  private static final Color GREY = new Color(0x777777);

  @Test
  void textNeedsMoreThanLargeText() {
    assertThat(new Contrast(GREY, Color.WHITE, false).isEnough()).isFalse();
    assertThat(new Contrast(GREY, Color.WHITE, true).isEnough()).isTrue();
    assertThat(new Contrast(new Color(0x767676), Color.WHITE, false).isEnough()).isTrue();
    assertThat(new Contrast(new Color(0x999999), Color.WHITE, true).isEnough()).isFalse();
  }

  @Test
  void whatMissesTheBoundByLittleIsNotRoundedUpToIt() {
    assertThat(new Contrast(GREY, Color.WHITE, false))
        .hasToString("#777777 on #ffffff has a contrast of 4.47 : 1");
  }
}
