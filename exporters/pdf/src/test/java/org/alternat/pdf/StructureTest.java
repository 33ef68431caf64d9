package org.alternat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Walk;
import org.alternat.testkit.Golden;
import org.alternat.testkit.Property;
import org.alternat.testkit.Samples;
import org.alternat.testkit.Samples.Sample;
import org.alternat.testkit.StructureCheck;
import org.alternat.testkit.TaggedPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructureTest {
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
    byte[] pdf = Exported.of(document).bytes();
    assertThat(StructureCheck.faults(pdf)).isEmpty();
    String found;
    try (TaggedPdf tagged = TaggedPdf.read(pdf)) {
      found = folded(TaggedPdf.text(tagged.document()));
    }
    for (String line : lines(document)) {
      assertThat(found).contains(folded(line));
    }
    int from = 0;
    for (String piece : body(document)) {
      int at = found.indexOf(folded(piece), from);
      assertThat(at).as("\"%s\" in the order of reading", piece).isNotNegative();
      from = at + folded(piece).length();
    }
  }

  /** The words of the document in the order of reading, without those of footnotes. */
  private static List<String> body(Document document) {
    return bodyLines(document.forFormat("pdf").content())
        .flatMap(StructureTest::withoutNotes)
        .flatMap(text -> text.characters().lines())
        .toList();
  }

  private static Stream<List<Inline>> bodyLines(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block ->
            switch (block) {
              case Block.DescriptionList list ->
                  list.entries().stream()
                      .flatMap(e ->
                          Stream.concat(
                              Stream.of(e.term().content()), bodyLines(e.description().content())));
              case Block.Figure figure -> Stream.of(figure.caption());
              default -> Stream.concat(Walk.lines(block).stream(), bodyLines(Walk.children(block)));
            });
  }

  private static Stream<Inline.Text> withoutNotes(List<Inline> line) {
    return line.stream()
        .flatMap(i ->
            switch (i) {
              case Inline.Text text -> Stream.of(text);
              case Inline.Footnote note -> Stream.empty();
              default -> withoutNotes(Walk.content(i));
            });
  }

  /** The words of the document line by line, those of charts' data aside: charts are drawn. */
  private static List<String> lines(Document document) {
    Stream<Block> blocks = shown(document.forFormat("pdf").content());
    return blocks
        .flatMap(b -> Walk.lines(b).stream())
        .flatMap(StructureTest::withNotes)
        .flatMap(l -> Walk.text(l).lines())
        .toList();
  }

  private static Stream<Block> shown(List<Block> blocks) {
    return blocks.stream()
        .flatMap(b ->
            Stream.concat(
                Stream.of(b),
                b instanceof Block.Figure ? Stream.empty() : shown(Walk.children(b))));
  }

  /** A line in its pieces between footnotes and references, which print numbers into it. */
  private static Stream<List<Inline>> withNotes(List<Inline> line) {
    return Walk.within(line).filter(Inline.Text.class::isInstance).map(List::of);
  }

  /** Without white space, what cannot be seen, and the differences that the writer reports. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isIdentifierIgnorable(c) && !Character.isISOControl(c))
        .filter(c -> c < 0xFE00 || c > 0xFE0F)
        .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .forEach(folded::appendCodePoint);
    // Themes change the case of letters.
    return folded.toString().toUpperCase(Locale.ROOT);
  }
}
