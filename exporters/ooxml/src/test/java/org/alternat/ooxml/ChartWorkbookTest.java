package org.alternat.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.alternat.document.ChartData;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class ChartWorkbookTest {

  @Test
  void anotherReaderFindsTheValues() throws IOException {
    byte[] xlsx = ChartWorkbook.of(Charts.trade(), "Données du graphique").toXlsx();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      Sheet sheet = workbook.getFirstSheet();
      assertThat(sheet.getName()).isEqualTo("Données du graphique");
      List<Row> rows = sheet.read();
      assertThat(rows.getFirst().getCellText(2)).isEqualTo("importations");
      assertThat(rows.get(3).getCellText(0)).isEqualTo("2023");
      assertThat(rows.get(3).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("10800000");
      assertThat(rows.get(2).getOptionalCell(2)).isEmpty();
    }
  }

  @Test
  void theSourceNamesTheSheetAsItIs() {
    ChartData data = Charts.balance();
    assertThat(ChartWorkbook.of(data, "a/b [" + "x".repeat(40) + "]").source().categories())
        .isEqualTo("'a b  " + "x".repeat(26) + "'!$A$2:$A$4");
    assertThat(ChartWorkbook.of(data, "[]").source().categories()).startsWith("'Data'!");
  }

  @Test
  void theSameDataGiveTheSameBytes() {
    assertThat(ChartWorkbook.of(Charts.trade(), "Data").toXlsx())
        .isEqualTo(ChartWorkbook.of(Charts.trade(), "Data").toXlsx());
  }

  @Test
  void columnsAreNamedAsInSpreadsheets() {
    assertThat(List.of(0, 25, 26, 701, 702).stream().map(ChartSource::column))
        .containsExactly("A", "Z", "AA", "ZZ", "AAA");
  }
}
