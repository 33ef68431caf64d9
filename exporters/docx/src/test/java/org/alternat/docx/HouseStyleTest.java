package org.alternat.docx;

import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.ol;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.strong;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.docx.internal.reading.HouseTemplate;
import org.alternat.export.ExportOptions;
import org.alternat.testkit.ExternalProgram;
import org.alternat.testkit.LibreOffice;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.OfficeValidator;
import org.alternat.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseStyleTest {
  private static final ExportOptions HOUSE = with(HouseTemplate.dotx());

  private static ExportOptions with(byte[] template) {
    return ExportOptions.builder().referenceDocument(template).remarks(true).build();
  }

  private static WordFile file(Block... content) {
    return file(HouseTemplate.dotx(), content);
  }

  private static WordFile file(byte[] template, Block... content) {
    Document sample = LookSample.document();
    return WordFile.of(
        new Document(sample.metadata(), sample.styleSheet(), List.of(content)), with(template));
  }

  @Test
  void theHouseSaysHowHeadingsLookAndCount() {
    WordFile file = file(section("One", p("x ", strong("y"))));
    assertThat(file.body("//w:pStyle/@w:val")).containsExactly("berschrift1", "BodyText");
    assertThat(file.body("//w:rStyle/@w:val")).containsExactly("Fett");
    assertThat(file.body("//w:numPr")).isEmpty();
    assertThat(file.body("//w:p[1]/w:pPr/w:spacing")).isEmpty();
    assertThat(file.values("word/styles.xml", "//w:style[@w:styleId='berschrift1']//w:sz/@w:val"))
        .containsExactly("36");
  }

  @Test
  void whatTheHouseLacksIsTheThemes() {
    WordFile file = file(section("One", section("Deep", p("x"))));
    assertThat(file.values("word/styles.xml", "//w:style[@w:styleId='Heading2']/w:basedOn/@w:val"))
        .containsExactly("Standard");
    assertThat(file.values("word/styles.xml", "//w:style[@w:default='1']/@w:styleId"))
        .containsExactly("Standard", "DefaultParagraphFont", "TableNormal");
    assertThat(file.values("word/styles.xml", "//w:style/@w:styleId")).doesNotHaveDuplicates();
  }

  @Test
  void listsCountBehindThoseOfTheHouse() {
    WordFile file = file(ol(1, "a"), ol(1, "b"));
    assertThat(file.body("//w:numPr/w:numId/@w:val")).doesNotContain("4").doesNotHaveDuplicates();
    assertThat(file.values("word/numbering.xml", "//w:num/@w:numId"))
        .startsWith("4")
        .doesNotHaveDuplicates()
        .containsAll(file.body("//w:numPr/w:numId/@w:val"));
    assertThat(file.values("word/numbering.xml", "//w:abstractNum/@w:abstractNumId"))
        .startsWith("7")
        .doesNotHaveDuplicates();
  }

  @Test
  void thePageAndItsHeadsAreTheHouses() {
    WordFile file = file(table("", headerRow("a"), tr("b")));
    assertThat(file.body("//w:pgSz/@w:w")).containsExactly("12240");
    assertThat(file.body("//w:pgMar/@w:header")).containsExactly("620");
    assertThat(file.body("//w:footerReference/@w:type")).containsExactly("default", "even");
    assertThat(file.values("word/header7.xml", "//w:t"))
        .containsExactly("Auswärtiges Amt", "Togo – Kazakhstan", "TLP:GREEN");
    assertThat(file.parts()).containsKey("word/media/logo.png");
    assertThat(file.values("word/settings.xml", "//w:evenAndOddHeaders")).hasSize(1);
    assertThat(file.body("//w:tblW/@w:w")).containsExactly("9360");
    assertThat(file.text()).doesNotContain("Text of the template");
    assertThat(file.losses())
        .singleElement()
        .asString()
        .startsWith("the text of the reference document is left out");
  }

  @Test
  void aMarkingThatTheHeadsDoNotShowIsReported() {
    byte[] silent =
        HouseTemplate.with(
            "word/header7.xml",
            "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");
    assertThat(WordFile.of(LookSample.document(), with(silent)).losses())
        .anyMatch(loss -> loss.contains("the marking TLP:GREEN"));
  }

  @Test
  void theContentsListHasTheNumbersOfTheHouse() {
    WordFile file =
        file(
            new Block.ContentsList(Attributes.NONE, List.of(), 2),
            section("One", section("Deep")),
            section("Two"));
    assertThat(file.body("//w:p[w:pPr/w:pStyle/@w:val='TOC1']//w:hyperlink/w:r[1]/w:t"))
        .containsExactly("I. One", "II. Two");
    assertThat(file.body("//w:p[w:pPr/w:pStyle/@w:val='TOC2']//w:hyperlink/w:r[1]/w:t"))
        .containsExactly("Deep");
    assertThat(file.body("//w:p[w:pPr/w:pStyle/@w:val='Heading2']//w:t")).containsExactly("Deep");
  }

  @Test
  void theCoverOfTheHouseStandsBeforeTheNoteWithItsPlaceholdersFilled() {
    WordFile file = file(covered(COVER), section("One", p("x")));
    assertThat(file.body("/w:document/w:body/w:p[1]//w:t")).containsExactly("Togo – Kazakhstan");
    assertThat(file.body("/w:document/w:body/w:p[2]//w:t")).containsExactly("Ministry");
    assertThat(file.body("//w:p[w:pPr/w:pageBreakBefore]//w:t")).containsExactly("One");
    assertThat(file.body("//*[local-name()='blip']/@*[local-name()='embed']"))
        .containsExactly("cover-rId6");
    assertThat(file.parts()).containsKey("word/media/arms.png");
    assertThat(file.losses()).isEmpty();
  }

  @Test
  void theNoteStandsWhereTheHouseWantsIt() {
    String place =
        "<w:sdt><w:sdtPr><w:tag w:val=\"Note\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent>"
            + "</w:sdt><w:p><w:r><w:t>Imprint</w:t></w:r></w:p>";
    WordFile file = file(covered(COVER + place), p("Words"));
    assertThat(file.body("/w:document/w:body/w:p//w:t"))
        .containsExactly("Togo – Kazakhstan", "Ministry", "Words", "Imprint");
    assertThat(file.body("//w:pageBreakBefore")).isEmpty();
  }

  @Test
  void footnotesOfACoverAreReported() {
    WordFile file =
        file(covered(COVER + "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"), p("x"));
    assertThat(file.body("//w:footnoteReference")).isEmpty();
    assertThat(file.losses()).singleElement().asString().contains("footnoteReference");
  }

  @Test
  @Tag("conformance")
  void aCoverIsValid() {
    WordFile file = WordFile.of(LookSample.document(), with(covered(COVER)));
    assertThat(OfficeValidator.installed().findings(file.bytes(), "docx")).isEmpty();
  }

  private static final String COVER =
      "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"title\"/><w:bookmarkEnd w:id=\"0\"/></w:p>"
          + "<w:p><w:r><w:t>Ministry</w:t></w:r><w:r><w:drawing><wp:inline><wp:extent"
          + " cx=\"9\" cy=\"9\"/><wp:docPr id=\"1\" name=\"Arms\" descr=\"Coat of arms\"/>"
          + "<a:graphic><a:graphicData"
          + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
          + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Arms\"/><pic:cNvPicPr/></pic:nvPicPr>"
          + "<pic:blipFill><a:blip r:embed=\"rId6\"/></pic:blipFill><pic:spPr/></pic:pic>"
          + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

  private static byte[] covered(String body) {
    return HouseTemplate.withBody(body);
  }

  @Test
  void theSameTemplateGivesTheSameBytes() {
    assertThat(WordFile.of(LookSample.document(), HOUSE).bytes())
        .isEqualTo(WordFile.of(LookSample.document(), with(HouseTemplate.dotx())).bytes());
  }

  @Test
  @Tag("conformance")
  void samplesAreValidInTheStylesOfAHouse() {
    samplesAreValid(HouseTemplate.dotx());
  }

  @Test
  @Tag("conformance")
  void samplesAreValidInTheStylesOfPandoc(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("reference.docx");
    ExternalProgram.of(
            "pandoc", "-o", file.toString(), "--print-default-data-file", "reference.docx")
        .run()
        .outputOrFail();
    samplesAreValid(Files.readAllBytes(file));
  }

  @Test
  @Tag("conformance")
  void samplesAreValidInTheStylesOfLibreOffice(@TempDir Path folder) throws Exception {
    Path page = folder.resolve("house.html");
    Files.writeString(
        page,
        "<html><head><style>@page{margin:2.5cm} h1{font-family:Georgia;color:#800000}</style>"
            + "</head><body><div title=\"header\"><p>Ministry</p></div><h1>T</h1><h2>S</h2>"
            + "<p>text</p><ol><li>a</li></ol><ul><li>b</li></ul></body></html>");
    Path file = LibreOffice.convert(List.of(page), "docx:MS Word 2007 XML", folder).getFirst();
    samplesAreValid(Files.readAllBytes(file));
  }

  private static void samplesAreValid(byte[] template) {
    OfficeValidator validator = OfficeValidator.installed();
    ExportOptions options = with(template);
    Samples.all()
        .parallel()
        .forEach(s ->
            assertThat(validator.findings(WordFile.of(s.document(), options).bytes(), "docx"))
                .as(s.name())
                .isEmpty());
  }
}
