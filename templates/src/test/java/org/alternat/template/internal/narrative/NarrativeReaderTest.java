package org.alternat.template.internal.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alternat.problem.Problem;
import org.alternat.style.StyleSheet;
import org.alternat.template.internal.markup.MarkupLimits;
import org.alternat.template.internal.markup.MarkupParser;
import org.alternat.template.internal.markup.PictureSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class NarrativeReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*a* **b** _c_ | <em>a</em> <strong>b</strong> <em>c</em>",
        "[site](https://example.org/?a=1&b=2) | <a href=\"https://example.org/?a=1&amp;b=2\">site</a>",
        "<https://example.org> | <a href=\"https://example.org\">https://example.org</a>",
        "[x](javascript:alert(1)) | x",
        "[x](//example.org) [y](page.html) | x y",
        "![alt](https://example.org/x.png) | alt",
        "<b onclick='x()'>a</b> & b | &lt;b onclick='x()'&gt;a&lt;/b&gt; &amp; b",
        "`code <a>` | code &lt;a&gt;",
        "# heading | # heading",
        "&lt;b&gt; &nbsp;| &lt;b&gt; \u00A0",
        "a\\*b | a*b",
        "a ** b * c | a ** b * c",
        "===== | =====",
        "[a]: https://x.org | ''",
      })
  void withinALine(String commonMark, String markup) {
    assertThat(NarrativeReader.inline(commonMark)).isEqualTo(markup);
  }

  @Test
  void paragraphsAndItemsAreLinesWithinALine() {
    assertThat(NarrativeReader.inline("one\ntwo\n\nthree\n\n* a\n* b\n\n> c"))
        .isEqualTo("one two<br/>three<br/>a<br/>b<br/>c");
  }

  @Test
  void blocksAreParagraphsListsAndQuotations() {
    assertThat(NarrativeReader.blocks("one  \ntwo\n\n3. a\n4. *b*\n   * c\n\n> d"))
        .isEqualTo(
            "<p>one<br/>two</p><ol start=\"3\"><li>a</li><li><em>b</em><ul><li>c</li></ul></li>"
                + "</ol><blockquote><p>d</p></blockquote>");
    assertThat(NarrativeReader.blocks("* a\n\n* b"))
        .isEqualTo("<ul><li><p>a</p></li><li><p>b</p></li></ul>");
    assertThat(NarrativeReader.blocks("*\n*\n\n>")).isEmpty();
  }

  @Test
  void wordsAreSetInWholeRunsAndAddressesAreLeftAlone() {
    assertThat(
            NarrativeReader.inline(
                "a & b\nc *d* [e](https://x.org/q)", t -> t.toUpperCase(Locale.ROOT)))
        .isEqualTo("A & B C <em>D</em> <a href=\"https://x.org/q\">E</a>");
  }

  static Stream<String> hostile() {
    return Stream.of(
        "*".repeat(100_000),
        "[".repeat(50_000),
        "[a](".repeat(20_000),
        "> ".repeat(5_000) + "a",
        "* ".repeat(5_000) + "a",
        "**a *b ".repeat(20_000),
        "*a **b ".repeat(500) + "c" + "** *".repeat(500),
        "<!--".repeat(20_000),
        "<![CDATA[<a>]]>",
        "<?o x:1:1?>",
        "</p></article>",
        "&".repeat(100_000),
        "`".repeat(10_001) + "a" + "`".repeat(10_000),
        "1000000000. a",
        "\u0000\u202E",
        "<".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whateverTheTextTheMarkupFitsTheVocabulary(String text) {
    MarkupParser parser =
        new MarkupParser(StyleSheet.empty(), Map.of(), PictureSource.NONE, MarkupLimits.DEFAULT);
    String article =
        "<article lang=\"en\" data-as-of=\"2023-10-03\"><h1>T</h1>"
            + NarrativeReader.blocks(text)
            + "<p>"
            + NarrativeReader.inline(text)
            + "</p></article>";
    assertThat(parser.parseSource("t", article).problems()).noneMatch(Problem::isError);
  }
}
