package org.alternat.xlsx;

import static org.alternat.testkit.Nodes.a;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.XmlText;
import org.alternat.testkit.Zip;
import org.junit.jupiter.api.Test;

/** Which cells are links: LibreOffice cuts a linked text at the end of its first line. */
class LinkedCellsTest {
  private static final String ADDRESS = "https://example.org/gazette";

  @Test
  void aTextOnOneLineIsALink() {
    byte[] file = export(p("See the ", a(ADDRESS, "Gazette"), "."));

    assertThat(links(file)).hasSize(1);
    assertThat(strings(file)).doesNotContain(ADDRESS);
  }

  @Test
  void aTextOnSeveralLinesHasTheAddressBehindIt() {
    byte[] file = export(p("See the ", a(ADDRESS, "Gazette"), ". " + "It goes on. ".repeat(20)));

    assertThat(links(file)).isEmpty();
    assertThat(strings(file)).contains("It goes on.  (" + ADDRESS + ")");
  }

  @Test
  void soHaveSeveralNotesInOneCell() {
    byte[] file = export(p("A", note("One, ", a(ADDRESS, "Gazette")), note("Two")));

    assertThat(links(file)).isEmpty();
    assertThat(strings(file)).contains("Two (" + ADDRESS + ")");
  }

  @Test
  void aColumnIsWideEnoughForWhatLinksInIt() {
    Object title = List.of(p(a(ADDRESS, "Official Gazette of Aldavia (accessed on 1 June 2024)")));
    byte[] file = export(table("", headerRow("Source", "Kind"), tr(title, "press")));

    assertThat(links(file)).hasSize(1);
  }

  @Test
  void aLinkThatIsTooLongForAnyColumnHasItsAddressBehindIt() {
    Object title = List.of(p(a(ADDRESS, "A very long title of a source ".repeat(8).strip())));
    byte[] file = export(table("", headerRow("Source", "Kind"), tr(title, "press")));

    assertThat(links(file)).isEmpty();
    assertThat(strings(file)).contains("source (" + ADDRESS + ")");
  }

  private static byte[] export(Block block) {
    return Workbooks.export(
            new Document(LookSample.document().metadata(), LookSample.styleSheet(), List.of(block)))
        .bytes();
  }

  private static List<?> links(byte[] file) {
    return XmlText.elements(
        XmlText.parse(Zip.entry(file, "xl/worksheets/sheet1.xml")), "hyperlink");
  }

  private static String strings(byte[] file) {
    return XmlText.parse(Zip.entry(file, "xl/sharedStrings.xml"))
        .getDocumentElement()
        .getTextContent();
  }
}
