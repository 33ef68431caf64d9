package org.alternat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
  @Test
  void takesEveryCharacterThatIsText() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
      boolean control = c < ' ' && c != '\n';
      if (!surrogate) {
        byte[] bytes = ("é" + Character.toString(c) + "a").getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.isText(bytes))
            .as("U+%04X", c)
            .isEqualTo(!control && c != 0xFFFE && c != 0xFFFF);
      }
    }
  }

  /** Cut, without a lead, overlong, a surrogate, beyond Unicode, no lead at all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "C3",
        "61E282",
        "F09D94",
        "80",
        "C0AF",
        "E08080",
        "F08FBFBF",
        "EDA080",
        "F4908080",
        "FF",
        "C361"
      })
  void refusesWhatIsMalformed(String hex) {
    assertThat(Utf8.isText(HexFormat.of().parseHex(hex))).isFalse();
  }
}
