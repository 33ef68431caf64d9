package org.alternat.pdf.internal.layout;

import static org.alternat.testkit.Nodes.classed;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.tr;
import static org.alternat.testkit.Nodes.ul;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.document.Table.Row;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportReport;
import org.alternat.style.PageStyle;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.junit.jupiter.api.Test;

/** On pages 100 points wide and high, 200 wide on their side; characters are 5 points wide. */
class FitReportTest {
  @Test
  void whatFitsIsNotReported() {
    assertThat(
            report(
                table("", tr("a", "short", "x".repeat(90))),
                p("a word of twenty-nine characters ".repeat(9), note("A note.".repeat(40))),
                table("Caption", headerRow("A", "B"), tr("a", "x".repeat(300)), tr("c", "d")),
                ul("one", "two"),
                section(classed("wide"), line("Wide"), table("", row(8, "abc")))))
        .isEmpty();
  }

  @Test
  void aLetterInACellNarrowerThanItIsOverfull() {
    assertThat(report(table("", row(30, "x")))).contains("on page 1 a line is overfull: \"x\"");
  }

  @Test
  void aCellWhoseInsetsTakeAllItsWidthIsOverfull() {
    Row thick = tr(td(classed("thick"), "a"), td(classed("thick"), "b"), "c");
    assertThat(report(table("", thick)))
        .containsExactly(
            "on page 1 a line is overfull: \"a\"", "on page 1 a line is overfull: \"b\"");
  }

  @Test
  void textThatIsPushedOutOfItsColumnIsOverfull() {
    Block deep = p("deep");
    for (int i = 0; i < 20; i++) {
      deep = ul(List.of(deep));
    }
    assertThat(report(deep)).anyMatch(loss -> loss.startsWith("on page 1 a line is overfull"));
  }

  @Test
  void aLineHigherThanThePageIsClipped() {
    assertThat(report(p(classed("huge"), "x")))
        .containsExactly("on page 1 the text is higher than its place and clipped");
  }

  @Test
  void noMoreThanAFewAreNamed() {
    assertThat(report(table("", row(30, "xy"))))
        .last()
        .asString()
        .matches("[0-9]+ more lines and blocks do not fit where they stand");
  }

  private static Row row(int cells, String text) {
    return tr(Collections.nCopies(cells, text).toArray());
  }

  private static List<String> report(Block... blocks) {
    PageStyle page = new PageStyle(100, 200, 0, 0, 0, 0, PageStyle.Running.same(Map.of()));
    List<Rule> rules =
        List.of(
            rule("article", "", Property.FONT_SIZE, new Value.Length(10)),
            rule("article", "", Property.LINE_HEIGHT, new Value.Number(1)),
            rule("td", "", Property.PADDING_LEFT, new Value.Length(1)),
            rule("td", "thick", Property.PADDING_LEFT, new Value.Length(60)),
            rule("", "wide", Property.PAGE, new Value.Keyword("landscape")),
            rule("p", "huge", Property.LINE_HEIGHT, new Value.Number(30)));
    Document document =
        new Document(
            Metadata.of("Test", Locale.ENGLISH, LocalDate.of(2023, 10, 3)),
            new StyleSheet(page, rules, Map.of()),
            List.of(blocks));
    ExportReport.Collector losses = new ExportReport.Collector();
    new PageLayout(new FixedTypefaces()).layOut(document, losses);
    return losses.report(ExportFormat.PDF).losses().stream()
        .map(ExportReport.Loss::what)
        .filter(loss -> !loss.contains("header cells"))
        .toList();
  }

  private static Rule rule(String element, String className, Property property, Value value) {
    Selector.Simple target = new Selector.Simple(element, className);
    return new Rule(new Selector(null, target, false), Map.of(property, value), 0);
  }
}
