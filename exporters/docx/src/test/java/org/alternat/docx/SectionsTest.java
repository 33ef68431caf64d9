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
  void whatIsInATableDoesNotTurnThePage() {
    WordFile file =
        file(table("", headerRow("a"), tr(table(classed("wide"), line(""), headerRow("b")))));
    assertThat(file.body(SIZES)).containsExactly(UPRIGHT);
  }
}
