package org.alternat.chart;

import static org.alternat.testkit.Nodes.chart;
import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.alternat.document.Graphic;
import org.alternat.document.Table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisNumbersTest {

  @ParameterizedTest(name = "{0} written {1} puts {2} on the axis as {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3.4e6     | 3,4          | 12      | 12",
        "3.4e6     | 3,4          | 2.5     | 2,5",
        "3.0e6     | 3,0          | 4       | 4",
        "1234      | 1,234        | 20000   | 20,000",
        "1234.5    | 1,234.5      | 0.5     | 0.5",
        "1234567   | 1\u00A0234\u00A0567 | 1500000 | 1\u00A0500\u00A0000",
        "1234.5    | 1.234,5      | -2.5    | −2,5",
        "0.12      | 12\u00A0%    | 40      | 40\u00A0%",
        "-1500     | -1500        | -2      | -2",
        "12.34     | $12.34       | 20      | $20",
        "12345678  | 12,3 M€      | 15      | 15 M€",
        "12345678  | 12,3 millions d’euros | 15 | 15",
        "7         | sept         | 10000.5 | 10\u202F000.5",
        "0         | 0            | 5       | 5",
        "1e999999  | beaucoup     | 5       | 5",
      })
  void theAxisWritesNumbersAsTheTableDoes(
      String value, String label, String tick, String expected) {
    assertThat(of(value, label).format(new BigDecimal(tick))).isEqualTo(expected);
  }

  @Test
  void valuesAreInTheScaleOfTheirLabels() {
    assertThat(of("3.4e6", "3,4").scaled(new BigDecimal("10800000"))).isEqualTo(10.8);
    assertThat(of("0.12", "12 %").scaled(new BigDecimal("0.5"))).isEqualTo(50);
  }

  private static AxisNumbers of(String value, String label) {
    Row row = tr("x", data(value, "", label));
    Graphic graphic =
        chart(Graphic.ChartKind.BAR, "x", List.of(), headerRow("", "y"), row).graphic();
    return AxisNumbers.of(((Graphic.Chart) graphic).series());
  }
}
