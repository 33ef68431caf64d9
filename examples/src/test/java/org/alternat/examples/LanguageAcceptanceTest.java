package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alternat.document.Direction;
import org.alternat.dossier.DossierReader;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.export.Exporters;
import org.alternat.language.Languages;
import org.alternat.model.Dossier;
import org.alternat.model.LocalizedText.Localized;
import org.alternat.template.Composition;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteOptions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The acceptance tests that are about languages, by their numbers. */
class LanguageAcceptanceTest {
  private static final NoteComposer COMPOSER = NoteComposer.standard();

  private static final String NAMES =
      """
      {
        "id": "names",
        "language": "en",
        "asOf": "2024-06-30",
        "disclosure": "PUBLIC",
        "between": {"a": "SZ", "b": "XK"},
        "parties": [
          {
            "code": "SZ",
            "kind": "STATE",
            "names": [
              {"language": "en", "form": "SHORT", "text": "Swaziland", "to": "2018-04-18"},
              {"language": "en", "form": "SHORT", "text": "Eswatini", "from": "2018-04-19"}
            ]
          },
          {"code": "XK", "kind": "DISPUTED_STATUS", "names": []}
        ],
        "events": [
          {
            "id": "congress",
            "kind": "OTHER",
            "title": {"en": "Congress"},
            "status": "HELD",
            "start": "1998",
            "actors": ["SZ", "XK"]
          }
        ]
      }
      """;

  @Test
  @DisplayName("2. The Kazakh side's note in Russian and Kazakh")
  void theNoteOfKazakhstanIsInItsLanguages() throws IOException {
    Dossier dossier = sampleWithout("\"ru\": \"Казахстан является крупным производителем нефти.\"");
    Composition russian = note(dossier, "ru", "KZ");
    Composition kazakh = note(dossier, "kk", "KZ");

    assertThat(title(russian)).startsWith("Казахстан – Того");
    assertThat(title(note(dossier, "ru", "TG"))).startsWith("Того – Казахстан");
    assertThat(text(russian))
        .contains("Касым-Жомарт Токаев", "Фор Гнассингбе", "Тоголезская Республика")
        .contains("27–28 ноября 2023 г.", "15-летие")
        .doesNotContain("ноябрь 2023", "г..");
    assertThat(text(kazakh))
        .contains("Қасым-Жомарт Тоқаев", "Қазақстан Республикасы")
        .contains("2023 жылғы 27–28 қараша", "2014 жылы орнатылды");
    assertThat(russian.untranslated())
        .singleElement()
        .satisfies(missing -> {
          assertThat(missing.language().value()).isEqualTo("fr");
          assertThat(missing.text()).isEqualTo("Le Kazakhstan est un grand producteur de pétrole.");
        });
    assertThat(russian.warnings().toString()).containsOnlyOnce("not translated into ru");
    assertThat(russian.document().toString()).contains("@fr");
  }

  @Test
  @DisplayName("8. Arabic runs from right to left, with its digits, and keeps Latin words together")
  void arabicRunsFromRightToLeft() throws IOException {
    Composition arabic = note(sample(), "ar", "TG");
    Composition egyptian = note(sample(), "ar-EG", "TG");

    assertThat(arabic.document().metadata().direction()).isEqualTo(Direction.RTL);
    assertThat(text(arabic)).contains("2014", "\u2068", "\u2069").doesNotContain("٢٠١٤");
    assertThat(text(egyptian)).contains("٢٠١٤", "٢٧–٢٨ نوفمبر ٢٠٢٣");
    assertThat(text(arabic))
        .as("a year and the number of the footnote after it are no number")
        .containsPattern("2023\\.\\\\u\\{200f}\" (note|ref)");
    assertThat(part(arabic, "docx", "word/document.xml"))
        .contains("<w:bidi", "<w:bidiVisual", "<w:rtl");
    assertThat(part(arabic, "xlsx", "xl/worksheets/sheet1.xml")).contains("rightToLeft=\"1\"");
    assertThat(new String(bytes(arabic, "html"), StandardCharsets.UTF_8)).contains("dir=\"rtl\"");
    try (PDDocument pdf = Loader.loadPDF(bytes(arabic, "pdf"))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("ar");
      assertThat(leftmost(pdf, "TLP:CLEAR")).as("a mirrored running head").isLessThan(100);
    }
  }

  /** How far from the left the first letter of a word comes, in points. */
  private static double leftmost(PDDocument pdf, String word) throws IOException {
    List<Float> found = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> positions) {
        if (text.contains(word)) {
          positions.stream()
              .filter(letter -> letter.getUnicode().equals(word.substring(0, 1)))
              .forEach(letter -> found.add(letter.getX()));
        }
      }
    }.getText(pdf);
    return found.stream().mapToDouble(Float::doubleValue).min().orElseThrow();
  }

  @Test
  @DisplayName("8. Digits and separators are those of the country")
  void arabicDigitsAreThoseOfTheCountry() throws IOException {
    assertThat(text(demonstration("ar"))).contains("4,200,000");
    assertThat(text(demonstration("ar-EG"))).contains("٤٬٢٠٠٬٠٠٠");
    assertThat(text(demonstration("ar-MA"))).contains("4.200.000");
  }

  @Test
  @DisplayName("8. A date of another calendar stands beside as the source states it")
  void aHijriDateIsPrintedAsStated() throws IOException {
    assertThat(text(demonstration("ar"))).contains("1 مارس 1990 الموافق 3 شعبان 1410هـ");
    assertThat(text(demonstration("fr")))
        .containsPattern("1ᵉʳ mars 1990 \\(\" span@ar\\(\"\u2068?3 شعبان 1410هـ");
    assertThat(demonstration("fr").untranslated())
        .as("as stated, not for want of a translation")
        .extracting(Localized::text)
        .doesNotContain("3 شعبان 1410هـ");
  }

  @Test
  @DisplayName("2. A name that is not written in the letters of the note is tagged, and missed")
  void namesInOtherLettersAreTagged() throws IOException {
    Composition chinese =
        note(
            sampleWithout("\\{\\s*\"language\": \"zh\",\\s*\"full\": \"罗贝尔·迪塞\"\\s*\\}"),
            "zh",
            "KZ");
    assertThat(text(chinese)).contains("@fr(\"Robert Dussey\")").doesNotContain("@fr(\"福雷");
    assertThat(chinese.untranslated()).extracting(Localized::text).contains("Robert Dussey");
    assertThat(text(note(sample(), "es", "KZ"))).doesNotContain("@fr(\"Robert Dussey");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr    |    | 1994\\u{202f}; 30 | Dernier contact au niveau des chefs d’État\\u{a0}:
          fr-CA |    | 1994; 30          | Dernier contact au niveau des chefs d’État\\u{a0}:
          fr-CH |    | 1994\\u{202f}; 30 | Dernier contact au niveau des chefs d’État\\u{202f}:
          fr    | EU | 1994; 30          | Dernier contact au niveau des chefs d’État:
          """)
  @DisplayName("1. Spaces are those of the house")
  void spacesAreThoseOfTheHouse(
      String language, @Nullable String house, String semicolon, String colon) throws IOException {
    NoteOptions.Builder options =
        NoteOptions.builder("bilateral-brief").language(language).seenBy("XA").dataSheets(false);
    if (house != null) {
      options.house(house);
    }
    Dossier dossier = new DossierReader().read(Path.of("dossiers", "demonstration.json")).dossier();
    assertThat(COMPOSER.compose(dossier, options.build()).document().toString())
        .contains(semicolon, colon);
  }

  @Test
  @DisplayName("9. The same bytes under any default locale and zone")
  void bytesDoNotDependOnTheMachine() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Dossier dossier = sample();
    List<String> languages = List.of("kk", "ar");
    List<String> trees = trees(dossier);
    List<byte[]> before = files(dossier, languages);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<byte[]> after = files(sample(), languages);
      for (int i = 0; i < before.size(); i++) {
        assertThat(Arrays.equals(after.get(i), before.get(i))).as("file %s", i).isTrue();
      }
      assertThat(trees(sample())).isEqualTo(trees);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  @DisplayName("12. Names of the time of events, and the footnote on Kosovo once")
  void namesAreThoseOfTheTimeAndKosovoHasItsFootnoteOnce() throws IOException {
    Dossier dossier = named();
    NoteOptions.Builder options = NoteOptions.builder("bilateral-brief").language("en");

    String plain = text(COMPOSER.compose(dossier, options.build()));
    String european = text(COMPOSER.compose(dossier, options.house("eu").build()));

    assertThat(plain).contains("Swaziland (now Eswatini)", "Kosovo").doesNotContain("Kosovo*");
    assertThat(european).contains("Kosovo*").containsOnlyOnce("without prejudice to positions");
    assertThat(text(COMPOSER.compose(sample(), options.build())))
        .doesNotContain("without prejudice to positions");
  }

  /** That no JDK is asked for words, dates or numbers of a language is the test of walls. */
  private static List<String> trees(Dossier dossier) {
    return Languages.supported().stream()
        .map(language -> note(dossier, language.value(), "TG").document().toString())
        .toList();
  }

  private static Composition demonstration(String language) throws IOException {
    Dossier dossier = new DossierReader().read(Path.of("dossiers", "demonstration.json")).dossier();
    return note(dossier, language, "XA");
  }

  private static List<byte[]> files(Dossier dossier, List<String> languages) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String language : languages) {
      Composition note = note(dossier, language, "KZ");
      for (DocumentExporter exporter : Exporters.all()) {
        files.add(bytes(note, exporter.format().id()));
      }
    }
    return files;
  }

  private static Composition note(Dossier dossier, String language, String side) {
    return COMPOSER.compose(
        dossier, NoteOptions.builder("bilateral-brief").language(language).seenBy(side).build());
  }

  private static byte[] bytes(Composition note, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporters.of(format)
        .orElseThrow()
        .export(note.document(), out, ExportOptions.builder().build());
    return out.toByteArray();
  }

  private static String part(Composition note, String format, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(note, format)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no " + name);
  }

  private static Dossier sample() throws IOException {
    return new DossierReader().read(Path.of("dossiers", "kazakhstan-togo.json")).dossier();
  }

  /** The sample without what a pattern finds once, and the comma before it. */
  private static Dossier sampleWithout(String pattern) throws IOException {
    String whole = Files.readString(Path.of("dossiers", "kazakhstan-togo.json"));
    String rest = whole.replaceFirst(",\\s*" + pattern, "");
    assertThat(rest).isNotEqualTo(whole);
    return new DossierReader().read("sample.json", rest.getBytes(StandardCharsets.UTF_8)).dossier();
  }

  private static Dossier named() throws IOException {
    return new DossierReader().read("names.json", NAMES.getBytes(StandardCharsets.UTF_8)).dossier();
  }

  private static String title(Composition note) {
    return note.document().metadata().title().replace('\u00a0', ' ');
  }

  private static String text(Composition note) {
    return note.document()
        .toString()
        .replace("\\u{a0}", " ")
        .replace("\u00a0", " ")
        .replace("\\u{2068}", "\u2068")
        .replace("\\u{2069}", "\u2069");
  }
}
