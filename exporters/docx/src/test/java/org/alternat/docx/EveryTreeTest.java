package org.alternat.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.document.ChartData;
import org.alternat.document.Document;
import org.alternat.document.Graphic;
import org.alternat.document.Inline;
import org.alternat.document.Walk;
import org.alternat.export.ExportOptions;
import org.alternat.testkit.LookSample;
import org.alternat.testkit.OfficeValidator;
import org.alternat.testkit.Property;
import org.alternat.testkit.Samples;
import org.alternat.testkit.Samples.Sample;
import org.alternat.testkit.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryTreeTest {
  private static final ExportOptions ALL = ExportOptions.builder().remarks(true).build();

  static Stream<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesKeepTheirText(Sample sample) {
    keepsText(sample.document());
  }

  @Test
  void randomTreesKeepTheirText() {
    Property.checkDocuments(1, 60, EveryTreeTest::keepsText);
  }

  @Test
  void theSameDocumentGivesTheSameBytesWhereverItIsWritten() {
    byte[] here = WordFile.of(LookSample.document(), ALL).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"tr", "ar-EG-u-nu-arab"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
        assertThat(WordFile.of(LookSample.document(), ALL).bytes()).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  @Tag("conformance")
  void samplesAreValid() {
    OfficeValidator validator = OfficeValidator.installed();
    Samples.all()
        .parallel()
        .forEach(s ->
            assertThat(validator.findings(WordFile.of(s.document(), ALL).bytes(), "docx"))
                .as(s.name())
                .isEmpty());
  }

  @Test
  @Tag("conformance")
  void randomTreesAreValid() {
    OfficeValidator validator = OfficeValidator.installed();
    Property.checkDocuments(
        1_000,
        500,
        d -> assertThat(validator.findings(WordFile.of(d, ALL).bytes(), "docx")).isEmpty());
  }

  /** Each text is in the file, whatever stands between; what XML forbids is replaced. */
  private static void keepsText(Document document) {
    Document own = document.forFormat("docx");
    String written = known(WordFile.of(document, ALL).text());
    Set<Inline> drawn =
        Graphic.all(own).stream()
            .filter(Graphic.Chart.class::isInstance)
            .flatMap(g -> Walk.inlines(List.of(((Graphic.Chart) g).data())))
            .collect(
                Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    Walk.inlines(own.content())
        .filter(i -> !drawn.contains(i))
        .filter(Inline.Text.class::isInstance)
        .map(i -> known(((Inline.Text) i).characters()))
        .forEach(text -> assertThat(written).containsIgnoringCase(text));
    Graphic.all(own).stream()
        .filter(Graphic.Chart.class::isInstance)
        .map(g -> ((Graphic.Chart) g).series())
        .flatMap(EveryTreeTest::names)
        .forEach(name -> assertThat(written).contains(known(name)));
  }

  /** What a chart shows in words; its numbers are numbers. */
  private static Stream<String> names(ChartData data) {
    return Stream.concat(
        data.categories().stream(), data.series().stream().limit(1).map(ChartData.Series::name));
  }

  private static String known(String text) {
    return Texts.visible(text).replace("\uFFFD", "");
  }
}
