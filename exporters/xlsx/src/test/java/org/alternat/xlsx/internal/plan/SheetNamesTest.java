package org.alternat.xlsx.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.alternat.document.Origin;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportReport.Collector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {
  private final Collector report = new Collector();
  private final SheetNames names = new SheetNames("Feuille", report);

  @Test
  void keepsALegalTitleWithoutAWord() {
    assertThat(name("Rôle international")).isEqualTo("Rôle international");
    assertThat(report.report(ExportFormat.XLSX).losses()).isEmpty();
  }

  @Test
  void tellsOfARename() {
    name("Import/Export");

    assertThat(report.report(ExportFormat.XLSX).losses())
        .singleElement()
        .asString()
        .contains("Import/Export")
        .contains("Import Export");
  }

  @ParameterizedTest
  @CsvSource({
    "a\\b/c?d*e[f]g:h, a b c d e f g h",
    "''quoted'', quoted",
    "History, History (2)",
    "'  ', Feuille",
    "///, Feuille",
    "'tab\tand\u0001control', tab and control"
  })
  void leavesOutWhatExcelForbids(String title, String expected) {
    assertThat(name(title.replace("''", "'"))).isEqualTo(expected);
  }

  @Test
  void cutsALongTitleAtAWord() {
    String name = name("Coopération économique, commerciale et scientifique");

    assertThat(name).hasSizeLessThanOrEqualTo(31).isEqualTo("Coopération économique…");
  }

  @Test
  void doesNotCutAPairOfSurrogates() {
    String name = name("𝐁".repeat(20));

    assertThat(name).hasSizeLessThanOrEqualTo(31).endsWith("…");
    assertThat(name.codePoints().limit(15)).allMatch(c -> c == "𝐁".codePointAt(0));
  }

  @Test
  void tellsNamesApartWhateverTheirCase() {
    assertThat(name("Trade")).isEqualTo("Trade");
    assertThat(name("TRADE")).isEqualTo("TRADE (2)");
    assertThat(name("trade")).isEqualTo("trade (3)");
  }

  @Test
  void keepsLongNamesApartWithinTheLimit() {
    String first = name("x".repeat(40));
    String second = name("x".repeat(40));

    assertThat(second).isNotEqualTo(first).hasSizeLessThanOrEqualTo(31).endsWith(" (2)");
  }

  private String name(String title) {
    return names.name(title, Origin.UNKNOWN);
  }
}
