package org.alternat.xlsx.internal.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportReport;
import org.alternat.style.Color;
import org.alternat.xlsx.internal.sheet.CellLook;
import org.alternat.xlsx.internal.sheet.CellLook.Alignment;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.Palette;
import org.junit.jupiter.api.Test;

class StylesTest {
  private static final FontLook BODY = FontLook.plain("Arial", 10, new Color(0));
  private static final Palette PALETTE =
      new Palette(BODY, Color.WHITE, Color.WHITE, Color.WHITE, Color.WHITE, Color.WHITE, List.of());

  private static CellLook look(int ground) {
    return CellLook.of("Cell", BODY, Alignment.TEXT).withFill(new Color(ground));
  }

  @Test
  void looksBeyondThoseThatExcelOpensArePlainAndReported() {
    ExportReport.Collector report = new ExportReport.Collector();
    Styles styles = new Styles(PALETTE, report);
    for (int i = 1; i < Styles.MAX_LOOKS; i++) {
      assertThat(styles.index(look(i))).isEqualTo(i);
    }
    assertThat(report.report(ExportFormat.XLSX).losses()).isEmpty();

    assertThat(styles.index(look(Styles.MAX_LOOKS))).isZero();
    assertThat(styles.index(look(7))).isEqualTo(7);
    assertThat(report.report(ExportFormat.XLSX).losses())
        .singleElement()
        .satisfies(loss -> assertThat(loss.what()).contains("65000 cell formats"));
  }
}
