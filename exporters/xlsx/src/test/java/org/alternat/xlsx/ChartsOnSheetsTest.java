package org.alternat.xlsx;

import static org.alternat.testkit.Nodes.chart;
import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.section;
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
import org.w3c.dom.Element;

/** Charts draw the typed cells of their table and say what they show, to the eye and to the ear. */
class ChartsOnSheetsTest {
  private static final byte[] FILE = workbook();

  private static byte[] workbook() {
    Block figure =
        chart(
            Graphic.ChartKind.COLUMN,
            "Exports grow from 2 to 3 million dollars",
            line("Trade in goods"),
            headerRow("Year", "Exports", "Imports"),
            tr("2022", data("2000000", "USD", "2.0"), data("3100000", "USD", "3.1")),
            tr("2023", data("3000000", "USD", "3.0"), data("3400000", "USD", "3.4")));
    Document document =
        new Document(
            LookSample.document().metadata(),
            LookSample.styleSheet(),
            List.of(section("Economy", figure)));
    return Workbooks.export(document).bytes();
  }

  private static List<Element> inChart(String element) {
    return XmlText.elements(XmlText.parse(Zip.entry(FILE, "xl/charts/chart1.xml")), element);
  }

  @Test
  void theirSeriesAreTheCellsOfTheTable() {
    assertThat(inChart("c:f"))
        .extracting(Element::getTextContent)
        .contains("'Economy'!$A$6:$A$7", "'Economy'!$B$6:$B$7", "'Economy'!$C$6:$C$7")
        .contains("'Economy'!$B$5", "'Economy'!$C$5");
    Element cell =
        XmlText.elements(XmlText.parse(Zip.entry(FILE, "xl/worksheets/sheet2.xml")), "c").stream()
            .filter(c -> c.getAttribute("r").equals("B7"))
            .findFirst()
            .orElseThrow();
    assertThat(cell.getAttribute("t")).isIn("", "n");
    assertThat(cell.getTextContent()).isEqualTo("3000000");
  }

  @Test
  void theyHaveATitleAndTitlesOfAxes() {
    assertThat(inChart("c:title"))
        .extracting(Element::getTextContent)
        .hasSize(3)
        .anyMatch(t -> t.contains("Trade in goods"))
        .anyMatch(t -> t.contains("Year"))
        .anyMatch(t -> t.contains("USD"));
  }

  @Test
  void theyHaveAnAlternativeText() {
    assertThat(
            XmlText.elements(
                XmlText.parse(Zip.entry(FILE, "xl/drawings/drawing1.xml")), "xdr:cNvPr"))
        .singleElement()
        .extracting(e -> e.getAttribute("descr"))
        .isEqualTo("Exports grow from 2 to 3 million dollars");
  }
}
