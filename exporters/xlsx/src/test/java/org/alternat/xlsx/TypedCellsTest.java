package org.alternat.xlsx;

import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.time;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.document.Table;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.Zip;
import org.alternat.xlsx.Workbooks.Exported;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an independent reader sees in the cells of tables. */
class TypedCellsTest {
  @Test
  void aDayIsADate() {
    Cell cell = only(time("2023-10-03", "3 octobre 2023"));

    assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
    assertThat(cell.asDate()).isEqualTo(LocalDateTime.of(2023, 10, 3, 0, 0));
    assertThat(cell.getDataFormatString()).isEqualTo("[$-40C]d\\ mmmm\\ yyyy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2014-05", "2017/2018", "2017/..", "2014-05-03~"})
  void aDateOfLowerPrecisionIsText(String edtf) {
    Cell cell = only(time(edtf, "as it is said"));

    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.asString()).isEqualTo("as it is said");
  }

  @Test
  void datesOfLowerPrecisionSortByAKeyThatIsFoldedAway() {
    Table table =
        table(
            "Visits",
            headerRow("When", "Who"),
            tr(time("2023-10-03", "3 October 2023"), "a"),
            tr(time("2014", "2014"), "b"),
            tr(time("2017/..", "since 2017"), "c"),
            tr("undated", "d"));
    Exported exported = Workbooks.export(document(section("Data", table)));

    List<String> keys =
        cells(exported).stream()
            .filter(c -> c.getColumnIndex() == 2)
            .map(c -> c.getRawValue() == null ? c.getText() : c.getRawValue())
            .toList();
    assertThat(keys).endsWith("20231003", "20140101", "20170101");
    String sheet =
        new String(Zip.entry(exported.bytes(), "xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8);
    assertThat(sheet).containsPattern("<col min=\"3\" max=\"3\"[^>]* hidden=\"1\"");
    String excelTable =
        new String(Zip.entry(exported.bytes(), "xl/tables/table1.xml"), StandardCharsets.UTF_8);
    assertThat(excelTable).contains("name=\"When – sort key\"");
  }

  @Test
  void daysNeedNoKey() {
    Table table =
        table(
            "Visits",
            headerRow("When"),
            tr(time("2023-10-03", "3 October 2023")),
            tr(time("2023-10-04", "4 October 2023")));
    byte[] file = Workbooks.export(document(section("Data", table))).bytes();
    assertThat(new String(Zip.entry(file, "xl/tables/table1.xml"), StandardCharsets.UTF_8))
        .doesNotContain("sort key");
  }

  @Test
  void aDayBeforeExcelsCalendarIsTextAndReported() {
    Exported exported = exported(tr(time("1884-07-05", "5 juillet 1884")));

    assertThat(cells(exported).getLast().asString()).isEqualTo("5 juillet 1884");
    assertThat(exported.losses()).anyMatch(l -> l.startsWith("1884-07-05 stays text"));
  }

  @Test
  void moneyIsANumberWithItsCurrency() {
    Cell cell = only(data("1234567.50", "XOF", "1 234 567,50"));

    assertThat(cell.asNumber()).isEqualByComparingTo("1234567.5");
    assertThat(cell.getDataFormatString()).isEqualTo("#,##0.00\\ [$XOF]");
  }

  @Test
  void aShareIsAPercentage() {
    Cell cell = only(data("0.125", "%", "12,5 %"));

    assertThat(cell.asNumber()).isEqualByComparingTo("0.125");
    assertThat(cell.getDataFormatString()).isEqualTo("#,##0.0\\ %");
  }

  @Test
  void aYearHasNoSeparator() {
    assertThat(only(data("2014", "", "2014")).getDataFormatString()).isEqualTo("0");
    assertThat(only(data("2014", "", "2 014")).getDataFormatString()).isEqualTo("#,##0");
  }

  @Test
  void aFigureOfMoreDigitsThanExcelHoldsIsTextAndReported() {
    Exported exported = exported(tr(data("12345678901234567890", "", "12345678901234567890")));

    assertThat(cells(exported).getLast().getType()).isEqualTo(CellType.STRING);
    assertThat(exported.losses()).anyMatch(l -> l.contains("stays text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-5+cmd", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")"})
  void whatBeginsLikeAFormulaStaysText(String text) {
    Cell cell = only(text);

    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.asString()).isEqualTo(text);
  }

  @Test
  void aTotalThatIsTheSumIsAFormula() {
    Cell total = totals(new BigDecimal("30")).getLast();

    assertThat(total.getType()).isEqualTo(CellType.FORMULA);
    assertThat(total.getFormula()).isEqualTo("SUBTOTAL(109,B6:B7)");
    assertThat(total.getRawValue()).isEqualTo("30");
  }

  @Test
  void aTotalThatIsNotTheSumIsAValue() {
    Cell total = totals(new BigDecimal("31")).getLast();

    assertThat(total.getType()).isEqualTo(CellType.NUMBER);
    assertThat(total.asNumber()).isEqualByComparingTo("31");
  }

  private static List<Cell> totals(BigDecimal total) {
    Table table =
        new Table(
            Attributes.NONE,
            line("Trade"),
            List.of(headerRow("Year", "Amount")),
            List.of(tr("2022", data("10", "EUR", "10")), tr("2023", data("20", "EUR", "20"))),
            List.of(tr("Total", data(total.toString(), "EUR", "30"))));
    return cells(Workbooks.export(document(section("Data", table))));
  }

  private static Cell only(Object content) {
    return cells(exported(tr(content))).getLast();
  }

  private static Exported exported(Table.Row row) {
    return Workbooks.export(document(section("Data", table("", headerRow("Head"), row))));
  }

  private static Document document(Block block) {
    Metadata metadata = Metadata.of("Title", Locale.FRENCH, LocalDate.of(2023, 10, 3));
    return new Document(metadata, LookSample.styleSheet(), List.of(block));
  }

  /** The cells with content of the second sheet. */
  private static List<Cell> cells(Exported exported) {
    return Workbooks.read(
        exported.bytes(),
        workbook -> {
          try {
            return workbook.getSheet(1).orElseThrow().read().stream()
                .flatMap(Row::stream)
                .filter(c -> c != null && c.getType() != CellType.EMPTY)
                .toList();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
