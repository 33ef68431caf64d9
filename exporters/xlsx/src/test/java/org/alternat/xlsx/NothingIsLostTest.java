package org.alternat.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Table;
import org.alternat.document.Walk;
import org.alternat.testkit.Property;
import org.alternat.testkit.Samples;
import org.alternat.testkit.Samples.Sample;
import org.alternat.testkit.Texts;
import org.alternat.xlsx.Workbooks.Exported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of a document is in a cell, unless the report says otherwise. */
class NothingIsLostTest {
  static Stream<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesKeepTheirWords(Sample sample) {
    check(sample.document());
  }

  @Test
  void randomDocumentsKeepTheirWords() {
    Property.checkDocuments(7, 60, NothingIsLostTest::check);
  }

  private static void check(Document document) {
    Document own = document.forFormat("xlsx");
    Exported exported = Workbooks.export(document);
    String cells =
        XlsxDump.texts(exported.bytes()).stream()
            .map(NothingIsLostTest::comparable)
            .collect(Collectors.joining());
    Set<Inline> typed = typedValues(own);
    List<String> missing =
        own.content().stream()
            .flatMap(b -> Walk.inlines(List.of(b)))
            .filter(Inline.Text.class::isInstance)
            .filter(i -> !typed.contains(i))
            .map(i -> comparable(((Inline.Text) i).characters()))
            .filter(t -> !cells.contains(t))
            .toList();
    assertThat(missing).isEmpty();
  }

  /** Themes may change the case of letters. */
  private static String comparable(String text) {
    return Texts.visible(text).replace("\uFFFD", "").toLowerCase(Locale.ROOT);
  }

  /** The words of cells that hold a number or a date in their place. */
  private static Set<Inline> typedValues(Document document) {
    Set<Inline> typed = Collections.newSetFromMap(new IdentityHashMap<>());
    Walk.blocks(document.content())
        .filter(Table.class::isInstance)
        .flatMap(t -> Walk.cells((Table) t))
        .flatMap(c -> c.typedValue().stream())
        .flatMap(v -> Walk.within(Walk.content(v)))
        .forEach(typed::add);
    return typed;
  }
}
