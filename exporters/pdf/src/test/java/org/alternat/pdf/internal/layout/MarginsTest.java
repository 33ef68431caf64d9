package org.alternat.pdf.internal.layout;

import static org.alternat.testkit.Nodes.blockquote;
import static org.alternat.testkit.Nodes.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.page.Op;
import org.alternat.style.Color;
import org.alternat.style.PageStyle;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.junit.jupiter.api.Test;

/**
 * Where margins meet: paragraphs have 2 points above and 3 below, a quotation 5 and 7, lines 10.
 */
class MarginsTest {
  private static Rule rule(String element, Property property, Value value) {
    Selector selector = new Selector(null, new Selector.Simple(element, ""), false);
    return new Rule(selector, Map.of(property, value), 0);
  }

  private static Rule rule(String element, Property property, double points) {
    return rule(element, property, new Value.Length(points));
  }

  /** The distances between the lines before, in and after a quotation, and the height of it. */
  private static List<Double> distances(Rule... ofQuotation) {
    List<Rule> rules = new ArrayList<>(List.of(ofQuotation));
    rules.add(rule("article", Property.FONT_SIZE, 10));
    rules.add(rule("article", Property.LINE_HEIGHT, new Value.Number(1)));
    rules.add(rule("p", Property.MARGIN_TOP, 2));
    rules.add(rule("p", Property.MARGIN_BOTTOM, 3));
    rules.add(rule("blockquote", Property.MARGIN_TOP, 5));
    rules.add(rule("blockquote", Property.MARGIN_BOTTOM, 7));
    PageStyle page = new PageStyle(100, 100, 0, 0, 0, 0, PageStyle.Running.same(Map.of()));
    Document document =
        new Document(
            Metadata.of("Test", Locale.ENGLISH, LocalDate.of(2023, 10, 3)),
            new StyleSheet(page, rules, Map.of()),
            List.of(p("a"), blockquote(p("b")), p("c")));
    List<Op> ops =
        new PageLayout(new FixedTypefaces())
            .layOut(document, new ExportReport.Collector())
            .pages()
            .getFirst()
            .ops();
    List<Double> baselines =
        ops.stream()
            .filter(Op.Text.class::isInstance)
            .map(text -> ((Op.Text) text).baseline())
            .toList();
    List<Double> found = new ArrayList<>();
    found.add(baselines.get(1) - baselines.get(0));
    found.add(baselines.get(2) - baselines.get(1));
    ops.stream()
        .filter(Op.Fill.class::isInstance)
        .forEach(fill -> found.add(((Op.Fill) fill).height()));
    return found;
  }

  private static Rule[] border(Property width, Property style, Property color) {
    return new Rule[] {
      rule("blockquote", width, 1),
      rule("blockquote", style, new Value.Keyword("solid")),
      rule("blockquote", color, new Value.Paint(Color.BLACK))
    };
  }

  @Test
  void collapseThroughABoxThatDrawsNothingThere() {
    assertThat(distances()).containsExactly(15.0, 17.0);
  }

  @Test
  void collapseThroughABoxWithABorderAtTheSideWhichIsAsHighAsItsText() {
    Rule[] left =
        border(Property.BORDER_LEFT_WIDTH, Property.BORDER_LEFT_STYLE, Property.BORDER_LEFT_COLOR);
    assertThat(distances(left)).containsExactly(15.0, 17.0, 10.0);
  }

  @Test
  void areHeldApartByAPaddingAndByAGround() {
    assertThat(distances(rule("blockquote", Property.PADDING_BOTTOM, 1)))
        .containsExactly(15.0, 10.0 + 3 + 1 + 7);
    Value ground = new Value.Paint(Color.BLACK);
    assertThat(distances(rule("blockquote", Property.BACKGROUND_COLOR, ground)))
        .containsExactly(10.0 + 5 + 2, 10.0 + 3 + 7, 15.0);
  }
}
