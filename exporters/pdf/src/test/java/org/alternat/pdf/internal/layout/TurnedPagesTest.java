package org.alternat.pdf.internal.layout;

import static org.alternat.testkit.Nodes.classed;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.ul;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.export.ExportReport;
import org.alternat.style.PageStyle;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.junit.jupiter.api.Test;

class TurnedPagesTest {
  private static final double SHORT = 100;
  private static final double LONG = 200;

  private static List<Double> widths(Block... blocks) {
    return widths(List.of(), blocks);
  }

  private static List<Double> widths(List<String> classes, Block... blocks) {
    Selector wide = new Selector(null, new Selector.Simple("", "wide"), false);
    Rule rule = new Rule(wide, Map.of(Property.PAGE, new Value.Keyword("landscape")), 0);
    PageStyle page = new PageStyle(SHORT, LONG, 0, 0, 0, 0, PageStyle.Running.same(Map.of()));
    Document document =
        new Document(
            Metadata.of("Test", Locale.ENGLISH, LocalDate.of(2023, 10, 3)),
            new StyleSheet(page, List.of(rule), Map.of()).ofArticle(classes),
            List.of(blocks));
    return new PageLayout(new FixedTypefaces())
        .layOut(document, new ExportReport.Collector()).pages().stream()
            .map(p -> p.width())
            .toList();
  }

  private static Block wide(Block... content) {
    return section(classed("wide"), line("Wide"), content);
  }

  @Test
  void aWideSectionHasPagesOfItsOwnOnTheirSide() {
    assertThat(widths(p("a"), wide(p("b")), p("c"))).containsExactly(SHORT, LONG, SHORT);
  }

  @Test
  void noEmptyPageStandsBeforeOrAfter() {
    assertThat(widths(wide(p("a")))).containsExactly(LONG);
    assertThat(widths(wide(p("a")), wide(p("b")))).containsExactly(LONG);
    assertThat(widths(p("a"), wide(wide(p("b"))))).containsExactly(SHORT, LONG);
  }

  @Test
  void aLongOneGoesOnOnItsSide() {
    Block[] lines = java.util.Collections.nCopies(12, p("x")).toArray(Block[]::new);
    assertThat(widths(wide(lines), p("c"))).startsWith(LONG, LONG).endsWith(LONG, SHORT);
  }

  @Test
  void allPagesOfAnArticleOnItsSideAre() {
    assertThat(widths(List.of("wide"), p("a"), wide(p("b")), p("c"))).containsExactly(LONG);
  }

  @Test
  void whatIsInAListDoesNotTurnThePage() {
    assertThat(widths(ul(List.of(p(classed("wide"), "a"))))).containsExactly(SHORT);
  }
}
