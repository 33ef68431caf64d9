package org.alternat.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.alternat.document.Document;
import org.alternat.export.ExportFormat;
import org.alternat.export.ExportOptions;
import org.alternat.export.Exporters;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.OfficeValidator;
import org.alternat.testkit.Samples;
import org.alternat.testkit.Samples.Sample;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxExporterTest {
  static Stream<Sample> samples() {
    return Samples.all();
  }

  @Test
  void isFoundAsAService() {
    assertThat(Exporters.of("xlsx")).containsInstanceOf(XlsxExporter.class);
    assertThat(new XlsxExporter().format()).isEqualTo(ExportFormat.XLSX);
  }

  @Test
  void makesAnOverviewAndASheetForEachSection() {
    byte[] bytes = Workbooks.export(LookSample.document()).bytes();

    List<String> names =
        Workbooks.read(bytes, workbook -> workbook.getSheets().map(Sheet::getName).toList());

    assertThat(names)
        .containsExactly(
            "Vue d’ensemble",
            "Repères",
            "Dialogue politique",
            "Rôle international",
            "Échanges (données fictives de…",
            "Échéances et suites");
  }

  @Test
  void attachmentsComeBackAsTheyWere() throws IOException {
    Document sample = LookSample.document();
    for (boolean kept : List.of(true, false)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExportOptions options = ExportOptions.builder().attachments(kept).build();
      new XlsxExporter().export(sample, out, options);
      assertThat(new XlsxExporter().attachments(new ByteArrayInputStream(out.toByteArray())))
          .isEqualTo(kept ? sample.attachments() : List.of());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void givesTheSameBytesInAnyLocaleAndZone(Sample sample) {
    byte[] expected = Workbooks.export(sample.document()).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr", "ar-SA-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("Pacific/Kiritimati")));
        assertThat(Workbooks.export(sample.document()).bytes()).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  @Tag("conformance")
  void isValidForExcel(Sample sample) {
    byte[] bytes = Workbooks.export(sample.document()).bytes();
    assertThat(OfficeValidator.installed().findings(bytes, "xlsx")).isEmpty();
  }
}
