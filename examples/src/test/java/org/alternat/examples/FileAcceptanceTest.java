package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.alternat.language.Languages;
import org.alternat.model.CurrencyCode;
import org.alternat.model.LanguageTag;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The traps of the subject that show in the finished files, by their numbers. */
class FileAcceptanceTest {
  private static final Path DEMONSTRATION = Path.of("dossiers/demonstration.json");
  private static final Path SAMPLE = Path.of("dossiers/kazakhstan-togo.json");
  private static final String LABEL = "TLP:AMBER // DIFFUSION RESTREINTE";

  @TempDir Path folder;

  private List<Path> generate(
      Path dossier, String kind, String language, String side, String formats) {
    return CommandLineRun.notes(
        dossier.toString(),
        "--kind",
        kind,
        "--lang",
        language,
        "--for",
        side,
        "--format",
        formats,
        "--out",
        folder.resolve(language).toString());
  }

  private Path changed(Path dossier, String old, String replacement) throws IOException {
    String json = Files.readString(dossier);
    assertThat(json).contains(old);
    return Files.writeString(folder.resolve("changed.json"), json.replace(old, replacement));
  }

  private static List<String> parts(Path file, String name) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> e.getName().matches(name)).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(parts).as(name).isNotEmpty();
    return parts;
  }

  @Test
  void trap06TheMarkingStandsUntranslatedAtHeadAndFootOfEveryPage() throws IOException {
    for (String language : List.of("fr", "ru")) {
      List<Path> files =
          generate(DEMONSTRATION, "bilateral-brief", language, "XA", "docx,pdf,xlsx");
      assertThat(parts(files.get(0), "word/header.*xml")).allMatch(part -> part.contains(LABEL));
      assertThat(parts(files.get(0), "word/footer.*xml")).allMatch(part -> part.contains(LABEL));
      try (PDDocument pdf = Loader.loadPDF(files.get(1).toFile())) {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          // The marking may go on on a second line.
          String text = stripper.getText(pdf).replaceAll("\\s+", " ");
          assertThat(text.split(java.util.regex.Pattern.quote(LABEL), -1))
              .as("page " + page)
              .hasSize(3);
        }
      }
      assertThat(parts(files.get(2), "xl/worksheets/sheet\\d+\\.xml"))
          .allSatisfy(sheet -> {
            assertThat(sheet).containsPattern("<oddHeader>[^<]*" + LABEL);
            assertThat(sheet).containsPattern("<oddFooter>[^<]*" + LABEL);
          });
    }
  }

  /** What must not be disclosed is not in a readout, though the record of the same call has it. */
  @Test
  void trap06AReadoutLeavesOutWhatIsNotForDisclosure() throws IOException {
    String secret = "baisse des quotas";
    for (Path file : generate(DEMONSTRATION, "readout", "fr", "XA", "docx,pdf,xlsx,html")) {
      assertThat(UnpackedFile.text(Files.readAllBytes(file)))
          .as(file.toString())
          .doesNotContain(secret);
    }
    Path record = generate(DEMONSTRATION, "record-of-conversation", "fr", "XA", "html").getFirst();
    assertThat(FileTexts.of(record)).contains(secret);
  }

  @Test
  void trap07TheSideTurnsTheSignOfTheBalance() throws IOException {
    Path own = generate(DEMONSTRATION, "bilateral-brief", "fr", "XA", "html").getFirst();
    Path theirs = generate(DEMONSTRATION, "bilateral-brief", "fr", "XV", "html").getFirst();
    assertThat(FileTexts.of(own)).contains("exportations 10,8, importations 7,1, solde 3,7");
    assertThat(FileTexts.of(theirs)).contains("exportations 7,1, importations 10,8, solde −3,7");
  }

  @Test
  void trap07MirrorDataBreaksAndMixedCurrenciesAreSaid() throws IOException {
    Path note = generate(DEMONSTRATION, "bilateral-brief", "fr", "XA", "html").getFirst();
    assertThat(FileTexts.of(note))
        .contains(
            "Données miroirs divergentes, en 2023",
            "10,8 millions de dollars",
            "13,9 millions de dollars")
        .contains("aucun solde n’est calculé", "Rupture de série");
  }

  @Test
  void trap07GrowthFromNothingIsNotDefined() throws IOException {
    Path dossier = changed(DEMONSTRATION, "\"value\": 3.1", "\"value\": 0");
    Path note = generate(dossier, "bilateral-brief", "fr", "XA", "html").getFirst();
    assertThat(FileTexts.of(note))
        .contains("Évolution annuelle moyenne de 2014 à 2023 : exportations non définie")
        .doesNotContain("NaN", "∞", "Infinity");
  }

  @Test
  void trap07TheFrancHasNoDecimalsInNotes() throws IOException {
    Path dossier =
        changed(
            DEMONSTRATION,
            "\"value\": 51300000000,\n          \"currency\": \"USD\"",
            "\"value\": 1234567.5,\n          \"currency\": \"XOF\"");
    Path note = generate(dossier, "fact-sheet", "fr", "XA", "html").getFirst();
    assertThat(FileTexts.of(note))
        .containsPattern("1 234 568 francs CFA|1,2 million de francs CFA");
  }

  @Test
  void trap07TheFrancHasNoDecimals() {
    String amount =
        Languages.of(LanguageTag.of("fr"))
            .money()
            .exact(new BigDecimal("1234567"), CurrencyCode.of("XOF"));
    assertThat(amount).doesNotContain(",").contains("567");
  }

  @Test
  void trap10ConflictsStandAsAlternativesWithTheirSources() throws IOException {
    String note =
        FileTexts.of(generate(DEMONSTRATION, "bilateral-brief", "fr", "XA", "docx").getFirst());
    assertThat(note)
        .contains(
            "Les sources ne s’accordent pas sur la date : Reconnaissance, le 2 mars 1990 ou le 5 mars 1990")
        .contains("La Verranie a respecté tous les quotas", "toutefois : Les relevés de la Ligue")
        .contains("Bulletin royal de Verranie", "Rapport annuel de la Ligue des océans");
    String sample =
        FileTexts.of(generate(SAMPLE, "bilateral-brief", "fr", "TG", "docx").getFirst());
    assertThat(sample)
        .contains(
            "Selon l’article : Le Mali serait revenu", "le Mali restait suspendu de ses instances")
        .containsPattern(
            "Le Kazakhstan est un grand producteur de potassium\\D*\\d*\\W* ; toutefois");
  }

  @Test
  void trap14TextThatLooksLikeAFormulaStaysText() throws IOException {
    for (String hostile : List.of("=1+1", "+41 22", "-5", "@SUM(1)")) {
      Path dossier = changed(DEMONSTRATION, "\"Accord de pêche\"", "\"" + hostile + "\"");
      Path file = generate(dossier, "agreements-table", "fr", "XA", "xlsx").getFirst();
      assertThat(cells(file)).noneMatch(cell -> cell.getType() == CellType.FORMULA);
      assertThat(cells(file))
          .filteredOn(cell ->
              String.valueOf(cell.getRawValue()).startsWith(hostile)
                  || cell.getText().startsWith(hostile))
          .isNotEmpty()
          .allMatch(cell -> cell.getType() == CellType.STRING);
    }
  }

  @Test
  void trap14DatesAndNumbersAreTypedAsFarAsTheyAreKnown() throws IOException {
    Path exact = generate(DEMONSTRATION, "bilateral-brief", "fr", "XA", "xlsx").getFirst();
    assertThat(cells(exact))
        .as("12 September 1994 is a day")
        .anyMatch(cell -> cell.getType() == CellType.NUMBER && isSerialDayOf1994(cell));
    assertThat(cells(exact))
        .as("exports of 2023")
        .anyMatch(cell ->
            cell.getType() == CellType.NUMBER
                && cell.asNumber().compareTo(new BigDecimal("10800000")) == 0);
    Path sample = generate(SAMPLE, "bilateral-brief", "fr", "TG", "xlsx").getFirst();
    assertThat(cells(sample))
        .as("a year alone is no day")
        .filteredOn(cell -> cell.getText().equals("2014"))
        .isNotEmpty()
        .allMatch(cell -> cell.getType() == CellType.STRING);
    assertThat(cells(exact))
        .as("nor is a month, or what lasts")
        .filteredOn(cell -> cell.getText().matches("mai 2023|1991–2001|depuis 1998"))
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(cell -> cell.getType() == CellType.STRING);
  }

  private static boolean isSerialDayOf1994(Cell cell) {
    return cell.asNumber().compareTo(new BigDecimal("34589")) == 0;
  }

  private static List<Cell> cells(Path file) throws IOException {
    List<Cell> cells = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(row ->
              row.stream().flatMap(c -> Optional.ofNullable(c).stream()).forEach(cells::add));
        }
      }
    }
    return cells;
  }
}
