package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a theme, reading it ends, reads no file, and says what is wrong in words. */
@Timeout(30)
class HostileThemesTest {
  private static final int DEEP = 20_000;

  private static List<Problem> problems(String css) {
    try {
      return Theme.parse("theme.css", css).warnings();
    } catch (AlternatException e) {
      return e.problems();
    }
  }

  static Stream<Arguments> themes() {
    return Stream.of(
        Arguments.of("a variable of doubled variables", doubled("10pt"), "the value is too long"),
        Arguments.of("nothing, doubled", doubled("var(--none, )"), ""),
        Arguments.of(
            "variables in a circle",
            ":root { --a: var(--b); --b: var(--a) }\np { color: var(--a) }",
            "needs itself"),
        Arguments.of("deep brackets", "p { width: " + "(".repeat(DEEP) + " }", ""),
        Arguments.of("deep functions", "p { width: " + "calc(".repeat(DEEP) + "}", "too deep"),
        Arguments.of("deep blocks", "@media print { ".repeat(DEEP), "too deep"),
        Arguments.of("a long selector", "p ".repeat(DEEP) + "{ color: red }", "selector"),
        Arguments.of("many rules", "p { colour: red }\n".repeat(DEEP), "at most 2000 selectors"),
        Arguments.of("many selectors", "p, ".repeat(DEEP) + "p { color: red }", "at most 2000"),
        Arguments.of("much taken over", "@import \"standard\";".repeat(DEEP), ""),
        Arguments.of("many mistakes", "p {" + "colour: red;".repeat(DEEP) + "}", "colour"),
        Arguments.of(
            "many colours",
            IntStream.range(0, 900)
                .mapToObj(i -> ".a" + i + "{color:#111} .b" + i + "{background:#fff}")
                .collect(Collectors.joining()),
            "too many colours"),
        Arguments.of("a huge number", "p { font-size: " + "9".repeat(DEEP) + "pt }", ""),
        Arguments.of("a large file", " ".repeat(1_000_001), "at most 1000000 characters"),
        Arguments.of("no text at all", "\0\u0001\uFFFE{", ""));
  }

  /** Forty variables, each of which is twice the one before it. */
  private static String doubled(String first) {
    return IntStream.rangeClosed(1, 40)
            .mapToObj(i -> "--a" + i + ": var(--a" + (i - 1) + ") var(--a" + (i - 1) + ");")
            .collect(Collectors.joining("\n", ":root { --a0: " + first + ";\n", "}\n"))
        + "p { margin: var(--a40) }";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("themes")
  void endInWords(String name, String css, String said) {
    assertThat(problems(css).toString())
        .contains(said)
        .doesNotContain("Exception", "StackOverflow", "null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "../../../../etc/passwd",
        "file:///etc/passwd",
        "https://example.org/theme.css",
        "themes/../theme.css",
        "standard\\0"
      })
  void noFileIsTakenOver(String name) {
    assertThat(problems("@import \"" + name + "\";"))
        .singleElement()
        .asString()
        .contains("there is no theme");
  }

  @Test
  void noAddressIsFollowed() {
    assertThat(problems("aside { background: url(https://example.org/x.png) }"))
        .singleElement()
        .asString()
        .contains("background");
  }
}
