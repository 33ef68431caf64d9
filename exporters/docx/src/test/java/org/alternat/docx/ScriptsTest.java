package org.alternat.docx;

import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.language;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.span;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.document.Remark;
import org.alternat.docx.internal.reading.HouseTemplate;
import org.alternat.export.ExportOptions;
import org.alternat.style.Property;
import org.alternat.style.Rule;
import org.alternat.style.Selector;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.Nodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages, fonts and directions of scripts, in the XML. */
class ScriptsTest {
  private static final String DEFAULTS = "/w:styles/w:docDefaults/w:rPrDefault/w:rPr/";

  private static Document document(String language, Block... content) {
    Direction direction = language.equals("ar") ? Direction.RTL : Direction.LTR;
    Metadata plain = Metadata.of("T", Locale.forLanguageTag(language), LocalDate.of(2023, 10, 3));
    Metadata metadata =
        new Metadata(
            plain.title(),
            plain.language(),
            direction,
            plain.asOf(),
            plain.subject(),
            plain.author(),
            plain.keywords(),
            plain.marking(),
            plain.pageLimit(),
            new java.util.TreeMap<>(plain.strings()),
            plain.labels());
    return new Document(metadata, LookSample.styleSheet(), List.of(content));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, fr, zh-CN, ar-SA",
    "ru, ru, zh-CN, ar-SA",
    "kk, kk, zh-CN, ar-SA",
    "zh, en-US, zh, ar-SA",
    "ar, en-US, zh-CN, ar",
    "kk-Arab, en-US, zh-CN, kk-Arab",
    "zh-Latn, zh-Latn, zh-CN, ar-SA"
  })
  void theLanguageOfTheDocumentIsThatOfItsScript(
      String language, String western, String eastAsian, String complex) {
    WordFile file = WordFile.of(document(language, p("x")));
    assertThat(file.values("word/styles.xml", DEFAULTS + "w:lang/@w:val")).containsExactly(western);
    assertThat(file.values("word/styles.xml", DEFAULTS + "w:lang/@w:eastAsia"))
        .containsExactly(eastAsian);
    assertThat(file.values("word/styles.xml", DEFAULTS + "w:lang/@w:bidi"))
        .containsExactly(complex);
  }

  @Test
  void aRunInAnotherLanguageSaysItForItsScript() {
    WordFile file =
        WordFile.of(
            document(
                "fr",
                p(
                    span(language("zh", Direction.LTR), "中国"),
                    span(language("ru", Direction.LTR), "Россия"),
                    span(language("ar", Direction.RTL), "مصر"),
                    "France")));
    assertThat(file.body("//w:r[w:t='中国']/w:rPr/w:lang/@*")).containsExactly("zh");
    assertThat(file.body("//w:r[w:t='中国']/w:rPr/w:lang/@w:eastAsia")).containsExactly("zh");
    assertThat(file.body("//w:r[w:t='Россия']/w:rPr/w:lang/@w:val")).containsExactly("ru");
    assertThat(file.body("//w:r[w:t='مصر']/w:rPr/w:lang/@w:bidi")).containsExactly("ar");
    assertThat(file.body("//w:r[w:t='مصر']/w:rPr/w:rtl")).hasSize(1);
    assertThat(file.body("//w:r[w:t='France']/w:rPr")).isEmpty();
  }

  @Test
  void eachKindOfScriptHasAFontThatKnowsIt() {
    WordFile file = WordFile.of(document("zh", p("中国")));
    String fonts = DEFAULTS + "w:rFonts/";
    assertThat(file.values("word/styles.xml", fonts + "@w:ascii")).containsExactly("Arial");
    assertThat(file.values("word/styles.xml", fonts + "@w:hAnsi")).containsExactly("Arial");
    assertThat(file.values("word/styles.xml", fonts + "@w:eastAsia"))
        .containsExactly("Microsoft YaHei");
    assertThat(file.values("word/styles.xml", fonts + "@w:cs")).containsExactly("Arial");
  }

  @Test
  void theThemesFontsAreTakenForTheirScripts() {
    Value families =
        new Value.Families(
            List.of("Noto Naskh Arabic", "Noto Serif SC", "Liberation Serif", "serif"));
    Rule rule =
        new Rule(
            new Selector(null, new Selector.Simple("article", ""), false),
            Map.of(Property.FONT_FAMILY, families),
            0);
    StyleSheet sheet = new StyleSheet(LookSample.styleSheet().page(), List.of(rule), Map.of());
    Document plain = document("ar", p("x"));
    WordFile file = WordFile.of(new Document(plain.metadata(), sheet, plain.content()));
    assertThat(file.values("word/styles.xml", DEFAULTS + "w:rFonts/@*"))
        .containsExactlyInAnyOrder(
            "Times New Roman", "Times New Roman", "Noto Serif SC", "Noto Naskh Arabic");
    assertThat(file.values("word/fontTable.xml", "//w:font/@w:name"))
        .containsExactly("Times New Roman", "Noto Serif SC", "Noto Naskh Arabic");
  }

  @Test
  void boldItalicAndSizeHoldForComplexScriptsToo() {
    WordFile file = WordFile.of(LookSample.document());
    for (String pair : List.of("b", "i", "sz")) {
      String without =
          "//w:rPr[w:%s and not(w:%sCs)] | //w:rPr[w:%sCs and not(w:%s)]"
              .formatted(pair, pair, pair, pair);
      assertThat(file.values("word/styles.xml", without)).as(pair).isEmpty();
      assertThat(file.body(without)).as(pair).isEmpty();
    }
    assertThat(file.values("word/styles.xml", "//w:style//w:bCs")).isNotEmpty();
  }

  @Test
  void aNoteFromRightToLeftRunsSoInAllItsParts() {
    Document plain =
        document(
            "ar", p(Nodes.named("here"), "نص", note("حاشية")), table("", headerRow("أ"), tr("ب")));
    Document remarked =
        new Document(
            plain.metadata(),
            plain.styleSheet(),
            plain.content(),
            List.of(),
            List.of(new Remark("here", "أ. ب.", "ملاحظة")));
    WordFile file = WordFile.of(remarked, ExportOptions.builder().remarks(true).build());
    assertThat(file.values("word/styles.xml", "//w:style[@w:styleId='Normal']/w:pPr/w:bidi"))
        .hasSize(1);
    assertThat(file.body("//w:tblPr/w:bidiVisual")).hasSize(1);
    assertThat(file.body("//w:sectPr/w:bidi")).hasSize(1);
    for (String part : List.of("document", "footnotes", "comments", "header1", "footer1")) {
      String path = "//w:r[w:t[contains('أبتجحصنملايشة', substring(., 1, 1))]][not(w:rPr/w:rtl)]";
      assertThat(file.values("word/" + part + ".xml", path)).as(part).isEmpty();
      assertThat(file.values("word/" + part + ".xml", "//w:p[w:pPr/w:bidi/@w:val='0']"))
          .as(part)
          .isEmpty();
    }
  }

  @Test
  void paragraphsInTheStylesOfAHouseRunFromRightToLeftToo() {
    ExportOptions house = ExportOptions.builder().referenceDocument(HouseTemplate.dotx()).build();
    WordFile file = WordFile.of(document("ar", p("نص", note("حاشية"))), house);
    assertThat(file.body("//w:p[not(w:pPr/w:bidi)]")).isEmpty();
    assertThat(file.values("word/footnotes.xml", "//w:footnote[@w:id='1']//w:pPr/w:bidi"))
        .hasSize(1);
    assertThat(file.values("word/styles.xml", DEFAULTS + "w:lang/@w:bidi")).containsExactly("ar");
    assertThat(WordFile.of(document("fr", p("x")), house).body("//w:bidi")).isEmpty();
  }
}
