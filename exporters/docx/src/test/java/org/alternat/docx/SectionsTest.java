package org.alternat.docx;

import static org.alternat.testkit.Nodes.classed;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.alternat.testkit.LookSample;
import org.junit.jupiter.api.Test;

class SectionsTest {
  private static final String SIZES = "//w:sectPr/w:pgSz/@w:w";
  private static final String UPRIGHT = "11906";
  private static final String ON_ITS_SIDE = "16838";

  private static WordFile file(Block... content) {
    return file(List.of(), content);
  }

  private static WordFile file(List<String> classes, Block... content) {
    Document sample = LookSample.document();
    List<Rule> rules = new ArrayList<>(sample.styleSheet().rules());
    Selector wide = new Selector(null, new Selector.Simple("", "wide"), false);
    rules.add(new Rule(wide, Map.of(Property.PAGE, new Value.Keyword("landscape")), 0));
    StyleSheet sheet =
        new StyleSheet(sample.styleSheet().page(), rules, sample.styleSheet().customProperties());
    return WordFile.of(new Document(sample.metadata(), sheet.ofArticle(classes), List.of(content)));
  }

  private static Block wide() {
    return section(classed("wide"), line("Wide"), table("", headerRow("a"), tr("b")));
  }

  @Test
  void aWideSectionStandsOnItsSideAndKeepsHeadAndFoot() {
    WordFile file = file(p("Before."), wide(), p("After."));
    assertThat(file.body(SIZES)).containsExactly(UPRIGHT, ON_ITS_SIDE, UPRIGHT);
    assertThat(file.body("//w:sectPr/w:pgSz/@w:orient")).containsExactly("landscape");
    assertThat(file.body("//w:sectPr[not(w:headerReference) or not(w:footerReference)]")).isEmpty();
    assertThat(file.body("//w:sectPr[w:titlePg]")).hasSizeLessThanOrEqualTo(1);
    assertThat(file.body("//w:tblW/@w:w")).containsExactly("13663");
  }

  @Test
  void theTextOfTheHeadEndsWhereThePageDoes() {
    WordFile file = file(p("Before."), wide());
    List<String> parts =
        file.parts().keySet().stream().filter(n -> n.startsWith("word/header")).toList();
    assertThat(parts).hasSize(2);
    assertThat(
            file.values(
                "word/styles.xml", "//w:style[starts-with(@w:styleId,'Header')]//w:tab[2]/@w:pos"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void noEmptyPageStandsBeforeOrAfter() {
    assertThat(file(wide()).body(SIZES)).containsExactly(ON_ITS_SIDE);
    assertThat(file(wide(), wide()).body(SIZES)).containsExactly(ON_ITS_SIDE);
    assertThat(file(wide(), p("x")).body(SIZES)).containsExactly(ON_ITS_SIDE, UPRIGHT);
  }

  @Test
  void aNoteOnItsSideIsOneSection() {
    WordFile file = file(List.of("wide"), p("Before."), wide(), p("After."));
    assertThat(file.body(SIZES)).containsExactly(ON_ITS_SIDE);
    assertThat(file.body("//w:tblW/@w:w")).containsExactly("13663");
  }

  @Test
  void pagesWithEvenNumbersAndTheFirstHaveTheirOwn() {
    Document sample = LookSample.document();
    PageStyle page = sample.styleSheet().page();
    PageStyle.Running running =
        new PageStyle.Running(
            Map.of(MarginBox.TOP_LEFT, words("odd")),
            Map.of(MarginBox.TOP_RIGHT, words("even")),
            Map.of(MarginBox.BOTTOM_CENTER, words("first")));
    WordFile file =
        WordFile.of(
            new Document(
                sample.metadata(),
                new StyleSheet(
                    new PageStyle(page.width(), page.height(), 80, 60, 80, 60, running),
                    List.of(),
                    Map.of()),
                List.of(p("x"))));
    assertThat(file.values("word/settings.xml", "//w:evenAndOddHeaders")).hasSize(1);
    assertThat(file.body("//w:sectPr/w:titlePg")).hasSize(1);
    assertThat(file.body("//w:headerReference/@w:type"))
        .containsExactly("default", "even", "first");
    assertThat(file.body("//w:footerReference/@w:type")).containsExactly("even", "first");
    assertThat(file.parts().keySet().stream().filter(n -> n.startsWith("word/header")))
        .extracting(n -> String.join("", file.values(n, "//w:t")))
        .containsExactlyInAnyOrder("odd", "even", "");
    assertThat(file.parts().keySet().stream().filter(n -> n.startsWith("word/footer")))
        .extracting(n -> String.join("", file.values(n, "//w:t")))
        .containsExactlyInAnyOrder("", "first");
    assertThat(WordFile.of(sample).values("word/settings.xml", "//w:evenAndOddHeaders")).isEmpty();
  }

  @Test
  void textsThatAreTooLongToStandSideBySideHaveLinesOfTheirOwn() {
    String marking = "RESTREINT UE/EU RESTRICTED · DIFFUSION RESTREINTE · SPÉCIAL FRANCE";
    Map<MarginBox, MarginContent> heads =
        Map.of(
            MarginBox.TOP_LEFT,
            words("A note of some length"),
            MarginBox.TOP_RIGHT,
            words(marking));
    assertThat(head(heads, "//w:p/w:pPr/w:jc/@w:val")).containsExactly("right");
    assertThat(head(heads, "//w:p")).containsExactly("A note of some length", marking);
    assertThat(head(heads, "//w:tab")).isEmpty();
    Map<MarginBox, MarginContent> brief =
        Map.of(MarginBox.TOP_LEFT, words("A note"), MarginBox.TOP_RIGHT, words("TLP:AMBER"));
    assertThat(head(brief, "//w:p")).containsExactly("A noteTLP:AMBER");
    assertThat(head(brief, "//w:r/w:tab")).hasSize(1);
    assertThat(head(brief, "//w:pPr/w:tabs/w:tab/@w:val")).containsExactly("clear");
    Map<MarginBox, MarginContent> three =
        Map.of(
            MarginBox.TOP_LEFT, words(marking.substring(0, 40)),
            MarginBox.TOP_CENTER, words("Department"),
            MarginBox.TOP_RIGHT, words("1 / 2"));
    assertThat(head(three, "//w:p"))
        .containsExactly(marking.substring(0, 40) + "1 / 2", "Department");
  }

  private static List<String> head(Map<MarginBox, MarginContent> boxes, String path) {
    Document sample = LookSample.document();
    PageStyle.Running running = new PageStyle.Running(boxes, boxes, boxes);
    PageStyle page = new PageStyle(595, 842, 80, 60, 80, 60, running);
    StyleSheet sheet = new StyleSheet(page, List.of(), Map.of());
    WordFile file = WordFile.of(new Document(sample.metadata(), sheet, List.of(p("x"))));
    return file.values("word/header1.xml", path);
  }

  private static MarginContent words(String words) {
    return new MarginContent(List.of(new Value.Literal(words)), Map.of());
  }

  @Test
  void whatIsInATableDoesNotTurnThePage() {
    WordFile file =
        file(table("", headerRow("a"), tr(table(classed("wide"), line(""), headerRow("b")))));
    assertThat(file.body(SIZES)).containsExactly(UPRIGHT);
  }
}
