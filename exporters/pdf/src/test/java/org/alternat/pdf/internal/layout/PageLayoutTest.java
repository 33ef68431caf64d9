package org.alternat.pdf.internal.layout;

import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Metadata;
import org.alternat.document.Table.Row;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.page.Layout;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.page.Page;
import org.alternat.style.PageStyle;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.alternat.testkit.Pictures;
import org.junit.jupiter.api.Test;

/** On pages of ten lines of twenty characters: font size 10, line height 10, 100 points wide. */
class PageLayoutTest {
  private static final int LINES = 10;

  @Test
  void linesHoldAsManyWordsAsFit() {
    assertThat(lines(layOut(p("one two three four five six seven"))))
        .containsExactly("one two three four ", "five six seven");
  }

  @Test
  void aParagraphLeavesTwoLinesOnEachPage() {
    Layout layout = layOut(p(words(9)), p(words(4)));
    assertThat(layout.pages().stream().map(PageLayoutTest::count)).containsExactly(9, 4);
    layout = layOut(p(words(7)), p(words(4)));
    assertThat(layout.pages().stream().map(PageLayoutTest::count)).containsExactly(9, 2);
    layout = layOut(p(words(8)), p(words(3)));
    assertThat(layout.pages().stream().map(PageLayoutTest::count)).containsExactly(8, 3);
  }

  @Test
  void aTitleStaysWithItsText() {
    Layout layout = layOut(p(words(9)), section("Title", p("Text")));
    assertThat(lines(layout.pages().get(1))).containsExactly("Title", "Text");
  }

  @Test
  void aTitleStaysWithTheFirstRowsOfATable() {
    Block table = table("Caption", headerRow("A"), tr("r1"), tr("r2"), tr("r3"));
    for (int lines = 4; lines < LINES; lines++) {
      Layout layout = layOut(p(words(lines)), section("Title", table));
      Page page = layout.pages().stream().filter(p -> lines(p).contains("Title")).findAny().get();
      assertThat(lines(page)).as("after %d lines", lines).contains("Title", "A", "r1", "r2");
    }
  }

  @Test
  void aTitleStaysWithARowThatIsHigherThanHalfAPage() {
    Block table = table("", headerRow("A"), tr(words(7)), tr("r2"));
    for (int lines = 1; lines < LINES; lines++) {
      Layout layout = layOut(p(words(lines)), section("Title", table));
      Page page = layout.pages().stream().filter(p -> lines(p).contains("Title")).findAny().get();
      List<String> after = lines(page).subList(lines(page).indexOf("Title"), lines(page).size());
      assertThat(after).as("after %d lines", lines).hasSizeGreaterThan(2);
    }
  }

  @Test
  void aTitleStaysWithAFigure() {
    Block figure =
        new Block.Figure(
            Attributes.NONE,
            new Graphic.Image(Attributes.NONE, Pictures.plain(40, 40, 0), "A square"),
            List.of());
    for (int lines = 5; lines < LINES; lines++) {
      Layout layout = layOut(p(words(lines)), section("Title", figure));
      Page page = layout.pages().stream().filter(p -> lines(p).contains("Title")).findAny().get();
      assertThat(page.ops()).as("after %d lines", lines).anyMatch(Op.Image.class::isInstance);
    }
  }

  @Test
  void aParagraphCanAskToStayWithTheOneBefore() {
    Block tied = new Block.Paragraph(Attributes.ofClass("tied"), p("Tied").content());
    Layout layout = layOut(p(words(8)), p("Short"), p("Short"), tied);
    assertThat(lines(layout.pages().get(1))).containsExactly("Short", "Tied");
  }

  @Test
  void aBoxThatIsKeptTogetherMovesWhole() {
    Block box = new Block.Callout(Attributes.ofClass("kept"), List.of(p(words(4)), p(words(4))));
    Layout layout = layOut(p(words(5)), box);
    assertThat(layout.pages().stream().map(PageLayoutTest::count)).containsExactly(5, 8);
  }

  @Test
  void aBoxHigherThanAPageIsDividedWhereItStands() {
    Block box = new Block.Callout(Attributes.ofClass("kept"), List.of(p(words(8)), p(words(8))));
    Layout layout = layOut(p(words(5)), box);
    assertThat(layout.pages().stream().map(PageLayoutTest::count)).containsExactly(10, 9, 2);
  }

  @Test
  void headerRowsAreRepeatedAsDecoration() {
    Row[] rows = IntStream.range(0, 20).mapToObj(i -> tr("r" + i, "x")).toArray(Row[]::new);
    Layout layout = layOut(table("", headerRow("A", "B"), rows));
    assertThat(layout.pages()).hasSize(3);
    for (Page page : layout.pages().subList(1, 3)) {
      List<Op.Text> texts = texts(page);
      assertThat(texts.getFirst().text()).isEqualTo("A");
      assertThat(texts.getFirst().slot()).isEqualTo(Op.ARTIFACT);
      assertThat(texts.get(2).slot()).isNotEqualTo(Op.ARTIFACT);
    }
  }

  @Test
  void aFootnoteStandsOnThePageOfItsCall() {
    Layout layout = layOut(p(words(6)), p("call", note("the note")), p(words(4)));
    assertThat(lines(layout.pages().getFirst())).contains("the note");
    assertThat(bottom(layout.pages().getFirst())).isLessThanOrEqualTo(LINES * 10.0);
  }

  @Test
  void verticalMarginsCollapse() {
    Block spaced = new Block.Paragraph(Attributes.ofClass("spaced"), p("b").content());
    List<Op.Text> texts = texts(layOut(p("a"), spaced, spaced, p("c")).pages().getFirst());
    assertThat(texts.stream().map(Op.Text::baseline)).containsExactly(8.0, 28.0, 48.0, 68.0);
  }

  @Test
  void aWordLongerThanTheLineIsDivided() {
    assertThat(lines(layOut(p("x".repeat(45)))))
        .containsExactly("x".repeat(20), "x".repeat(20), "x".repeat(5));
  }

  @Test
  void whatNoFontHasIsReportedAndShownAsABox() {
    ExportReport.Collector losses = new ExportReport.Collector();
    Layout layout = new PageLayout(new FixedTypefaces()).layOut(document(p("a\u5916b")), losses);
    List<Op.Text> texts = texts(layout.pages().getFirst());
    assertThat(texts.stream().map(Op.Text::text)).containsExactly("a", "▯", "b");
    assertThat(texts.get(1).actual()).isEqualTo("\u5916");
    assertThat(losses.report(org.alternat.export.ExportFormat.PDF).losses())
        .extracting(ExportReport.Loss::what)
        .containsExactly("no font has U+5916; ▯ is shown instead");
  }

  @Test
  void aCharacterThatNoFontHasIsReportedOnceWithItsPlaces() {
    ExportReport.Collector losses = new ExportReport.Collector();
    Document document = document(p("\u5916\u5916"), p("a\u5916"), p("\u5917"));
    new PageLayout(new FixedTypefaces()).layOut(document, losses);
    assertThat(losses.report(org.alternat.export.ExportFormat.PDF).losses())
        .extracting(ExportReport.Loss::what)
        .containsExactly(
            "no font has U+5916, which stands in 2 texts; ▯ is shown instead",
            "no font has U+5917; ▯ is shown instead");
  }

  @Test
  void lettersThatCannotBeJoinedAreReportedOnce() {
    ExportReport.Collector losses = new ExportReport.Collector();
    Document document = document(p("\u062A\u0648\u063A\u0648"), p("\u0644\u0648"));
    new PageLayout(new FixedTypefaces()).layOut(document, losses);
    assertThat(losses.report(org.alternat.export.ExportFormat.PDF).losses())
        .extracting(ExportReport.Loss::what)
        .containsExactly(
            "letters of Fixed are not joined: this Java platform cannot shape text in it");
  }

  @Test
  void pageNumbersAreKnownById() {
    Layout layout = layOut(p(words(10)), section("Two", p("x")));
    assertThat(layout.pageNumbers()).containsValue(2);
  }

  /** A text that fills so many lines. */
  private static String words(int lines) {
    return "nineteen characters ".repeat(lines).strip();
  }

  private static Layout layOut(Block... blocks) {
    return new PageLayout(new FixedTypefaces())
        .layOut(document(blocks), new ExportReport.Collector());
  }

  private static Document document(Block... blocks) {
    PageStyle page = new PageStyle(100, LINES * 10, 0, 0, 0, 0, PageStyle.Running.same(Map.of()));
    List<Rule> rules =
        List.of(
            rule("article", "", Property.FONT_SIZE, new Value.Length(10)),
            rule("article", "", Property.LINE_HEIGHT, new Value.Number(1)),
            rule("aside", "kept", Property.BREAK_INSIDE, new Value.Keyword("avoid")),
            rule("p", "tied", Property.BREAK_BEFORE, new Value.Keyword("avoid")),
            rule("p", "spaced", Property.MARGIN_TOP, new Value.Length(10)),
            rule("p", "spaced", Property.MARGIN_BOTTOM, new Value.Length(10)));
    Metadata metadata = Metadata.of("Test", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    return new Document(metadata, new StyleSheet(page, rules, Map.of()), List.of(blocks));
  }

  private static Rule rule(String element, String className, Property property, Value value) {
    Map<Property, Value> declarations = new EnumMap<>(Map.of(property, value));
    Selector.Simple target = new Selector.Simple(element, className);
    return new Rule(new Selector(null, target, false), declarations, 0);
  }

  private static List<String> lines(Layout layout) {
    return lines(layout.pages().getFirst());
  }

  private static List<String> lines(Page page) {
    return texts(page).stream().map(Op.Text::text).toList();
  }

  private static List<Op.Text> texts(Page page) {
    return page.ops().stream().filter(Op.Text.class::isInstance).map(Op.Text.class::cast).toList();
  }

  private static int count(Page page) {
    return texts(page).size();
  }

  private static double bottom(Page page) {
    return texts(page).stream().mapToDouble(Op.Text::baseline).max().orElse(0);
  }
}
