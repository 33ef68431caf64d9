package org.alternat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.document.Document;
import org.alternat.testkit.Golden;
import org.alternat.testkit.Property;
import org.alternat.testkit.ReadingOrder;
import org.alternat.testkit.Samples;
import org.alternat.testkit.Samples.Sample;
import org.alternat.testkit.StructureCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructureTest {
  private static final String NO_HEADERS = "the table has no header cells";

  static Stream<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tagsAreAsExpected(Sample sample) throws IOException {
    Exported exported = Exported.of(sample.document());
    String name = sample.name() + ".pdf";
    Golden.in("src/test/resources/golden")
        .matches(name + ".txt", PdfDump.of(exported), Map.of(name, exported.bytes()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesHaveNoFaultThatVeraPdfOverlooks(Sample sample) throws IOException {
    sound(sample.document());
  }

  @Test
  void randomTreesHaveNoFaultThatVeraPdfOverlooks() {
    Property.checkDocuments(100, 30, StructureTest::sound);
  }

  private static void sound(Document document) throws IOException {
    Exported exported = Exported.of(document);
    Set<String> faults = new HashSet<>(StructureCheck.faults(exported.bytes()));
    // A table without headers cannot be mended; it is reported.
    assertThat(exported.report().losses().stream().anyMatch(l -> l.what().contains(NO_HEADERS)))
        .isEqualTo(faults.remove("a Table has no header"));
    assertThat(faults).isEmpty();
    assertThat(ReadingOrder.faults(exported.bytes(), document)).isEmpty();
  }
}
