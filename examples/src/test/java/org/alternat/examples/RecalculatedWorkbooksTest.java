package org.alternat.examples;

import static org.alternat.testkit.Nodes.data;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alternat.document.Attributes;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.document.Table;
import org.alternat.export.ExportOptions;
import org.alternat.language.Languages;
import org.alternat.model.LanguageTag;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.Theme;
import org.alternat.testkit.LibreOffice;
import org.alternat.xlsx.XlsxExporter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens the workbook of every kind of note in every language, computes its formulas
 * anew and saves it: an independent reader then finds the same sheets with the same texts, numbers,
 * days and results.
 */
@Tag("conformance")
class RecalculatedWorkbooksTest {
  @TempDir Path folder;

  @Test
  void haveTheSameValues() throws IOException {
    List<Path> workbooks = new ArrayList<>();
    for (String dossier : List.of("kazakhstan-togo", "demonstration")) {
      for (NoteKind kind : NoteComposer.standard().kinds()) {
        for (LanguageTag language : Languages.supported()) {
          workbooks.addAll(generate(dossier, kind.id(), language.value()));
        }
      }
    }
    workbooks.add(withTotals());
    Path saved = Files.createDirectory(folder.resolve("saved"));
    List<Path> recalculated = LibreOffice.recalculate(workbooks, saved);
    int formulas = 0;
    for (int i = 0; i < workbooks.size(); i++) {
      Map<String, String> before = cells(workbooks.get(i));
      assertThat(before).hasSizeGreaterThan(8);
      assertThat(cells(recalculated.get(i)))
          .as(workbooks.get(i).toString())
          .containsExactlyInAnyOrderEntriesOf(before);
      formulas += formulas(workbooks.get(i));
    }
    assertThat(formulas).as("so that something is computed").isPositive();
  }

  /** A table with a row of totals, which the notes do not have. */
  private Path withTotals() throws IOException {
    Table table =
        new Table(
            Attributes.NONE,
            line("Trade"),
            List.of(headerRow("Year", "€")),
            List.of(tr("2022", data("12.5", "EUR", "12.50")), tr("2023", data("30", "EUR", "30"))),
            List.of(tr("Sum", data("42.5", "EUR", "42.50"))));
    Document document =
        new Document(
            Metadata.of("Totals", Locale.ENGLISH, LocalDate.of(2023, 10, 3)),
            Theme.standard().styleSheet(),
            List.of(p("A table with a sum."), table));
    Path file = folder.resolve("totals.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new XlsxExporter().export(document, out, ExportOptions.defaults());
    }
    return file;
  }

  private List<Path> generate(String dossier, String kind, String language) {
    return CommandLineRun.notes(
        "dossiers/" + dossier + ".json",
        "--kind",
        kind,
        "--lang",
        language,
        "--annex",
        "--format",
        "xlsx",
        "--out",
        folder.toString());
  }

  /** What the cells of a workbook hold, by sheet and address. */
  private static Map<String, String> cells(Path file) throws IOException {
    Map<String, String> values = new TreeMap<>();
    each(
        file,
        (sheet, cell) -> {
          String value = value(cell);
          if (!value.isEmpty()) {
            values.put(sheet.getName() + "!" + cell.getAddress(), value);
          }
        });
    return values;
  }

  private static int formulas(Path file) throws IOException {
    List<String> formulas = new ArrayList<>();
    each(
        file,
        (sheet, cell) -> {
          if (cell.getType() == CellType.FORMULA) {
            formulas.add(cell.getFormula());
          }
        });
    return formulas.size();
  }

  /** Takes a cell. */
  @FunctionalInterface
  private interface CellTaker {
    void take(Sheet sheet, Cell cell);
  }

  private static void each(Path file, CellTaker taker) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(
              row -> row.stream().filter(c -> c != null).forEach(c -> taker.take(sheet, c)));
        }
      }
    }
  }

  private static String value(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
      case FORMULA -> new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
      case STRING -> cell.asString();
      case BOOLEAN, ERROR, EMPTY -> cell.getText();
    };
  }
}
