package org.alternat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.alternat.document.Document;
import org.alternat.export.ExportOptions;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.Property;
import org.alternat.testkit.Samples;
import org.alternat.testkit.Samples.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceTest {
  @ParameterizedTest
  @MethodSource
  void samplesConformToPdfUaAndPdfA(Sample sample) throws Exception {
    conforms(sample.document());
  }

  static Stream<Sample> samplesConformToPdfUaAndPdfA() {
    return Samples.all();
  }

  @Test
  void withoutItsAttachmentAFileIsPdfA2() throws Exception {
    ExportOptions options = ExportOptions.builder().attachments(false).build();
    byte[] pdf = Exported.of(LookSample.document(), options).bytes();
    assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
  }

  @Test
  void randomTreesConform() {
    Property.checkDocuments(1, 5, ConformanceTest::conforms);
  }

  @Test
  @Tag("conformance")
  void manyRandomTreesConform() {
    Property.checkDocuments(1_000, 500, ConformanceTest::conforms);
  }

  private static void conforms(Document document) throws Exception {
    byte[] pdf = Exported.of(document).bytes();
    assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    assertThat(VeraPdf.failures(pdf, Exported.flavour(document))).isEmpty();
  }
}
