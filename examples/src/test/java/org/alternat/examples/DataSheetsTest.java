package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets of a workbook that an analyst expects, whatever the note shows. */
class DataSheetsTest {
  private static final String PREFIX = "Data – ";

  @TempDir Path folder;

  private Path generate(String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.add("dossiers/demonstration.json");
    arguments.addAll(List.of("--kind", "bilateral-brief", "--lang", "en", "--for", "XA"));
    arguments.addAll(List.of("--format", "xlsx", "--out", folder.toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.notes(arguments.toArray(String[]::new)).getFirst();
  }

  @Test
  void areOnePerKindOfItem() throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(generate().toFile())) {
      assertThat(workbook.getSheets().map(Sheet::getName).filter(n -> n.startsWith(PREFIX)))
          .containsExactly(
              PREFIX + "Engagements",
              PREFIX + "Agreements",
              PREFIX + "Missions",
              PREFIX + "Statistics",
              PREFIX + "Memberships",
              PREFIX + "Actions",
              PREFIX + "Sources");
    }
  }

  @Test
  void haveVerificationAndSourcesAsColumns() throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(generate().toFile())) {
      for (String name : List.of("Engagements", "Agreements", "Statistics", "Memberships")) {
        assertThat(texts(workbook.findSheet(PREFIX + name).orElseThrow()))
            .as(name)
            .contains("Verification", "Sources");
      }
    }
  }

  @Test
  void areLeftOutOnDemand() throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(generate("--no-data-sheets").toFile())) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .hasSizeGreaterThan(1)
          .noneMatch(n -> n.startsWith(PREFIX));
    }
  }

  private static List<String> texts(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.flatMap(Row::stream).filter(c -> c != null).map(c -> c.getText()).toList();
    }
  }
}
