package org.alternat.docx;

import static org.alternat.testkit.Nodes.a;
import static org.alternat.testkit.Nodes.aside;
import static org.alternat.testkit.Nodes.chart;
import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.named;
import static org.alternat.testkit.Nodes.namedNote;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.ref;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.alternat.testkit.Nodes.ul;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic.ChartKind;
import org.alternat.document.Table.Row;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.OfficeValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What nobody writes on purpose. */
class ExtremesTest {
  private static final int DEEP = 20;

  private static Document document(Block... content) {
    Document sample = LookSample.document();
    return new Document(sample.metadata(), sample.styleSheet(), List.of(content));
  }

  private static Block chartOf(String value) {
    return chart(
        ChartKind.COLUMN,
        "Amounts",
        line("Amounts"),
        headerRow("Year", "Amount"),
        tr("2020", data(value, "EUR", "such")),
        tr("2021", data("1", "EUR", "one")));
  }

  private static Document extremeValues() {
    return document(
        chartOf("1e300"), chartOf("-1e-400"), chartOf("9".repeat(300)), chartOf("1e400"));
  }

  @Test
  void chartsHoldWhatADoubleDoesAndTheRestIsReported() {
    WordFile file = WordFile.of(extremeValues());
    assertThat(file.values("word/charts/chart1.xml", "//*[local-name()='numCache']/*/*"))
        .containsExactly("1.0E300", "1.0");
    assertThat(file.values("word/charts/chart4.xml", "//*[local-name()='numCache']/*/*"))
        .containsExactly("1.0");
    assertThat(file.losses())
        .containsExactly("the value \"such\" is too large for a chart: left out");
  }

  private static Document deep() {
    Block inner = p("At the bottom.");
    for (int i = 0; i < DEEP; i++) {
      inner =
          switch (i % 4) {
            case 0 -> section("Level " + i, inner);
            case 1 -> aside("note", inner);
            case 2 -> ul(List.of(inner));
            default -> table("", headerRow("x"), tr(inner));
          };
    }
    return document(inner);
  }

  @Test
  void whatStandsDeepDownIsThere() {
    assertThat(WordFile.of(deep()).body("//w:t")).contains("At the bottom.");
  }

  private static Document manyCells() {
    Row[] rows =
        IntStream.range(0, 5_000)
            .mapToObj(i -> tr(IntStream.range(0, 20).mapToObj(c -> i + "." + c).toArray()))
            .toArray(Row[]::new);
    Object[] head = IntStream.range(0, 20).mapToObj(c -> "c" + c).toArray();
    return document(table("", headerRow(head), rows));
  }

  @Test
  void aHundredThousandCellsAreWritten() {
    WordFile file = WordFile.of(manyCells());
    assertThat(file.body("//w:tr")).hasSize(5_001);
    assertThat(file.body("//w:tr[last()]/w:tc[last()]")).containsExactly("4999.19");
  }

  private static Document notesInHeads() {
    return document(
        section(
            named("s"),
            line("Title", note("In a title.")),
            table(
                named("t"),
                line("Caption", namedNote("n", "In a caption.")),
                headerRow(List.of(p("Head", note("In a head."))), "b"),
                tr(List.of(p("Again", ref("n"))), List.of(p("x", note("In a cell.")))))));
  }

  @Test
  void notesStandInHeadsCaptionsAndTitles() {
    WordFile file = WordFile.of(notesInHeads());
    assertThat(file.body("//w:footnoteReference/@w:id")).doesNotHaveDuplicates().hasSize(4);
    assertThat(file.values("word/footnotes.xml", "//w:footnote[@w:id > 0]"))
        .map(String::strip)
        .containsExactly("In a title.", "In a caption.", "In a head.", "In a cell.");
  }

  private static Document longIds() {
    String same = "an-id-which-is-longer-than-the-forty-characters-that-word-takes-";
    return document(
        section(named(same + "1"), line("First"), p(a("#" + same + "2", "to the second"))),
        section(named(same + "2"), line("Second"), p(a("#" + same + "1", "to the first"))),
        section(named("é ü"), line("Third"), p(a("#" + same + "2", "again"))),
        p(named("É Ü"), "Nearly the same name."));
  }

  @Test
  void namesOfBookmarksAreOfTheLengthThatWordTakesAndDiffer() {
    WordFile file = WordFile.of(longIds());
    List<String> names = file.body("//w:bookmarkStart/@w:name");
    assertThat(names).allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(40));
    assertThat(names.stream().map(n -> n.toLowerCase(java.util.Locale.ROOT)).toList())
        .doesNotHaveDuplicates();
    List<String> aims = file.body("//w:hyperlink/@w:anchor");
    assertThat(aims).hasSize(3);
    assertThat(new HashSet<>(aims)).hasSize(2);
    assertThat(names).containsAll(aims);
  }

  @Tag("conformance")
  @Test
  void allAreValid() {
    OfficeValidator validator = OfficeValidator.installed();
    for (Document document :
        List.of(extremeValues(), deep(), manyCells(), notesInHeads(), longIds())) {
      assertThat(validator.findings(WordFile.of(document).bytes(), "docx")).isEmpty();
    }
  }
}
