package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Walk;
import org.alternat.dossier.DossierReader;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.export.Exporters;
import org.alternat.model.Dossier;
import org.alternat.template.Composition;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How notes name their sources: in footnotes, inline, in endnotes or not at all. */
class AttributionTest {
  private static final NoteComposer COMPOSER = NoteComposer.standard();

  static Stream<String> kinds() {
    return COMPOSER.kinds().stream().map(NoteKind::id);
  }

  private static Composition note(String kind, String attribution) throws IOException {
    Dossier dossier = new DossierReader().read(Path.of("dossiers/demonstration.json")).dossier();
    return COMPOSER.compose(
        dossier,
        NoteOptions.builder(kind)
            .language("en")
            .seenBy("XA")
            .attribution(attribution)
            .dataSheets(false)
            .build());
  }

  private static long footnotes(Composition note) {
    return Walk.inlines(note.document().content())
        .filter(Inline.Footnote.class::isInstance)
        .count();
  }

  /** The words of the first footnote, as they stand in brackets. */
  private static String firstSource(Composition note) {
    return Walk.inlines(note.document().content())
        .filter(Inline.Footnote.class::isInstance)
        .map(i -> Walk.text(((Inline.Footnote) i).content()).replaceAll("\\.$", ""))
        .findFirst()
        .orElseThrow();
  }

  private static long calls(Composition note) {
    return Walk.inlines(note.document().content())
        .filter(i -> i instanceof Inline.Link link && link.target().startsWith("#source-"))
        .count();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachStyleIsThatOfTheWholeNote(String kind) throws IOException {
    Composition footnotes = note(kind, "footnotes");
    Composition inline = note(kind, "inline");
    Composition endnotes = note(kind, "endnotes");
    Composition none = note(kind, "none");

    assertThat(calls(footnotes)).isZero();
    assertThat(footnotes(inline) + calls(inline)).isZero();
    assertThat(footnotes(endnotes)).isZero();
    assertThat(footnotes(none) + calls(none)).isZero();
    if (footnotes(footnotes) > 0) {
      assertThat(Walk.plainText(inline.document().content())).contains(firstSource(footnotes));
      assertThat(calls(endnotes)).isPositive();
      assertThat(endnotes.document().ids())
          .contains("sources")
          .anyMatch(i -> i.startsWith("source-"));
    }
  }

  @Test
  void allFormatsNameTheSourceWhereTheStyleDoes() throws IOException {
    Map<String, Boolean> named = new TreeMap<>();
    for (String attribution : new String[] {"footnotes", "inline", "endnotes", "none"}) {
      Document note = note("meeting-brief", attribution).document();
      Document alone = new Document(note.metadata(), note.styleSheet(), note.content());
      for (DocumentExporter exporter : Exporters.all()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exporter.export(alone, bytes, ExportOptions.builder().build());
        named.put(
            attribution + " " + exporter.format().id(),
            UnpackedFile.text(bytes.toByteArray()).contains("officialgazette"));
      }
    }
    named.forEach((what, is) -> assertThat(is).as(what).isEqualTo(!what.startsWith("none")));
  }
}
