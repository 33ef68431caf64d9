package org.alternat.pdf.internal.layout;

import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.page.Op;
import org.alternat.style.PageStyle;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.junit.jupiter.api.Test;

/** In lines of twenty characters of 5 points each. */
class HyphenationTest {
  private static final String TEXT = "It is a considerable development of negotiations for all";

  private final ExportReport.Collector losses = new ExportReport.Collector();

  @Test
  void wordsStayWholeUnlessTheThemeSaysOtherwise() {
    assertThat(texts("en", "manual", "start", p(TEXT)))
        .containsExactly("It is a considerable ", "development of ", "negotiations for all");
  }

  @Test
  void wordsAreDividedWhereALineWouldBeShort() {
    assertThat(texts("en", "auto", "start", p(TEXT)))
        .containsExactly("It is a considerable ", "development of nego", "-", "tiations for all");
  }

  @Test
  void theHyphenIsDrawnButIsNotPartOfTheWord() {
    List<Op.Text> ops = ops("en", "auto", "start", p(TEXT));
    assertThat(ops.get(2).text()).isEqualTo("-");
    assertThat(ops.get(2).actual()).isEqualTo("\u00AD");
    assertThat(ops).extracting(Op.Text::text).noneMatch(t -> t.contains("\u00AD"));
  }

  @Test
  void softHyphensOfAuthorsAreUsedUnlessTheThemeForbids() {
    Block own = p("It is of con\u00ADsi\u00ADde\u00ADra\u00ADble size");
    assertThat(texts("en", "manual", "start", own)).contains("It is of considera", "-");
    assertThat(texts("en", "none", "start", own)).containsExactly("It is of ", "considerable size");
  }

  @Test
  void noMoreThanTwoLinesInARowEndWithAHyphen() {
    String words = "xx considerable ".repeat(12).strip();
    List<String> texts = texts("en", "auto", "start", p(words));
    int row = 0;
    for (int i = 0; i < texts.size(); i++) {
      boolean hyphen = i + 1 < texts.size() && texts.get(i + 1).equals("-");
      row = hyphen ? row + 1 : texts.get(i).equals("-") ? row : 0;
      assertThat(row).isLessThanOrEqualTo(2);
    }
    assertThat(texts).contains("-");
  }

  @Test
  void aLanguageWithoutRulesIsReportedOnce() {
    texts("kk", "auto", "start", p("қатынастардың дамуы"), p("келіссөздердің дамуы"));
    assertThat(losses.report(ExportFormat.PDF).losses())
        .extracting(ExportReport.Loss::what)
        .containsExactly("hyphens: auto has no rules for kk, words stay whole");
  }

  @Test
  void columnsAreMadeForWholeWords() {
    List<String> texts =
        texts("en", "auto", "start", table("", tr("considerable", "a b c d e f g h i j k")));
    assertThat(texts).contains("considerable").doesNotContain("-");
  }

  @Test
  void justifiedLinesReachBothSides() {
    List<Op.Text> ops = ops("en", "auto", "justify", p(TEXT + " to see and to read"));
    Map<Double, Double> ends = new HashMap<>();
    for (Op.Text op : ops) {
      long spaces = op.text().strip().chars().filter(c -> c == ' ').count();
      double end = op.x() + 5 * op.text().strip().length() + spaces * op.wordSpacing();
      ends.merge(op.baseline(), end, Math::max);
    }
    double last = ends.keySet().stream().mapToDouble(y -> y).max().orElseThrow();
    ends.forEach((y, end) -> {
      if (y < last) {
        assertThat(end).as("line at %s", y).isCloseTo(100, within(0.1));
      } else {
        assertThat(end).isLessThan(100);
      }
    });
    assertThat(ends).hasSizeGreaterThan(2);
  }

  private List<String> texts(String language, String hyphens, String align, Block... blocks) {
    return ops(language, hyphens, align, blocks).stream().map(Op.Text::text).toList();
  }

  private List<Op.Text> ops(String language, String hyphens, String align, Block... blocks) {
    PageStyle page = new PageStyle(100, 400, 0, 0, 0, 0, PageStyle.Running.same(Map.of()));
    Map<Property, Value> declarations = new EnumMap<>(Property.class);
    declarations.put(Property.FONT_SIZE, new Value.Length(10));
    declarations.put(Property.HYPHENS, new Value.Keyword(hyphens));
    declarations.put(Property.TEXT_ALIGN, new Value.Keyword(align));
    Selector.Simple article = new Selector.Simple("article", "");
    Rule rule = new Rule(new Selector(null, article, false), declarations, 0);
    Metadata metadata =
        Metadata.of("Test", Locale.forLanguageTag(language), LocalDate.of(2023, 10, 3));
    StyleSheet sheet = new StyleSheet(page, List.of(rule), Map.of());
    Document document = new Document(metadata, sheet, List.of(blocks));
    return new PageLayout(new FixedTypefaces())
        .layOut(document, losses).pages().getFirst().ops().stream()
            .filter(Op.Text.class::isInstance)
            .map(Op.Text.class::cast)
            .toList();
  }
}
