package org.alternat.html;

import static org.alternat.testkit.Nodes.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.style.Color;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.PageStyle.Running;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.alternat.template.Theme;
import org.alternat.testkit.LookSample;
import org.junit.jupiter.api.Test;

/** What of the theme reaches the page's style sheet. */
class ThemeOnScreenTest {
  private static final Pattern VARIABLE =
      Pattern.compile("--alternat-(text|ground)-[0-9a-f]{6}:#([0-9a-f]{6});");

  @Test
  void inDarkModeEachTextStandsOutFromEachGround() {
    String css = css(LookSample.styleSheet());
    String dark = css.substring(css.indexOf("prefers-color-scheme:dark"));
    Map<String, List<Color>> colors = new HashMap<>();
    for (MatchResult m : VARIABLE.matcher(dark).results().toList()) {
      Color color = new Color(Integer.parseInt(m.group(2), 16));
      colors.merge(m.group(1), List.of(color), ThemeOnScreenTest::joined);
    }
    assertThat(colors.get("text")).hasSizeGreaterThan(3);
    assertThat(colors.get("ground")).hasSizeGreaterThan(2);
    for (Color text : colors.get("text")) {
      assertThat(colors.get("ground"))
          .allSatisfy(g -> assertThat(text.contrast(g)).isGreaterThanOrEqualTo(4.5));
    }
  }

  private static List<Color> joined(List<Color> a, List<Color> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }

  @Test
  void aThemeWithTooLittleContrastIsReported() {
    StyleSheet pale =
        sheet(new Selector.Simple("p", ""), Property.COLOR, new Value.Paint(new Color(0x999999)));
    assertThat(page(pale).report().losses())
        .singleElement()
        .asString()
        .isEqualTo(
            "text of article > p: #999999 on #ffffff has a contrast of 2.84 : 1; WCAG 2.2 asks for"
                + " 4.5 : 1");
    assertThat(page(LookSample.styleSheet()).report().losses()).isEmpty();
  }

  @Test
  void theStandardThemeReachesTheScreenWithoutLoss() {
    Document look = LookSample.document();
    PageDom page =
        PageDom.of(new Document(look.metadata(), Theme.standard().styleSheet(), look.content()));
    assertThat(page.report().losses()).isEmpty();
    assertThat(page.one("h1").getTextContent()).isEqualTo("Togo – Kazakhstan");
    assertThat(page.all("caption").getFirst().getTextContent())
        .isEqualTo("Tableau\u00A01. Les deux pays en regard");
    assertThat(page.html()).contains("--alternat-note-rule:45mm;");
  }

  @Test
  void lengthsFollowTheReadersFontSize() {
    StyleSheet sheet =
        sheet(new Selector.Simple("p", "lead"), Property.MARGIN_TOP, new Value.Length(20.4));
    assertThat(css(sheet)).contains(":where(article) p.lead{margin-top:2.125rem;}");
  }

  @Test
  void columnsHaveTheSamePartOfTheirTableAsOnPaper() {
    StyleSheet sheet =
        sheet(new Selector.Simple("th", "date"), Property.WIDTH, new Value.Length(118.5));
    assertThat(css(sheet)).containsPattern("th\\.date\\{width:30\\.[0-9]+%;\\}");
  }

  @Test
  void leftAndRightAreTheBeginningAndTheEnd() {
    StyleSheet sheet =
        sheet(new Selector.Simple("", "x"), Property.PADDING_LEFT, new Value.Em(1.5));
    assertThat(css(sheet)).contains(":where(article) .x{padding-inline-start:1.5em;}");
  }

  @Test
  void namesAndStringsOfTheThemeCannotEndTheStyleSheet() {
    Value families = new Value.Families(List.of("\"}</style><script>", "serif"));
    StyleSheet sheet =
        sheet(new Selector.Simple("", "a{}</style>"), Property.FONT_FAMILY, families);
    assertThat(css(sheet))
        .contains(
            ".a\\7b \\7d \\3c \\2f style\\3e {font-family:\"\\22 }\\3c /style\\3e \\3c script")
        .doesNotContain("</style>");
  }

  @Test
  void pageNumbersAndMarkingStandInTheMarginsOfPrintedPages() {
    String css = css(LookSample.styleSheet());
    assertThat(css)
        .contains("@page{size:595.276pt 841.89pt;margin:85.039pt 62.362pt 73.701pt 62.362pt;")
        .contains("@bottom-right{content:counter(page) \" / \" counter(pages);")
        .contains("@top-right{content:\"\";");
  }

  /** Boxes of {@code @page} are those of all pages until a rule for some of them says otherwise. */
  @Test
  void aFirstPageWithoutHeadTakesBackThatOfTheOthers() {
    Map<MarginBox, MarginContent> head = Map.of(MarginBox.TOP_LEFT, words("head"));
    Map<MarginBox, MarginContent> foot = Map.of(MarginBox.BOTTOM_CENTER, words("foot"));
    PageStyle page = new PageStyle(595, 842, 80, 60, 80, 60, new Running(head, head, foot));
    String css = css(new StyleSheet(page, List.of(), Map.of()));
    String first = css.replaceAll("(?s).*(@page :first\\{[^\n]*).*", "$1");

    assertThat(css).doesNotContain("@page :left");
    assertThat(first)
        .contains("@bottom-center{content:\"foot\";")
        .endsWith("@top-left{content:none}@top-center{content:none}@top-right{content:none}}");
  }

  private static MarginContent words(String words) {
    return new MarginContent(List.of(new Value.Literal(words)), Map.of());
  }

  @Test
  void aMarkingInTheMiddleOfTheHeadIsInTheMiddleOfTheBanner() {
    Map<MarginBox, MarginContent> head = Map.of(MarginBox.TOP_CENTER, words("marking"));
    PageStyle page = new PageStyle(595, 842, 80, 60, 80, 60, Running.same(head));
    PageDom dom = page(new StyleSheet(page, List.of(), Map.of()));

    assertThat(dom.html())
        .contains("<p class=\"alternat-top-center\">marking</p>")
        .contains(":is(.alternat-top-center, .alternat-bottom-center) { margin-inline: auto;");
  }

  /** The box of a marking is as high as the margin: its ground would be a block over the page. */
  @Test
  void theGroundOfAPrintedMarkingIsThatOfItsWords() {
    MarginContent marking =
        new MarginContent(
            List.of(new Value.Literal("TLP:CLEAR")),
            Map.of(Property.BACKGROUND_COLOR, new Value.Paint(new Color(0))));
    Map<MarginBox, MarginContent> head = Map.of(MarginBox.TOP_RIGHT, marking);
    PageStyle page = new PageStyle(595, 842, 80, 60, 80, 60, Running.same(head));
    String css = css(new StyleSheet(page, List.of(), Map.of()));
    String print = css.substring(css.indexOf("@page"));

    assertThat(print)
        .containsPattern(
            "linear-gradient\\(#000000,#000000\\) right 0 bottom 0pt/[0-9.]+pt 1.3em no-repeat")
        .doesNotContain("background:#000000");
  }

  @Test
  void printedHeadsOfPagesFromRightToLeftAreMirrored() {
    Map<MarginBox, MarginContent> head = Map.of(MarginBox.TOP_LEFT, words("head"));
    PageStyle page = new PageStyle(595, 842, 80, 60, 80, 60, Running.same(head));
    Metadata arabic =
        new Metadata(
            "A",
            Locale.forLanguageTag("ar"),
            Direction.RTL,
            LocalDate.of(2023, 10, 3),
            "",
            "",
            List.of(),
            "",
            0,
            Collections.emptySortedMap(),
            Map.of());
    Document document =
        new Document(arabic, new StyleSheet(page, List.of(), Map.of()), List.of(p("x")));

    assertThat(PageDom.of(document).html()).contains("@top-right{content:\"head\";");
  }

  private static StyleSheet sheet(Selector.Simple target, Property property, Value value) {
    Rule rule = new Rule(new Selector(null, target, false), Map.of(property, value), 1);
    return new StyleSheet(PageStyle.A4, List.of(rule), Map.of());
  }

  private static String css(StyleSheet sheet) {
    return page(sheet).html().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
  }

  private static PageDom page(StyleSheet sheet) {
    Metadata metadata = Metadata.of("A title", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    return PageDom.of(new Document(metadata, sheet, List.of(p("x"))));
  }
}
