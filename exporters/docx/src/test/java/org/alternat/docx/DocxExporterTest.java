package org.alternat.docx;

import static org.alternat.testkit.Nodes.a;
import static org.alternat.testkit.Nodes.aside;
import static org.alternat.testkit.Nodes.classed;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.named;
import static org.alternat.testkit.Nodes.namedNote;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.ol;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.ref;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.strong;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.title;
import static org.alternat.testkit.Nodes.tr;
import static org.alternat.testkit.Nodes.ul;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.document.Remark;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.Nodes;
import org.junit.jupiter.api.Test;

class DocxExporterTest {
  private static final String STYLES = "//w:p/w:pPr/w:pStyle/@w:val";

  private static Document document(Block... content) {
    Metadata metadata = Metadata.of("Note", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    return new Document(metadata, LookSample.styleSheet(), List.of(content));
  }

  private static WordFile file(Block... content) {
    return WordFile.of(document(content));
  }

  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(DocumentExporter.class))
        .hasAtLeastOneElementOfType(DocxExporter.class);
  }

  @Test
  void titlesOfSectionsAreHeadingsByDepthAndTheTitleIsNone() {
    WordFile file = file(title("T"), section("One", section("Deep", p("x"))));
    assertThat(file.body(STYLES)).containsExactly("Title", "Heading1", "Heading2", "BodyText");
  }

  @Test
  void wordCountsTheHeadingsThatTheThemeNumbers() {
    WordFile file =
        file(section("One"), section(classed("unnumbered"), line("Apart")), section("Two"));
    assertThat(
            file.values(
                "word/numbering.xml", "//w:lvl[w:pStyle/@w:val='Heading1']/w:lvlText/@w:val"))
        .containsExactly("%1 · ");
    assertThat(file.values("word/styles.xml", "//w:style[@w:styleId='Heading1']//w:numId/@w:val"))
        .containsExactly("1");
    assertThat(file.body("//w:p[w:pPr/w:numPr/w:numId/@w:val='0']")).containsExactly("Apart");
  }

  @Test
  void eachNumberedListBeginsAnew() {
    WordFile file = file(ol(1, "a", "b"), ol(3, "c"));
    List<String> numbers = file.body("//w:numPr/w:numId/@w:val");
    assertThat(numbers).hasSize(3);
    assertThat(numbers.get(0)).isEqualTo(numbers.get(1)).isNotEqualTo(numbers.get(2));
    assertThat(
            file.values(
                "word/numbering.xml",
                "//w:num[@w:numId='" + numbers.get(2) + "']//w:startOverride/@w:val"))
        .containsExactly("3");
  }

  @Test
  void bulletsAreInTheStyleAndNotInTheText() {
    WordFile file = file(ul("One.", p("Two ", strong("bold"), ".")));
    assertThat(file.body(STYLES)).containsExactly("ListBullet", "ListBullet");
    assertThat(file.body("//w:p")).containsExactly("One.", "Two bold.");
    assertThat(file.body("//w:rStyle/@w:val")).containsExactly("Strong");
    assertThat(file.body("//w:r/w:rPr/w:b")).isEmpty();
  }

  @Test
  void theStylesThatPeopleLookForAreThereWhetherTheNoteUsesThemOrNot() {
    WordFile file = file(p("x"));
    assertThat(file.values("word/styles.xml", "//w:style[@w:type='paragraph']/w:name/@w:val"))
        .contains("Normal", "Body Text", "Title", "Subtitle", "heading 1", "heading 6")
        .contains("List Bullet", "List Bullet 2", "List Bullet 3")
        .contains("List Number", "List Number 2", "List Number 3")
        .contains("caption", "Quote", "footnote text", "toc 1", "TOC Heading")
        .doesNotHaveDuplicates();
    String levels = "//w:style[starts-with(@w:styleId, 'ListNumber')]//w:ilvl/@w:val";
    assertThat(file.values("word/styles.xml", levels)).containsExactly("1", "2");
    assertThat(file.values("word/numbering.xml", "//w:num/@w:numId"))
        .containsAll(file.values("word/styles.xml", "//w:numId/@w:val"));
  }

  @Test
  void aStyleOfTwoLooksDoesNotTakeTheNameOfALevel() {
    WordFile file = file(ul("One."), aside("summary", ul("Two.")), ul(p("a"), ul("Deep.")));
    assertThat(file.values("word/styles.xml", "//w:style[@w:styleId='ListBullet2']//w:ilvl/@w:val"))
        .containsExactly("1");
  }

  @Test
  void captionsAreCountedByFieldsAndReferencesRepeatTheirWords() {
    WordFile file =
        file(
            p("See ", ref("t"), "."),
            table(named("t"), line("Trade"), headerRow("Year"), tr("2023")));
    assertThat(file.body("//w:instrText")).containsExactly(" REF t \\h ", " SEQ Table \\* ARABIC ");
    assertThat(file.body("//w:p[1]")).first().asString().endsWith("Table\u00A01.");
    assertThat(file.body("//w:p[w:bookmarkStart/@w:name='t']"))
        .singleElement()
        .asString()
        .contains("Table\u00A0")
        .contains("Trade");
  }

  @Test
  void footnotesAreFootnotesAndCalledAgainByFields() {
    WordFile file =
        file(
            p(
                "Once",
                namedNote("source", "The ", strong("source"), "."),
                ", again",
                ref("source")));
    assertThat(file.values("word/footnotes.xml", "//w:footnote[@w:id='1']"))
        .containsExactly("The source.");
    assertThat(file.body("//w:footnoteReference/@w:id")).containsExactly("1");
    assertThat(file.body("//w:instrText")).containsExactly(" NOTEREF source \\h ");
    assertThat(file.body("//w:r[w:t='1']/w:rPr/w:rStyle/@w:val"))
        .containsExactly("FootnoteReference");
  }

  @Test
  void tablesRepeatTheirHeadsAndMergeCells() {
    WordFile file =
        file(
            table(
                "",
                headerRow("a", "b"),
                tr(td(1, 2, "over two rows"), "1"),
                tr("2"),
                tr(td(2, 1, "over two columns"))));
    assertThat(file.body("//w:tr[w:trPr/w:tblHeader]")).containsExactly("ab");
    assertThat(file.body("//w:gridCol")).hasSize(2);
    assertThat(file.body("//w:vMerge")).hasSize(2);
    assertThat(file.body("//w:gridSpan/@w:val")).containsExactly("2");
    assertThat(file.body("//w:tc[not(*[last()][self::w:p])]")).isEmpty();
  }

  @Test
  void aParagraphStandsBetweenTablesThatTouch() {
    WordFile file = file(table("", headerRow("a"), tr("1")), table("", headerRow("b"), tr("2")));
    assertThat(file.body("//w:tbl[following-sibling::*[1][self::w:tbl]]")).isEmpty();
    assertThat(file.body("//w:body/w:tbl")).hasSize(2);
  }

  @Test
  void aTableOfMoreColumnsThanWordOpensBecomesLinesAndIsReported() {
    Object[] cells = java.util.stream.IntStream.range(0, 70).mapToObj(i -> "c" + i).toArray();
    WordFile file = file(table("", headerRow(cells), tr(cells)));
    assertThat(file.body("//w:tbl")).isEmpty();
    assertThat(file.text()).contains("c69");
    assertThat(file.losses()).singleElement().asString().contains("70 columns");
  }

  @Test
  void theContentsListIsAFieldWithItsResult() {
    WordFile file =
        file(new Block.ContentsList(Attributes.NONE, line("Contents"), 2), section("One", p("x")));
    assertThat(file.body("//w:instrText").getFirst()).isEqualTo(" TOC \\o \"1-2\" \\h \\z \\u ");
    assertThat(file.body("//w:p[w:pPr/w:pStyle/@w:val='TOC1']//w:t")).contains("1 · One");
    assertThat(file.body("//w:hyperlink/@w:anchor"))
        .isEqualTo(file.body("//w:bookmarkStart/@w:name"));
    assertThat(file.values("word/settings.xml", "//w:updateFields")).isEmpty();
    assertThat(file.body("//@w:dirty")).isEmpty();
    assertThat(file.losses()).singleElement().asString().contains("no page numbers");
  }

  @Test
  void whatAimsAtNothingIsReported() {
    WordFile file = file(p("Nowhere ", ref("nowhere"), a("#gone", "gone"), a("no uri", "odd")));
    assertThat(file.text()).isEqualTo("Nowhere goneodd");
    assertThat(file.losses()).hasSize(3);
  }

  @Test
  void remarksAreCommentsWhenAskedFor() {
    Document plain = document(p(named("here"), "Text."));
    Document document =
        new Document(
            plain.metadata(),
            plain.styleSheet(),
            plain.content(),
            List.of(),
            List.of(new Remark("here", "A. B.", "One source."), new Remark("gone", "A", "Lost.")));
    WordFile file = WordFile.of(document, ExportOptions.builder().remarks(true).build());
    assertThat(file.values("word/comments.xml", "//w:comment")).containsExactly("One source.");
    assertThat(file.body("//w:p[w:commentRangeStart]")).containsExactly("Text.");
    assertThat(file.losses()).singleElement().asString().contains("#gone");
    assertThat(WordFile.of(document).parts()).doesNotContainKey("word/comments.xml");
  }

  @Test
  void aBoxOfPlainParagraphsIsParagraphsAndOneWithAListIsACell() {
    WordFile plain = file(aside("caution", p("Careful.")));
    assertThat(plain.body("//w:tbl")).isEmpty();
    assertThat(plain.body(STYLES)).containsExactly("CalloutCaution");
    WordFile list = file(aside("summary", p("Summary"), ul("One.")));
    assertThat(list.body("//w:tbl//w:p")).containsExactly("Summary", "One.");
  }

  @Test
  void theParagraphBeforeABoxLeavesTheSpaceAboveIt() {
    WordFile file = file(p("Before."), aside("summary", p("Summary"), ul("One.")));
    assertThat(file.body("//w:p[w:r/w:t='Before.']/w:pPr/w:spacing/@w:after"))
        .containsExactly("227");
    assertThat(file.body("//w:body/w:p[not(w:r)]")).hasSize(1);
  }

  @Test
  void chartsAreNativeWithTheirData() {
    WordFile file = WordFile.of(LookSample.document());
    assertThat(file.parts()).containsKeys("word/charts/chart1.xml", "word/embeddings/chart1.xlsx");
    assertThat(file.body("//*[local-name()='docPr']/@descr"))
        .singleElement()
        .asString()
        .startsWith("De 2014 à 2023");
    assertThat(
            file.values(
                "word/charts/chart1.xml", "//*[local-name()='numCache']//*[local-name()='v']"))
        .hasSize(20)
        .map(Double::valueOf)
        .contains(1.08e7);
  }

  @Test
  void attachmentsComeBackAsTheyWere() throws IOException {
    Document sample = LookSample.document();
    for (boolean kept : List.of(true, false)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExportOptions options = ExportOptions.builder().attachments(kept).build();
      new DocxExporter().export(sample, out, options);
      assertThat(new DocxExporter().attachments(new ByteArrayInputStream(out.toByteArray())))
          .isEqualTo(kept ? sample.attachments() : List.of());
    }
  }

  @Test
  void attachmentsAndPropertiesTravelWithin() {
    WordFile file = WordFile.of(LookSample.document());
    assertThat(file.values("customXml/item1.xml", "/*/@fileName")).containsExactly("dossier.json");
    assertThat(file.values("docProps/custom.xml", "//*[local-name()='lpwstr']"))
        .containsExactly("2023-10-03", "TLP:GREEN");
    WordFile without =
        WordFile.of(LookSample.document(), ExportOptions.builder().attachments(false).build());
    assertThat(without.parts()).doesNotContainKey("customXml/item1.xml");
  }

  @Test
  void runningHeadsHaveTheMarkingAndThePages() {
    WordFile file = WordFile.of(LookSample.document());
    assertThat(file.values("word/header1.xml", "//w:t")).contains("TLP:GREEN");
    assertThat(file.values("word/footer1.xml", "//w:instrText"))
        .containsExactly(" PAGE ", " NUMPAGES ");
  }

  @Test
  void rightToLeftTextIsMarkedRunByRun() {
    WordFile file =
        file(p(Nodes.language("ar", org.alternat.document.Direction.RTL), "العلاقات OSCE 2023"));
    assertThat(file.body("//w:pPr/w:bidi")).hasSize(1);
    assertThat(file.body("//w:r[w:rPr/w:rtl]")).containsExactly("العلاقات ");
    assertThat(file.body("//w:lang/@w:bidi")).contains("ar");
  }

  @Test
  void footnotesWithinFootnotesAreWrittenInBrackets() {
    WordFile file = file(p("x", note("outer", note("inner"))));
    assertThat(file.values("word/footnotes.xml", "//w:footnote[@w:id='1']"))
        .containsExactly("outer [inner]");
    assertThat(file.losses()).hasSize(1);
  }
}
