package org.alternat.xlsx;

import static org.alternat.testkit.Nodes.a;
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
import java.util.stream.IntStream;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.document.Table.Row;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.XmlText;
import org.alternat.testkit.Zip;
import org.alternat.xlsx.Workbooks.Exported;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Excel cannot hold is met with a report, never with a broken file. */
@Timeout(60)
class LimitsTest {
  private static final int MAX_CELL = 32_767;

  @Test
  void aLongCellOfATableIsCutAndReported() {
    Exported exported = export(table("", headerRow("Head"), tr("word ".repeat(10_000))));

    assertThat(XlsxDump.texts(exported.bytes()))
        .allSatisfy(t -> assertThat(t).hasSizeLessThanOrEqualTo(MAX_CELL));
    assertThat(exported.losses())
        .anyMatch(l -> l.contains("a cell holds 32,767 characters"))
        .anyMatch(l -> l.contains("409 points"));
  }

  @Test
  void aLongParagraphGoesOnInFurtherRows() {
    String text = "word ".repeat(10_000).strip();
    Exported exported = export(p(text));

    List<String> texts = XlsxDump.texts(exported.bytes());

    assertThat(texts).allSatisfy(t -> assertThat(t).hasSizeLessThanOrEqualTo(MAX_CELL));
    assertThat(String.join("", texts)).contains(text);
    assertThat(exported.losses()).noneMatch(l -> l.contains("32,767"));
  }

  @Test
  void aWordOfAMegabyteIsKept() {
    String word = "x".repeat(1_000_000);

    assertThat(String.join("", XlsxDump.texts(export(p(word)).bytes()))).contains(word);
  }

  @Test
  void noRowIsHigherThanExcelAllows() {
    Exported exported = export(p("word ".repeat(5_000)), table("", headerRow("x".repeat(5_000))));

    assertThat(heights(exported)).isNotEmpty().allMatch(h -> h <= 409.5);
  }

  @Test
  void aThousandColumnsAreWritten() {
    Object[] cells = IntStream.range(0, 1_000).mapToObj(i -> "c" + i).toArray();
    Exported exported = export(table("Wide", headerRow(cells), tr(cells)));

    assertThat(XlsxDump.texts(exported.bytes())).contains("c999");
  }

  /** Kept from the usual run for its time. */
  @Tag("conformance")
  @Test
  void rowsBeyondTheSheetAreLeftOutAndReported() {
    Row[] rows = Collections.nCopies(1_048_600, tr("a")).toArray(Row[]::new);
    Exported exported = export(table("Long", headerRow("Head"), rows), p("Behind it."));

    assertThat(exported.losses())
        .anyMatch(l -> l.contains("rows of the table are left out"))
        .anyMatch(l -> l.contains("what comes after them is left out"));
    String sheet =
        new String(Zip.entry(exported.bytes(), "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    assertThat(sheet).contains("<row r=\"1048576\"").doesNotContain("<row r=\"1048577\"");
  }

  @Test
  void textsBeyondThoseSharedStandInTheirCells() {
    Row[] rows = IntStream.range(0, 60_000).mapToObj(i -> tr("text " + i)).toArray(Row[]::new);
    byte[] file = export(table("Long", headerRow("Head"), rows)).bytes();

    String sheet = new String(Zip.entry(file, "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    assertThat(sheet).contains("<is><t>text 59999</t></is>").doesNotContain("<is><t>text 7</t>");
  }

  @Test
  void anAddressThatCellsCannotLeadToStaysText() {
    Exported exported =
        export(
            p(a("javascript:alert(1)", "click")),
            p(a("https://example.org/" + "x".repeat(3_000), "long")),
            p(a("https://example.org/a b", "blank")));

    assertThat(Zip.entries(exported.bytes()))
        .doesNotContainKey("xl/worksheets/_rels/sheet1.xml.rels");
    assertThat(XlsxDump.texts(exported.bytes())).contains("click (javascript:alert(1))");
    assertThat(exported.losses()).filteredOn(l -> l.contains("a cell cannot lead to")).hasSize(3);
  }

  @Test
  void theAddressesOfFurtherLinksStandBehindTheirWords() {
    Exported exported =
        export(p(a("https://example.org/1", "one"), " and ", a("https://example.org/2", "two")));

    assertThat(XlsxDump.texts(exported.bytes())).contains("one and two (https://example.org/2)");
    assertThat(exported.losses()).noneMatch(l -> l.contains("link"));
  }

  @Test
  void sectionsOfOneTitleAreSheetsOfTheirOwn() {
    Exported exported = export(section("Trade", p("a")), section("Trade", p("b")));

    assertThat(
            XmlText.elements(
                XmlText.parse(Zip.entry(exported.bytes(), "xl/workbook.xml")), "sheet"))
        .extracting(e -> e.getAttribute("name"))
        .containsExactly("Overview", "Trade", "Trade (2)");
    assertThat(exported.losses()).anyMatch(l -> l.contains("Trade (2)"));
  }

  private static List<Double> heights(Exported exported) {
    return XmlText.elements(
            XmlText.parse(Zip.entry(exported.bytes(), "xl/worksheets/sheet1.xml")), "row")
        .stream()
        .map(r -> Double.valueOf(r.getAttribute("ht")))
        .toList();
  }

  private static Exported export(Block... blocks) {
    Metadata metadata = Metadata.of("Title", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    return Workbooks.export(new Document(metadata, LookSample.styleSheet(), List.of(blocks)));
  }
}
