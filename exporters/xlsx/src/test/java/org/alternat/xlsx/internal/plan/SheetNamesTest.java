package org.alternat.xlsx.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
    names.reportRenamed();
    assertThat(report.report(ExportFormat.XLSX).losses()).isEmpty();
  }

  @Test
  void tellsOfAllThatAreNotTheirTitlesInOneLine() {
    name("Import/Export");
    name("Coopération");
    name("Annexe 1\u00A0: Détail");
    names.reportRenamed();

    assertThat(report.report(ExportFormat.XLSX).losses())
        .singleElement()
        .asString()
        .endsWith(
            "– \"Import/Export\" became \"Import Export\"; \"Annexe 1\u00A0: Détail\" became \"Annexe 1 – Détail\"");
  }

  @Test
  void tellsNothingOfSpacesThatLookTheSame() {
    assertThat(name("S.\u00A0E.\u00A0M. Dorn\u200B")).isEqualTo("S. E. M. Dorn");
    names.reportRenamed();

    assertThat(report.report(ExportFormat.XLSX).losses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a\\b/c?d*e[f]g:h, a b c d e f g h",
    "''quoted'', quoted",
    "History, History (2)",
    "'  ', Feuille",
    "///, Feuille",
    "'tab\tand\u0001control', tab and control",
    "Annex 1: Detail, Annex 1 – Detail",
    "'Annexe 1 : Détail', Annexe 1 – Détail",
    "'Detail: ', Detail"
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
    return names.name(title);
  }
}
