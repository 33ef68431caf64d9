package org.alternat.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.alternat.testkit.Nodes.a;
import static org.alternat.testkit.Nodes.headerRow;
import static org.alternat.testkit.Nodes.line;
import static org.alternat.testkit.Nodes.note;
import static org.alternat.testkit.Nodes.p;
import static org.alternat.testkit.Nodes.section;
import static org.alternat.testkit.Nodes.table;
import static org.alternat.testkit.Nodes.td;
import static org.alternat.testkit.Nodes.tr;
import static org.alternat.testkit.Nodes.ul;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.document.Attachment;
import org.alternat.document.Attributes;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Metadata;
import org.alternat.export.ExportOptions;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.Property;
import org.alternat.testkit.Samples;
import org.alternat.testkit.Samples.Sample;
import org.alternat.testkit.StructureCheck;
import org.alternat.testkit.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceTest {
  /** A few in each build, for veraPDF takes its time; the others with -Pconformance. */
  private static final Set<String> EACH_BUILD =
      Set.of("look/brief", "text/every-inline", "tables/spans", "figures/images");

  private static final List<Attachment> DOSSIER =
      List.of(
          new Attachment(
              "dossier.json",
              "application/json",
              "The dossier",
              "{}".getBytes(StandardCharsets.UTF_8)));

  @ParameterizedTest
  @MethodSource
  void samplesConform(Sample sample) throws Exception {
    conforms(sample.document());
  }

  static Stream<Sample> samplesConform() {
    return Samples.all().filter(s -> EACH_BUILD.contains(s.name()));
  }

  @ParameterizedTest
  @MethodSource
  @Tag("conformance")
  void otherSamplesConform(Sample sample) throws Exception {
    conforms(sample.document());
  }

  static Stream<Sample> otherSamplesConform() {
    return Samples.all().filter(s -> !EACH_BUILD.contains(s.name()));
  }

  @Test
  void veraPdfIsHeard() throws Exception {
    String pdf = new String(Exported.of(LookSample.document()).bytes(), ISO_8859_1);
    byte[] spoilt = pdf.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<").getBytes(ISO_8859_1);
    assertThat(VeraPdf.failures(spoilt, "ua1")).isNotEmpty();
  }

  @Test
  void withoutItsAttachmentAFileIsPdfA2() throws Exception {
    ExportOptions options = ExportOptions.builder().attachments(false).build();
    byte[] pdf = Exported.of(LookSample.document(), options).bytes();
    assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
  }

  @Test
  void aRowThatIsCoveredFromAboveAltogetherConforms() throws Exception {
    Block table =
        table("", headerRow("A", "B"), tr(td(1, 2, "a"), td(1, 3, "b")), tr(), tr("last"));
    Metadata metadata = Metadata.of("Covered", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    conforms(new Document(metadata, LookSample.styleSheet(), List.of(table)));
  }

  @Test
  @Tag("conformance")
  void aHundredPagesConform() throws Exception {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.ContentsList(Attributes.NONE, line("Contents"), 1));
    for (int i = 1; i <= 100; i++) {
      blocks.add(new Block.PageBreak(Attributes.NONE));
      blocks.add(
          section(
              "Section " + i,
              p("See ", a("https://example.org/" + i, "the source"), note("Note " + i + ".")),
              ul("one", "two"),
              table("Table " + i, headerRow("A", "B"), tr("a", "b"))));
    }
    Metadata metadata = Metadata.of("Long", Locale.ENGLISH, LocalDate.of(2023, 10, 3));
    Document document = new Document(metadata, LookSample.styleSheet(), blocks);
    try (PDDocument pdf = Loader.loadPDF(Exported.of(document).bytes())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(100);
    }
    conforms(document);
    assertThat(StructureCheck.faults(Exported.of(document).bytes())).isEmpty();
  }

  @Test
  void randomTreesConform() {
    Property.checkDocuments(1, 3, ConformanceTest::conforms);
  }

  @Test
  @Tag("conformance")
  void manyRandomTreesConform() {
    Property.checkDocuments(1_000, 500, ConformanceTest::conforms);
  }

  /** With a file that travels within, as notes have one. */
  private static void conforms(Document document) throws Exception {
    Document carrying =
        new Document(
            document.metadata(),
            document.styleSheet(),
            document.content(),
            document.attachments().isEmpty() ? DOSSIER : document.attachments(),
            document.remarks());
    byte[] pdf = Exported.of(carrying).bytes();
    assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    assertThat(VeraPdf.failures(pdf, "3a")).isEmpty();
  }
}
