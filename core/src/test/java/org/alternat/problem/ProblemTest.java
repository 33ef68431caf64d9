package org.alternat.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

  @Test
  void aProblemReadsLikeACompilerMessage() {
    Location start = Location.of("togo.json", 12, 14, "$.engagements[0].start");

    assertThat(Problem.error(start, "no date", "YYYY-MM-DD"))
        .hasToString("togo.json:12:14: no date at $.engagements[0].start (YYYY-MM-DD)");
    assertThat(Problem.warning(Location.of("note.ftlx", 3, 1), "no title"))
        .hasToString("note.ftlx:3:1: warning: no title");
    assertThat(Problem.error(Location.of("togo.json"), "empty")).hasToString("togo.json: empty");
    assertThat(Problem.error(Location.UNKNOWN, "empty")).hasToString("empty");
  }

  @Test
  void anExceptionListsAllItsProblems() {
    Problem first = Problem.error(Location.UNKNOWN, "first");
    Problem second = Problem.error(Location.UNKNOWN, "second");

    AlternatException exception = new AlternatException(List.of(first, second));

    assertThat(exception).hasMessage("first\nsecond");
    assertThat(exception.problems()).containsExactly(first, second);
    assertThatIllegalArgumentException().isThrownBy(() -> new AlternatException(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "strat, start",
    "STATUS, status",
    "engagement, engagements",
    "tile, title",
  })
  void theNearestWordIsSuggested(String word, String near) {
    assertThat(Suggestions.nearest(word, List.of("title", "start", "status", "engagements")))
        .contains(near);
  }

  @ParameterizedTest
  @CsvSource({"zebra", "x", "stupendous", "''"})
  void nothingIsSuggestedWhenNothingIsNear(String word) {
    assertThat(Suggestions.nearest(word, List.of("title", "start", "status"))).isEmpty();
    assertThat(Suggestions.didYouMean(word, List.of("title"))).isEmpty();
  }

  @Test
  void equallyNearWordsAreTakenInAlphabeticalOrder() {
    assertThat(Suggestions.nearest("bat", List.of("cat", "bar"))).contains("bar");
  }

  @Test
  void longWordsCostNothing() {
    assertThat(Suggestions.nearest("a".repeat(1_000_000), List.of("b".repeat(1_000_000))))
        .isEmpty();
  }
}
