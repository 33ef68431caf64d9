package org.alternat.xlsx.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableNamesTest {
  private final TableNames names = new TableNames();

  @ParameterizedTest
  @CsvSource({
    "Les deux pays en regard, Les_deux_pays_en_regard",
    "'Fonctions, accueils et bons offices', Fonctions_accueils_et_bons_offices",
    "2014–2023 trade, trade",
    "AB12, AB12_",
    "R1C1, R1C1_",
    "c, c_",
    "…, fallback"
  })
  void makesCaptionsLegal(String caption, String expected) {
    assertThat(names.name(caption, "fallback")).isEqualTo(expected);
  }

  @Test
  void neverGivesANameTwice() {
    assertThat(names.name("Trade", "t")).isEqualTo("Trade");
    assertThat(names.name("TRADE", "t")).isEqualTo("TRADE_2");
  }

  @Test
  void keepsNamesShort() {
    assertThat(names.name("word ".repeat(100), "t")).hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void givesEachColumnANameOfItsOwn() {
    assertThat(TableNames.columns(List.of("", "Date", "date", "", "two\nlines")))
        .containsExactly(" ", "Date", "date 2", "  ", "two lines");
  }

  @Test
  void holdsColumnNamesWithinExcelsLimit() {
    assertThat(TableNames.columns(List.of("x".repeat(300), "x".repeat(300))))
        .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(255))
        .doesNotHaveDuplicates();
  }
}
