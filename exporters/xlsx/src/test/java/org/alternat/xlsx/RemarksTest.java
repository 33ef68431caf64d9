package org.alternat.xlsx;

import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.named;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.document.Remark;
import org.alternat.export.ExportOptions;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.OfficeValidator;
import org.alternat.testkit.XmlText;
import org.alternat.testkit.Zip;
import org.alternat.xlsx.Workbooks.Exported;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Remarks of a review as notes on cells. */
class RemarksTest {
  private static final ExportOptions WITH = ExportOptions.builder().remarks(true).build();

  @Test
  void remarksAreNotesOnTheRowsTheyAreAbout() {
    Exported exported = Workbooks.export(document(), WITH);
    byte[] file = exported.bytes();

    var notes = XmlText.elements(XmlText.parse(Zip.entry(file, "xl/comments1.xml")), "comment");
    assertThat(notes).hasSize(2);
    assertThat(notes.getFirst().getTextContent()).startsWith("Bob:\nxxx").hasSize(32_767);
    assertThat(notes.getLast().getTextContent()).isEqualTo("Ann:\nWhich year?\n\nBob:\n=1+1 <&");
    assertThat(notes.getLast().getAttribute("ref")).matches("A\\d+");
    String sheet = new String(Zip.entry(file, "xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8);
    assertThat(sheet).contains("<legacyDrawing ");
    String boxes =
        new String(Zip.entry(file, "xl/drawings/vmlDrawing1.vml"), StandardCharsets.UTF_8);
    assertThat(boxes).contains("visibility:hidden").contains("<x:Column>0</x:Column>");
    assertThat(exported.losses()).contains("a remark on #nowhere has no cell");
  }

  @Test
  void remarksAreLeftOutUnlessAskedFor() {
    assertThat(Zip.entries(Workbooks.export(document()).bytes()))
        .doesNotContainKey("xl/comments1.xml");
  }

  @Test
  @Tag("conformance")
  void areValidForExcel() {
    byte[] bytes = Workbooks.export(document(), WITH).bytes();
    assertThat(OfficeValidator.installed().findings(bytes, "xlsx")).isEmpty();
  }

  private static Document document() {
    Metadata metadata = Metadata.of("Title", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    return new Document(
        metadata,
        LookSample.styleSheet(),
        List.of(
            section(
                named("trade"),
                line("Trade"),
                p(named("p1"), "Grew."),
                table("T", headerRow("a"), tr("b")))),
        List.of(),
        List.of(
            new Remark("p1", "Ann", "Which year?"),
            new Remark("nowhere", "Ann", "Lost."),
            new Remark("p1", "Bob", "=1+1 <&"),
            new Remark("trade", "Bob", "x".repeat(40_000))));
  }
}
