package org.alternat.xlsx;

import static org.alternat.testkit.Nodes.chart;
import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.XmlText;
import org.alternat.testkit.Zip;
import org.junit.jupiter.api.Test;

/** How many columns a sheet has and how wide they are: what is wider than paper prints small. */
class SheetColumnsTest {
  /** What a landscape page has room for without being made smaller. */
  private static final double PAGE = 137;

  private static final int COLUMN_OF_NOTES = 5;

  @Test
  void notesOnTheTextStandBelowThoseOfTheTable() {
    byte[] sheet =
        sheet(
            p("Some text.", note("A note on the text.")),
            table(
                "",
                headerRow("Date", "Country", "Fact", "Established by"),
                tr("2000", "Verrania", "w ".repeat(80), List.of(p("Press", note("A source."))))));

    assertThat(columns(sheet)).hasSize(COLUMN_OF_NOTES);
    assertThat(cell(sheet, "E4")).endsWith("A note on the text.");
    assertThat(cell(sheet, "E7")).endsWith("A source.");
  }

  @Test
  void aNarrowTableLeavesItsNotesColumnToItself() {
    byte[] sheet =
        sheet(
            p("Some text.", note("A note on the text.")),
            table("", headerRow("Date", "Fact"), tr("2000", List.of(p("x", note("A source."))))));

    assertThat(cell(sheet, "E4")).endsWith("A note on the text.");
    assertThat(cell(sheet, "C7")).endsWith("A source.");
  }

  @Test
  void aChartBesideItsTableMakesNoRoomForItselfWhereNotesAreBelow() {
    Block figure =
        chart(
            Graphic.ChartKind.COLUMN,
            "Trade grows",
            line("Trade"),
            headerRow("Year", "Exports", "Imports"),
            tr("2022", data("2000000", "USD", "2.0"), data("3100000", "USD", "3.1")),
            tr("2023", data("2200000", "USD", "2.2"), data("3400000", "USD", "3.4")));
    byte[] sheet = sheet(figure, p("Some text.", note("A note on the text.")));

    assertThat(columns(sheet).stream().mapToDouble(w -> w).sum()).isBetween(PAGE * 0.8, PAGE);
  }

  private static byte[] sheet(Block... content) {
    Document document =
        new Document(
            LookSample.document().metadata(),
            LookSample.styleSheet(),
            List.of(p("x"), section("Section", content)));
    return Workbooks.export(document).bytes();
  }

  private static List<Double> columns(byte[] file) {
    return XmlText.elements(XmlText.parse(Zip.entry(file, "xl/worksheets/sheet2.xml")), "col")
        .stream()
        .map(e -> Double.parseDouble(e.getAttribute("width")))
        .toList();
  }

  private static String cell(byte[] file, String address) {
    return Workbooks.read(
        file,
        workbook -> {
          try (var rows = workbook.getSheet(1).orElseThrow().openStream()) {
            return rows.flatMap(r -> r.stream())
                .filter(c -> c != null && c.getAddress().toString().equals(address))
                .findFirst()
                .orElseThrow()
                .asString();
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }
}
