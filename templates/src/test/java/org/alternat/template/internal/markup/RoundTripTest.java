package org.alternat.template.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.testkit.MarkupWriter;
import org.alternat.testkit.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A tree written as markup and parsed again is the same tree. */
class RoundTripTest {
  /** Control characters, references to nowhere, pictures that are no files, an empty item. */
  private static final Set<String> NOT_MARKUP =
      Set.of("text/hostile", "notes/footnotes-and-references", "figures/images", "lists/nested");

  static Stream<Samples.Sample> samples() {
    return Samples.all().filter(s -> !NOT_MARKUP.contains(s.name()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aTreeIsItsMarkup(Samples.Sample sample) {
    Document document = sample.document();
    String markup = MarkupWriter.write(document);
    MarkupParser parser =
        new MarkupParser(
            document.styleSheet(),
            document.metadata().labels(),
            (file, most) -> Optional.empty(),
            MarkupLimits.DEFAULT);
    Document parsed = parser.parseSource("sample", markup).orThrow();
    assertThat(dump(parsed)).isEqualTo(dump(titled(document)));
    assertThat(unmarked(MarkupWriter.write(parsed)))
        .isEqualTo(MarkupWriter.write(titled(document)));
  }

  /** The markup of a document has a title, and carries no attachments. */
  private static Document titled(Document document) {
    List<Block> content = new ArrayList<>(document.content());
    if (document.title().isEmpty()) {
      String title = document.metadata().title();
      content.addFirst(
          new Block.Title(org.alternat.document.Attributes.NONE, List.of(new Inline.Text(title))));
    }
    return new Document(document.metadata(), document.styleSheet(), content);
  }

  /** Without the marks that the parser puts around words that run the other way. */
  private static String unmarked(String text) {
    return text.replaceAll("[\u2068\u2069]|\\\\u\\{206[89]}", "");
  }

  /** In the markup a footnote is one by its class, and the title of the document is its h1. */
  private static String dump(Document document) {
    return unmarked(document.toString())
        .replace("note.footnote", "note")
        .replaceFirst("\n  title .*", "");
  }
}
