package org.alternat.pdf;

import static org.alternat.testkit.Nodes.aside;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.tr;
import static org.alternat.testkit.Nodes.ul;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.document.Table.Row;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.StructureCheck;
import org.alternat.testkit.TaggedPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PathologicalTest {
  @Test
  void aWordOfAMegabyteIsDividedAndKept() throws IOException {
    String word = "x".repeat(1 << 20);
    assertThat(text(document(p(word)))).isEqualTo(word);
  }

  @Test
  void aTableOfTenThousandRowsRepeatsItsHeader() throws IOException {
    Row[] rows = IntStream.range(0, 10_000).mapToObj(i -> tr("row " + i, "b")).toArray(Row[]::new);
    Exported exported = Exported.of(document(table("", headerRow("A", "B"), rows)));
    try (TaggedPdf pdf = TaggedPdf.read(exported.bytes())) {
      String text = TaggedPdf.text(pdf.document());
      assertThat(text).startsWith("ABrow 0brow 1b").endsWith("row 9999b");
      assertThat(pdf.pageCount()).isGreaterThan(200);
    }
  }

  @Test
  void aRowTallerThanAPageIsDivided() throws IOException {
    Row row = tr("short", td(paragraphs(200)), td("also short"));
    Exported exported = Exported.of(document(table("", headerRow("A", "B", "C"), row)));
    assertThat(StructureCheck.faults(exported.bytes())).isEmpty();
    try (TaggedPdf pdf = TaggedPdf.read(exported.bytes())) {
      assertThat(TaggedPdf.text(pdf.document())).contains("Paragraph 0").contains("Paragraph 199");
      assertThat(pdf.pageCount()).isBetween(4, 12);
    }
  }

  @Test
  void aCellOverMoreRowsThanAPageHasIsDivided() throws IOException {
    Row[] rows = new Row[120];
    rows[0] = tr(td(1, 120, paragraphs(150)), "row 0");
    for (int i = 1; i < rows.length; i++) {
      rows[i] = tr("row " + i);
    }
    String text = text(document(table("", headerRow("A", "B"), rows)));
    assertThat(text).contains("Paragraph 149").contains("row 119");
  }

  @Test
  void fiveHundredFootnotesInOneParagraphAreAllPrinted() throws IOException {
    Object[] parts = new Object[1000];
    for (int i = 0; i < 500; i++) {
      parts[2 * i] = "w ";
      parts[2 * i + 1] = note("Note of number " + i + ".");
    }
    Exported exported = Exported.of(document(p(parts)));
    assertThat(StructureCheck.faults(exported.bytes())).isEmpty();
    assertThat(text(exported)).contains("Note of number 0.").contains("Note of number 499.");
  }

  @Test
  void aFootnoteTallerThanAPageGoesOn() throws IOException {
    Exported exported = Exported.of(document(p("Text", note("word ".repeat(3000))), p("After.")));
    try (TaggedPdf pdf = TaggedPdf.read(exported.bytes())) {
      assertThat(TaggedPdf.text(pdf.document())).contains("After.").contains("word word");
      assertThat(pdf.pageCount()).isBetween(2, 6);
    }
  }

  @Test
  void deepNestingStaysOnThePage() throws IOException {
    Block deep = p("the innermost");
    for (int i = 0; i < 60; i++) {
      deep = i % 3 == 0 ? aside("note", deep) : i % 3 == 1 ? ul(List.of(deep)) : quoted(deep);
    }
    Block section = p("the deepest");
    for (int i = 0; i < 100; i++) {
      section = section("Section " + i, section);
    }
    String text = text(document(deep, section));
    assertThat(text).contains("the innermost").contains("the deepest");
  }

  @Test
  void anEmptyDocumentHasOnePage() throws IOException {
    Exported exported = Exported.of(document());
    try (TaggedPdf pdf = TaggedPdf.read(exported.bytes())) {
      assertThat(pdf.pageCount()).isEqualTo(1);
    }
  }

  private static Block quoted(Block block) {
    return org.alternat.testkit.Nodes.blockquote(block);
  }

  private static List<Block> paragraphs(int count) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(p("Paragraph " + i + " with some words that fill more than one line of a cell."));
    }
    return blocks;
  }

  private static Document document(Block... blocks) {
    Metadata metadata = Metadata.of("Hard", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    return new Document(metadata, LookSample.styleSheet(), List.of(blocks));
  }

  private static String text(Document document) throws IOException {
    return text(Exported.of(document));
  }

  private static String text(Exported exported) throws IOException {
    try (TaggedPdf pdf = TaggedPdf.read(exported.bytes())) {
      return TaggedPdf.text(pdf.document());
    }
  }
}
