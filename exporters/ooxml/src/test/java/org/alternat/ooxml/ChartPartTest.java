package org.alternat.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alternat.document.ChartData;
import org.alternat.document.ChartData.Point;
import org.alternat.document.ChartData.Series;
import org.alternat.document.Graphic.ChartKind;
import org.alternat.style.Color;
import org.alternat.testkit.OfficeValidator;
import org.alternat.testkit.XmlText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartPartTest {
  private static final ChartLook LOOK =
      new ChartLook(
          List.of(new Color(0x1F3A5F), new Color(0xB9C6DA)),
          new Color(0x5B6675),
          Color.WHITE,
          "Arial",
          8.2);

  @Test
  void valuesAreCachedBesideTheirCells() {
    Document chart = chart(ChartKind.COLUMN, Charts.trade());
    assertThat(texts(chart, "c:f"))
        .containsExactly(
            "'L''année'!$B$1",
            "'L''année'!$A$2:$A$4",
            "'L''année'!$B$2:$B$4",
            "'L''année'!$C$1",
            "'L''année'!$A$2:$A$4",
            "'L''année'!$C$2:$C$4");
    assertThat(texts(chart, "c:v"))
        .containsExactly(
            "exportations",
            "2021",
            "2022",
            "2023",
            "7700000.0",
            "9200000.0",
            "1.08E7",
            "importations",
            "2021",
            "2022",
            "2023",
            "5400000.0",
            "7000000.0");
  }

  @Test
  void anEmptyCellIsAGapAndNotAZero() {
    Document chart = chart(ChartKind.LINE, Charts.trade());
    assertThat(values(chart, "c:dispBlanksAs")).containsExactly("gap");
    Element values = XmlText.elements(chart, "c:numCache").getLast();
    assertThat(values.getElementsByTagName("c:pt").getLength()).isEqualTo(2);
    assertThat(((Element) values.getElementsByTagName("c:pt").item(1)).getAttribute("idx"))
        .isEqualTo("2");
  }

  @Test
  void theAxisHasTheScaleOfTheTable() {
    Document chart = chart(ChartKind.COLUMN, Charts.trade());
    assertThat(formats(chart)).containsExactly("General", "#,##0,,");
    assertThat(texts(chart, "c:formatCode")).containsOnly("#,##0.0,,");
  }

  @Test
  void sharesAreShownInPerCent() {
    ChartData shares =
        new ChartData(
            List.of("a", "b"),
            List.of(
                new Series(
                    "share",
                    "%",
                    List.of(
                        new Point(new BigDecimal("0.123"), "12.3 %"),
                        new Point(new BigDecimal("0.5"), "50.0 %")))));
    assertThat(texts(chart(ChartKind.PIE, shares), "c:formatCode")).containsOnly("#,##0.0%");
  }

  @Test
  void aSingleSeriesSaysItsValuesAndHasNoScale() {
    Document chart = chart(ChartKind.COLUMN, Charts.balance());
    assertThat(values(chart, "c:showVal")).containsExactly("1");
    assertThat(values(chart, "c:delete")).containsExactly("0", "1");
    assertThat(XmlText.elements(chart, "c:legend")).isEmpty();
  }

  @Test
  void severalSeriesHaveALegend() {
    assertThat(XmlText.elements(chart(ChartKind.AREA, Charts.trade()), "c:legend")).hasSize(1);
  }

  @Test
  void theFirstRowIsTheUppermostBar() {
    assertThat(values(chart(ChartKind.BAR, Charts.trade()), "c:orientation"))
        .containsExactly("maxMin", "minMax");
  }

  @Test
  void aPaleSeriesHasAnEdge() {
    Document chart = chart(ChartKind.COLUMN, Charts.trade());
    List<Element> series = XmlText.elements(chart, "c:ser");
    assertThat(series.get(0).getElementsByTagName("a:ln").getLength()).isZero();
    assertThat(series.get(1).getElementsByTagName("a:ln").getLength()).isEqualTo(1);
  }

  @Test
  void aPieReportsTheSeriesItCannotShow() {
    ChartPart pie = part(ChartKind.PIE, Charts.trade());
    assertThat(pie.losses()).singleElement().asString().contains("first series");
    assertThat(part(ChartKind.LINE, Charts.trade()).losses()).isEmpty();
  }

  @Test
  void noCharacterBreaksThePart() {
    ChartData hostile =
        new ChartData(
            List.of("\u0000\uD800x\uFFFE", "</c:v>&amp;"),
            List.of(Charts.millions("]]>", "1", "2")));
    assertThat(texts(chart(ChartKind.COLUMN, hostile), "c:v"))
        .contains(" \uFFFDx\uFFFD", "</c:v>&amp;", "]]>");
  }

  @Test
  void cellsMustBeThoseOfAllSeries() {
    ChartSource source = new ChartSource("A!$A$1", List.of());
    assertThatThrownBy(() -> ChartPart.builder(ChartKind.LINE, Charts.trade(), source))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cells of 0 series, not of 2");
  }

  @Tag("conformance")
  @ParameterizedTest
  @EnumSource
  void everyKindIsValid(ChartKind kind) {
    OfficeValidator validator = OfficeValidator.installed();
    Stream.of(Charts.trade(), Charts.balance())
        .forEach(data -> {
          byte[] workbook = ChartWorkbook.of(data, "L'année").toXlsx();
          byte[] docx = Charts.docx(part(kind, data).toXml(), workbook);
          assertThat(validator.findings(docx, "docx")).isEmpty();
          assertThat(validator.findings(workbook, "xlsx")).isEmpty();
        });
  }

  @Test
  void axesSayWhatTheyCount() {
    ChartPart part =
        ChartPart.builder(
                ChartKind.COLUMN, Charts.trade(), ChartSource.table("x", 0, 0, Charts.trade()))
            .axisTitles("Année")
            .build();
    assertThat(texts(XmlText.parse(part.toXml()), "a:t")).containsExactly("Année", "10⁶ USD");
    assertThat(texts(chart(ChartKind.COLUMN, Charts.trade()), "a:t")).isEmpty();
  }

  private static ChartPart part(ChartKind kind, ChartData data) {
    return ChartPart.builder(kind, data, ChartSource.table("L'année", 0, 0, data))
        .look(LOOK)
        .language(Locale.FRENCH)
        .title(kind == ChartKind.BAR ? "Commerce" : "")
        .embeddedWorkbook("rId1")
        .build();
  }

  private static Document chart(ChartKind kind, ChartData data) {
    return XmlText.parse(part(kind, data).toXml());
  }

  private static List<String> texts(Document chart, String element) {
    return XmlText.elements(chart, element).stream().map(Element::getTextContent).toList();
  }

  private static List<String> values(Document chart, String element) {
    return XmlText.elements(chart, element).stream().map(e -> e.getAttribute("val")).toList();
  }

  private static List<String> formats(Document chart) {
    return XmlText.elements(chart, "c:numFmt").stream()
        .map(e -> e.getAttribute("formatCode"))
        .toList();
  }
}
