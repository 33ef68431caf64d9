package org.alternat.xlsx;

import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Direction;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.PageStyle.MarginContent;
import org.alternat.style.StyleSheet;
import org.alternat.style.Value;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.XmlText;
import org.alternat.testkit.Zip;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** How sheets come out of a printer, as their parts say. */
class PrintSetupTest {
  private static final int DATA = 2;
  private static final int WORDS = 3;

  private static byte[] workbook(Direction direction) {
    return workbook(direction, "RESTRICTED");
  }

  private static byte[] workbook(Direction direction, String marking) {
    Metadata metadata =
        new Metadata(
            "Note",
            Locale.FRENCH,
            direction,
            LocalDate.of(2023, 10, 3),
            "",
            "",
            List.of(),
            marking,
            0,
            Collections.emptySortedMap(),
            Map.of());
    Block.Section data = section("Data", wide());
    Block.Section words = section("Words", p("Some words."));
    return Workbooks.export(
            new Document(metadata, LookSample.styleSheet(), List.of(p("x"), data, words)))
        .bytes();
  }

  /** Much wider than a page. */
  private static Block wide() {
    Object[] names = IntStream.range(0, 14).mapToObj(i -> "Column " + i).toArray();
    Object[] cells =
        IntStream.range(0, 14).mapToObj(i -> "These are some words for " + i).toArray();
    return table("", headerRow(names), tr(cells), tr(cells));
  }

  private static Element one(byte[] file, int sheet, String element) {
    byte[] part = Zip.entry(file, "xl/worksheets/sheet" + sheet + ".xml");
    return XmlText.elements(XmlText.parse(part), element).getFirst();
  }

  private static Map<String, String> names(byte[] file) {
    Map<String, String> names = new TreeMap<>();
    XmlText.elements(XmlText.parse(Zip.entry(file, "xl/workbook.xml")), "definedName")
        .forEach(e ->
            names.put(
                e.getAttribute("name") + " " + e.getAttribute("localSheetId"), e.getTextContent()));
    return names;
  }

  @Test
  void dataThatIsTooWideToReadStandsOnSeveralPagesSideBySide() {
    byte[] file = workbook(Direction.LTR);
    Element setup = one(file, DATA, "pageSetup");

    assertThat(Integer.parseInt(setup.getAttribute("fitToWidth"))).isBetween(2, 4);
    assertThat(setup.getAttribute("fitToHeight")).isEqualTo("0");
    assertThat(setup.getAttribute("pageOrder")).isEqualTo("overThenDown");
    assertThat(setup.getAttribute("orientation")).isEqualTo("landscape");
    assertThat(names(file)).containsEntry("_xlnm.Print_Titles 1", "'Data'!$A:$A,'Data'!$4:$4");
  }

  /** LibreOffice piles up the Arabic letters behind a middle dot of Latin. */
  @Test
  void theNumberOfATitleFromRightToLeftHasADotOfNoScript() {
    String strings =
        new String(
            Zip.entry(workbook(Direction.RTL), "xl/sharedStrings.xml"), StandardCharsets.UTF_8);

    assertThat(strings).contains("1 ∙ Data").doesNotContain("1 · Data");
  }

  /** A title across columns would be cut where the first of them is repeated. */
  @Test
  void suchDataHasTheNameOfItsSheetInTheHeadAndBeginsWithTheNamesOfColumns() {
    byte[] file = workbook(Direction.LTR);

    assertThat(one(file, DATA, "oddHeader").getTextContent()).endsWith("&A");
    assertThat(names(file)).containsEntry("_xlnm.Print_Area 1", "'Data'!$A$4:$N$6");
  }

  @Test
  void theNameStandsBelowTheStartWhereALongMarkingLeavesNoRoomInTheMiddle() {
    String marking = "TLP:AMBER+STRICT // DIFFUSION RESTREINTE – SPÉCIAL ALDAVIE";
    String head = one(workbook(Direction.LTR, marking), DATA, "oddHeader").getTextContent();

    assertThat(head)
        .doesNotContain("&C")
        .containsPattern("(?s)^&L.*\n.*&A&R.*" + "SPÉCIAL ALDAVIE$");
  }

  @Test
  void aBreakBetweenSectionsIsNotOneOnTheOverview() {
    Block pageBreak = new Block.PageBreak(Attributes.NONE);
    Document document =
        new Document(
            LookSample.document().metadata(),
            LookSample.styleSheet(),
            List.of(p("x"), section("One", p("1")), pageBreak, section("Two", p("2"))));
    byte[] part = Zip.entry(Workbooks.export(document).bytes(), "xl/worksheets/sheet1.xml");

    assertThat(XmlText.elements(XmlText.parse(part), "rowBreaks")).isEmpty();
  }

  @Test
  void wordsStandOnOnePageOfTheThemesSize() {
    Element setup = one(workbook(Direction.LTR), WORDS, "pageSetup");

    assertThat(setup.hasAttribute("fitToWidth")).isFalse();
    assertThat(setup.getAttribute("paperSize")).isEqualTo("9");
    assertThat(setup.getAttribute("orientation")).isEqualTo("portrait");
  }

  /** The first row of a sheet says on the screen what the head of the page says on paper. */
  @Test
  void theRunningHeadOfTheScreenIsNotPrintedBesideThatOfThePage() {
    assertThat(names(workbook(Direction.LTR)))
        .hasEntrySatisfying(
            "_xlnm.Print_Area 2",
            area -> assertThat(area).matches("'Words'!\\$A\\$2:\\$[A-Z]+\\$\\d+"));
  }

  @Test
  void headsAreMirroredFromRightToLeft() {
    String head = one(workbook(Direction.LTR), WORDS, "oddHeader").getTextContent();
    String mirrored = one(workbook(Direction.RTL), WORDS, "oddHeader").getTextContent();

    assertThat(head).containsPattern("&R.*RESTRICTED$");
    assertThat(mirrored).containsPattern("^&L.*RESTRICTED&R");
  }

  @Test
  void pagesWithEvenNumbersAndTheFirstOfTheWorkbookHaveTheirOwnHeads() {
    PageStyle.Running running =
        new PageStyle.Running(
            Map.of(MarginBox.TOP_LEFT, words("odd")),
            Map.of(MarginBox.TOP_RIGHT, words("even")),
            Map.of(MarginBox.BOTTOM_CENTER, words("first")));
    PageStyle page = new PageStyle(595, 842, 80, 60, 80, 60, running);
    Document document =
        new Document(
            LookSample.document().metadata(),
            new StyleSheet(page, List.of(), Map.of()),
            List.of(p("x"), section("Words", p("Some words."))));
    byte[] file = Workbooks.export(document).bytes();

    Element overview = one(file, 1, "headerFooter");
    assertThat(overview.getAttribute("differentFirst")).isEqualTo("1");
    assertThat(overview.getAttribute("differentOddEven")).isEqualTo("1");
    assertThat(one(file, 1, "oddHeader").getTextContent()).startsWith("&L").endsWith("odd");
    assertThat(one(file, 1, "evenHeader").getTextContent()).startsWith("&R").endsWith("even");
    assertThat(one(file, 1, "firstFooter").getTextContent()).startsWith("&C").endsWith("first");
    Element words = one(file, 2, "headerFooter");
    assertThat(words.hasAttribute("differentFirst")).isFalse();
    assertThat(words.getAttribute("differentOddEven")).isEqualTo("1");
  }

  @Test
  void whatHasNoRoomOnOneLineOfTheFootStandsOnTwo() {
    assertThat(foot("TLP:AMBER // DIFFUSION RESTREINTE – SPÉCIAL ALDAVIE"))
        .doesNotContain("&C")
        .containsPattern("(?s)^&L.*ALDAVIE\n\u00A0&R[^\n]*Department\n[^\n]*1$");
  }

  @Test
  void whatHasNoRoomBesideALongMarkingStandsBelowIt() {
    assertThat(foot("TLP:AMBER // DIFFUSION RESTREINTE – SPÉCIAL ALDAVIE ".repeat(2).strip()))
        .doesNotContain("&C")
        .containsPattern("(?s)^&L.*ALDAVIE\n\u00A0&R[^\n]*\u00A0\n[^\n]*Department[^\n]*1$");
  }

  private static String foot(String marking) {
    Map<MarginBox, MarginContent> feet =
        Map.of(
            MarginBox.BOTTOM_LEFT, words(marking),
            MarginBox.BOTTOM_CENTER, words("Department"),
            MarginBox.BOTTOM_RIGHT, words("1"));
    PageStyle page = new PageStyle(595, 842, 80, 60, 80, 60, PageStyle.Running.same(feet));
    StyleSheet sheet = new StyleSheet(page, List.of(), Map.of());
    Document document = new Document(LookSample.document().metadata(), sheet, List.of(p("x")));
    return one(Workbooks.export(document).bytes(), 1, "oddFooter").getTextContent();
  }

  private static MarginContent words(String words) {
    return new MarginContent(List.of(new Value.Literal(words)), Map.of());
  }

  @Test
  void everySheetHasTheMarkingAndPageXOfY() {
    byte[] file = workbook(Direction.LTR);
    for (int sheet = 1; sheet <= WORDS; sheet++) {
      assertThat(one(file, sheet, "oddHeader").getTextContent()).contains("RESTRICTED");
      assertThat(one(file, sheet, "oddFooter").getTextContent()).containsPattern("&P.*&N");
    }
  }
}
