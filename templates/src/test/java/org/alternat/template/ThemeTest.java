package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.Property.Side;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.junit.jupiter.api.Test;

class ThemeTest {
  private static List<String> warnings(String css) {
    return Theme.parse("t", css).warnings().stream().map(Problem::toString).toList();
  }

  private static ComputedStyle style(String css, String element, String... classes) {
    return Theme.parse("t", css).styleSheet().root().child(element, List.of(classes));
  }

  @Test
  void theStandardThemeIsUnderstoodWhollyAndReadable() {
    assertThat(Theme.standard().warnings()).isEmpty();
  }

  @Test
  void theStandardThemeHasTheMeasuresOfTheLook() {
    StyleSheet sheet = Theme.standard().styleSheet();
    ComputedStyle root = sheet.root();
    assertThat(root.fontFamilies()).containsExactly("Liberation Sans", "Arial", "sans-serif");
    assertThat(root.fontSize()).isEqualTo(10.2);
    assertThat(root.lineHeight()).isEqualTo(10.2 * 1.42, within(0.001));
    assertThat(root.child("h1").fontSize()).isEqualTo(25);
    assertThat(root.child("h2").color()).isEqualTo(new Color(0x1f3a5f));
    assertThat(root.child("h2").margin(Side.TOP)).isEqualTo(PageStyle.mm(6), within(0.001));
    assertThat(root.child("h2").margin(Side.BOTTOM)).isEqualTo(PageStyle.mm(2), within(0.001));
    assertThat(root.child("h2").before()).isPresent();
    assertThat(root.child("h3").fontSize()).isEqualTo(10.8);
    assertThat(root.child("dl", List.of("key-data")).columnCount()).isEqualTo(2);
    ComputedStyle summary = root.child("aside", List.of("summary"));
    assertThat(summary.border(Side.LEFT).orElseThrow().width()).isEqualTo(2.2);
    assertThat(summary.backgroundColor()).contains(new Color(0xeef2f7));
    ComputedStyle table = root.child("table");
    assertThat(table.child("tr").child("td").padding(Side.TOP))
        .isEqualTo(PageStyle.mm(1.35), within(0.001));
    assertThat(table.child("thead").child("tr").child("th").border(Side.BOTTOM).orElseThrow())
        .isEqualTo(
            new ComputedStyle.Border(1, ComputedStyle.BorderStyle.SOLID, new Color(0x1f3a5f)));
    assertThat(table.child("caption").before().orElseThrow().content())
        .hasToString("[string(label-table), \"\u00A0\", counter(table), \". \"]");
  }

  @Test
  void theStandardPageHasItsRunningHeads() {
    PageStyle page = Theme.standard().styleSheet().page();
    assertThat(page.width()).isEqualTo(PageStyle.mm(210));
    assertThat(page.marginTop()).isEqualTo(PageStyle.mm(28), within(0.001));
    assertThat(page.marginLeft()).isEqualTo(PageStyle.mm(22), within(0.001));
    assertThat(page.marginBottom()).isEqualTo(PageStyle.mm(24), within(0.001));
    assertThat(page.boxes().keySet())
        .containsExactly(
            MarginBox.TOP_LEFT,
            MarginBox.TOP_RIGHT,
            MarginBox.BOTTOM_LEFT,
            MarginBox.BOTTOM_CENTER,
            MarginBox.BOTTOM_RIGHT);
    assertThat(page.boxes().get(MarginBox.BOTTOM_RIGHT).parts())
        .hasToString("[counter(page), \" / \", counter(pages)]");
    assertThat(page.running()).isEqualTo(PageStyle.Running.same(page.boxes()));
  }

  @Test
  void everySecondRowOfATableCanBePainted() {
    String css =
        "tr:nth-child( even ) { background: #eef2f7 } tbody tr.x:nth-child(2n+1) { color: #123456 }"
            + " tr:nth-child(odd) td { font-weight: bold }";
    assertThat(warnings(css)).isEmpty();
    StyleSheet sheet = Theme.parse("t", css).styleSheet();
    assertThat(sheet.rules().stream().map(rule -> rule.selector().toString()))
        .containsExactly("tr:nth-child(even)", "tr:nth-child(odd) td", "tbody tr.x:nth-child(odd)");
    ComputedStyle body = sheet.root().child("table").child("tbody");
    assertThat(body.row(List.of(), 0).backgroundColor()).isEmpty();
    assertThat(body.row(List.of(), 1).backgroundColor()).contains(new Color(0xeef2f7));
    assertThat(body.row(List.of(), 2).child("td").bold()).isTrue();
    assertThat(body.row(List.of(), 3).child("td").bold()).isFalse();
    assertThat(body.row(List.of("x"), 2).color()).isEqualTo(new Color(0x123456));
    assertThat(body.row(List.of("x"), 3).color()).isEqualTo(Color.BLACK);
    assertThat(warnings("td:nth-child(even) { color: red } tr:nth-child(3) { color: red }"))
        .hasSize(2)
        .allMatch(warning -> warning.contains("this selector is not among those taken"));
  }

  @Test
  void classesWinOverElementsAndLaterRulesOverEarlierOnes() {
    String css = "td.label { color: #111 } td { color: #222 } td { color: #333 }";
    assertThat(style(css, "td").color()).isEqualTo(new Color(0x333333));
    assertThat(style(css, "td", "label").color()).isEqualTo(new Color(0x111111));
  }

  @Test
  void aRuleForAnElementInsideAnotherHoldsThereAlone() {
    StyleSheet sheet = Theme.parse("t", ".box p { color: #123456 }").styleSheet();
    ComputedStyle root = sheet.root();
    assertThat(root.child("aside", List.of("box")).child("ul").child("p").color())
        .isEqualTo(new Color(0x123456));
    assertThat(root.child("p").color()).isEqualTo(Color.BLACK);
  }

  @Test
  void lengthsAreInPointsWhateverTheirUnit() {
    String css = "p { margin: 1in 2.54cm 25.4mm 96px; text-indent: -2em; font-size: 50% }";
    ComputedStyle p = style(css, "p");
    for (Side side : Side.values()) {
      assertThat(p.margin(side)).isEqualTo(72, within(0.0001));
    }
    assertThat(p.fontSize()).isEqualTo(5.1, within(0.0001));
    assertThat(p.textIndent()).isEqualTo(-10.2, within(0.0001));
  }

  @Test
  void shorthandsSetWhatTheyStandFor() {
    String css =
        "p { font: italic bold 10pt/1.5 Arial, 'X Y'; border: 1pt dashed #fff;"
            + " border-left: none; padding: 1pt 2pt 3pt; background: #010203;"
            + " text-decoration: underline }";
    ComputedStyle p = style(css, "p");
    assertThat(p.fontFamilies()).containsExactly("Arial", "X Y");
    assertThat(p.bold() && p.italic() && p.underline()).isTrue();
    assertThat(p.lineHeight()).isEqualTo(15);
    assertThat(p.border(Side.TOP).orElseThrow().style())
        .isEqualTo(ComputedStyle.BorderStyle.DASHED);
    assertThat(p.border(Side.LEFT)).isEmpty();
    assertThat(p.padding(Side.LEFT)).isEqualTo(2);
    assertThat(p.padding(Side.BOTTOM)).isEqualTo(3);
    assertThat(p.backgroundColor()).contains(new Color(0x010203));
  }

  @Test
  void variablesStandForTheirValueWhereverTheyAreSet() {
    String css =
        "p { color: var(--a); margin-top: var(--none, 3pt) } :root { --a: var(--b); --b: #123 }";
    assertThat(warnings(css)).isEmpty();
    assertThat(style(css, "p").color()).isEqualTo(new Color(0x112233));
    assertThat(style(css, "p").margin(Side.TOP)).isEqualTo(3);
    assertThat(Theme.parse("t", css).styleSheet().customProperties())
        .containsEntry("--a", "#123")
        .containsEntry("--b", "#123");
  }

  @Test
  void variablesThatNeedEachOtherAreReported() {
    assertThat(warnings(":root { --a: var(--b); --b: var(--a) }\np { color: var(--a) }"))
        .containsExactly("t:2:5: warning: the variable --a needs itself");
  }

  @Test
  void variablesThatMultiplyEachOtherEnd() {
    StringBuilder css = new StringBuilder(":root { --v0: 1pt 1pt;");
    for (int i = 1; i < 60; i++) {
      css.append("--v%d: var(--v%d) var(--v%d);".formatted(i, i - 1, i - 1));
    }
    assertThat(warnings(css + "}\np { margin: var(--v59) }"))
        .containsExactly("t:2:5: warning: the value is too long");
  }

  @Test
  void generatedTextHasItsEscapesResolved() {
    ComputedStyle p = style("p::before { content: 'a\\B7 b\\'' counter(section) }", "p");
    assertThat(p.before().orElseThrow().content()).hasToString("[\"a·b'\", counter(section)]");
  }

  @Test
  void theFirstPageMayDiffer() {
    String css =
        "@page { size: A5 landscape; margin: 10mm; @top-left { content: 'x' }"
            + " @top-right { content: 'y' } }"
            + " @page :first { @top-left { content: none } @bottom-left { content: 'z' } }";
    PageStyle page = Theme.parse("t", css).styleSheet().page();
    assertThat(page.width()).isEqualTo(PageStyle.mm(210));
    assertThat(page.boxes().keySet()).containsExactly(MarginBox.TOP_LEFT, MarginBox.TOP_RIGHT);
    assertThat(page.running().first().keySet())
        .containsExactly(MarginBox.TOP_RIGHT, MarginBox.BOTTOM_LEFT);
  }

  @Test
  void leftAndRightPagesMayDiffer() {
    String css =
        "@page { @top-left { content: 'x' } @bottom-left { content: 'z' } }"
            + " @page :left { @top-left { content: none } @top-right { content: 'l' } }"
            + " @page :right { @top-center { content: 'r' } }"
            + " @page :first { @bottom-left { content: none } }";
    PageStyle.Running running = Theme.parse("t", css).styleSheet().page().running();
    assertThat(running.of(2).keySet()).containsExactly(MarginBox.TOP_RIGHT, MarginBox.BOTTOM_LEFT);
    assertThat(running.of(3).keySet())
        .containsExactly(MarginBox.TOP_LEFT, MarginBox.TOP_CENTER, MarginBox.BOTTOM_LEFT);
    assertThat(running.of(1).keySet()).containsExactly(MarginBox.TOP_LEFT, MarginBox.TOP_CENTER);
  }

  @Test
  void hardlyReadableTextIsAWarning() {
    assertThat(warnings("p { color: #777 }\naside { background: #ddd }"))
        .containsExactly(
            "t:1:1: warning: p: #777777 on #ffffff has a contrast of 4.47 : 1 (text needs 4.5 : 1)",
            "t:1:1: warning: p: #777777 on #dddddd has a contrast of 3.29 : 1 (text needs 4.5 : 1)");
  }

  @Test
  void aColorThatWinsOverTheStandardsIsSaidOnce() {
    assertThat(warnings("@import \"standard\";\nh1 { color: yellow; }"))
        .containsExactly(
            "t:2:1: warning: h1: #ffff00 on #ffffff has a contrast of 1.07 : 1 (large text needs"
                + " 3 : 1)");
  }

  @Test
  void onlyWhatCanStandWithinEachOtherIsHeldAgainstEachOther() {
    String dark = " { color: #111 }\n";
    assertThat(warnings("td { background: #333; color: #fff }\nh2" + dark)).isEmpty();
    assertThat(warnings("td { background: #333; color: #fff }\nh1" + dark)).isEmpty();
    assertThat(warnings("p { background: #333; color: #fff }\ntd" + dark)).isEmpty();
    assertThat(warnings("td { background: #333; color: #fff }\np" + dark)).hasSize(1);
    assertThat(warnings("aside { background: #333; color: #fff }\nsection p" + dark)).hasSize(1);
    assertThat(warnings("aside { background: #333; color: #fff }\nsection h3" + dark)).isEmpty();
    assertThat(warnings("section { background: #333; color: #fff }\nh4" + dark)).hasSize(1);
    assertThat(warnings("aside { background: #333; color: #fff }\nthead th" + dark)).hasSize(1);
  }

  @Test
  void largeTextNeedsLessContrast() {
    assertThat(warnings("h1 { font-size: 18pt; color: #777 }")).isEmpty();
    assertThat(warnings("h1 { font: bold 14pt serif; color: #999 }"))
        .containsExactly(
            "t:1:1: warning: h1: #999999 on #ffffff has a contrast of 2.84 : 1 (large text needs"
                + " 3 : 1)");
  }

  @Test
  void aPageWithoutRoomIsAnError() {
    assertThatThrownBy(() -> Theme.parse("t", "@page { margin: 200mm }"))
        .isInstanceOf(AlternatException.class)
        .hasMessageContaining("the margins leave less than half an inch of the page");
  }

  @Test
  void anEmptyThemeLeavesEverythingAtItsInitialValue() {
    assertThat(warnings("")).isEmpty();
    assertThat(style("\uFEFFp { color: #123456 }", "p").color()).isEqualTo(new Color(0x123456));
  }

  @Test
  void theThemesOfTheLibraryAreWithoutRemarks() {
    assertThat(Theme.names()).containsExactly("standard", "ministry", "think-tank");
    for (String name : Theme.names()) {
      assertThat(Theme.named(name).orElseThrow().warnings()).as(name).isEmpty();
    }
    assertThat(Theme.named("ministy")).isEmpty();
  }

  @Test
  void aThemeTakesAnotherOverAndHasTheLastWord() {
    Theme theme =
        Theme.parse("t", "@import \"standard\";\n:root { --accent: #5a1f3a }\np { color: #111 }");
    assertThat(theme.warnings()).isEmpty();
    StyleSheet sheet = theme.styleSheet();
    assertThat(sheet.root().child("h1", List.of()).color()).hasToString("#5a1f3a");
    assertThat(sheet.root().child("p", List.of()).color()).hasToString("#111111");
    assertThat(sheet.page()).isEqualTo(Theme.standard().styleSheet().page());
    assertThat(sheet.customProperties()).containsKey("--chart-colors");
  }

  @Test
  void ofAMarginBoxOnlyWhatDiffersNeedBeSaid() {
    PageStyle page =
        Theme.parse(
                "t",
                """
                @page { @top-left { content: "a"; font-size: 8pt; color: #123456 } }
                @page { @top-left { content: "b" } @top-right { color: #123456 } }
                @page :first { @top-left { font-size: 9pt } }
                """)
            .styleSheet()
            .page();
    PageStyle.MarginContent right = page.running().right().get(MarginBox.TOP_LEFT);
    assertThat(right.parts()).containsExactly(new Value.Literal("b"));
    assertThat(right.declarations()).hasSize(2);
    assertThat(page.running().first().get(MarginBox.TOP_LEFT).declarations())
        .hasSize(2)
        .isNotEqualTo(right.declarations());
    assertThat(page.running().right()).containsOnlyKeys(MarginBox.TOP_LEFT);
  }
}
