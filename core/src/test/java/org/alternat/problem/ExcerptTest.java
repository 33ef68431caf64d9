package org.alternat.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static String excerpt(String text, int line, int column) {
    return Excerpt.of(Location.of("f", line, column), text).map(Excerpt::toString).orElse("");
  }

  @Test
  void theCaretStandsBelowThePlace() {
    assertThat(excerpt("a\n<p>${x}</p>\nb", 2, 6))
        .isEqualTo("     2 | <p>${x}</p>\n       |      ^");
  }

  @Test
  void withoutAColumnThereIsTheLineAlone() {
    assertThat(excerpt("a\nb = c", 2, 0)).isEqualTo("     2 | b = c");
  }

  @Test
  void aPlaceThatTheTextHasNotGivesNothing() {
    assertThat(excerpt("a", 2, 1)).isEmpty();
    assertThat(excerpt("a", 0, 0)).isEmpty();
    assertThat(excerpt("a\n\nb", 2, 1)).isEmpty();
    assertThat(excerpt("ab", 1, 99)).isEqualTo("     1 | ab\n       |   ^");
  }

  @Test
  void ofALongLineThePieceAroundThePlaceIsShown() {
    String line = "x".repeat(200) + "!" + "y".repeat(200);
    String[] shown = excerpt(line, 1, 201).split("\n", -1);
    assertThat(shown[0].length()).isLessThan(110);
    assertThat(shown[0].charAt(shown[1].indexOf('^'))).isEqualTo('!');
    assertThat(shown[0]).contains("…x").endsWith("y…");
  }

  @Test
  void tabsAndControlCharactersDoNotMoveTheCaret() {
    assertThat(excerpt("\ta\u001b[2Jb", 1, 7)).isEqualTo("     1 |  a [2Jb\n       |       ^");
  }

  @Test
  void lettersOfTwoUnitsCountOnce() {
    assertThat(excerpt("😀x", 1, 3)).isEqualTo("     1 | 😀x\n       |  ^");
  }
}
