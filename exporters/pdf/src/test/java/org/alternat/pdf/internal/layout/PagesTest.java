package org.alternat.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.export.ExportReport;
import org.alternat.pdf.internal.font.FontCabinet;
import org.alternat.pdf.internal.page.Layout;
import org.alternat.testkit.ArabicSample;
import org.alternat.testkit.Golden;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.Samples;
import org.alternat.testkit.Samples.Sample;
import org.alternat.testkit.TestFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as text, for a few samples: where everything stands on them. */
class PagesTest {
  private static final Set<String> SHOWN =
      Set.of(
          "look/brief",
          "tables/spans",
          "notes/footnotes-and-references",
          "lists/descriptions",
          "figures/charts");

  static Stream<Sample> samples() {
    return Stream.concat(
        Samples.all().filter(sample -> SHOWN.contains(sample.name())),
        Stream.of(new Sample("look/arabic", ArabicSample.document())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everythingStandsWhereItIsExpected(Sample sample) {
    Golden.in("src/test/resources/golden")
        .matches(sample.name() + ".pages.txt", laidOut(sample).toString(), Map.of());
  }

  @Test
  void pagesCannotBeChanged() {
    Layout layout = laidOut(new Sample("look/brief", LookSample.document()));
    assertThatThrownBy(() -> layout.pages().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> layout.pages().getFirst().ops().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(layout.toString()).contains(layout.pages().getLast().toString());
  }

  private static Layout laidOut(Sample sample) {
    return new PageLayout(FontCabinet.of(TestFonts.both()))
        .layOut(sample.document().forFormat("pdf"), new ExportReport.Collector());
  }
}
