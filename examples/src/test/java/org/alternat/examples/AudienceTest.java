package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.document.Document;
import org.alternat.dossier.DossierReader;
import org.alternat.export.DocumentExporter;
import org.alternat.export.ExportOptions;
import org.alternat.export.Exporters;
import org.alternat.model.Audience;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.template.Composition;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;
import org.alternat.template.view.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not for the audience is nowhere in the bytes of a file, of any kind and format. */
class AudienceTest {
  private static final NoteComposer COMPOSER = NoteComposer.standard();

  static Stream<String> kinds() {
    return COMPOSER.kinds().stream().map(NoteKind::id);
  }

  private static String unpacked(String kind, Audience audience, DocumentExporter exporter)
      throws IOException, ReflectiveOperationException {
    Dossier dossier = CanaryDossier.dossier();
    NoteOptions options =
        NoteOptions.builder(kind).language("en").seenBy("XA").audience(audience).build();
    Composition note = COMPOSER.compose(dossier, options);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    exporter.export(note.document(), bytes, ExportOptions.builder().remarks(true).build());
    return UnpackedFile.text(bytes.toByteArray());
  }

  /** The texts that are for a narrower circle than the public, as they stand in the file. */
  private static Set<String> leaks(String text) {
    Set<String> leaks = new TreeSet<>();
    Matcher found = Pattern.compile("zq(internal|counterpart)zq\\w{0,14}").matcher(text);
    while (found.find()) {
      leaks.add(found.group());
    }
    return leaks;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void thePublicGetsNothingThatIsNotPublic(String kind)
      throws IOException, ReflectiveOperationException {
    assertNoLeaks(kind, Audience.PUBLIC);
  }

  @Test
  void parliamentGetsNothingThatIsNotPublic() throws IOException, ReflectiveOperationException {
    assertNoLeaks("bilateral-brief", Audience.PARLIAMENT);
  }

  /** What the files are made of, for all sides, with the annex and with what was before. */
  @ParameterizedTest
  @MethodSource("kinds")
  void noSideAndNoOptionLetsAnythingThrough(String kind) throws ReflectiveOperationException {
    Dossier dossier = CanaryDossier.dossier();
    Dossier before =
        Dossier.builder(dossier.id(), dossier.language(), dossier.asOf(), dossier.between())
            .build();
    for (Audience audience : List.of(Audience.PUBLIC, Audience.PARLIAMENT)) {
      for (String side : List.of("XA", "XV", NoteOptions.NEUTRAL)) {
        NoteOptions.Builder options =
            NoteOptions.builder(kind).language("en").seenBy(side).audience(audience).annex(true);
        for (NoteOptions.Builder each :
            List.of(options, options.attribution(Attribution.INLINE).previous(before))) {
          Document note = COMPOSER.compose(dossier, each.build()).document();
          assertThat(leaks(note.toString() + attached(note))).as("%s %s", audience, side).isEmpty();
        }
        Document gone = COMPOSER.compose(before, options.previous(dossier).build()).document();
        assertThat(leaks(gone.toString())).as("gone, %s %s", audience, side).isEmpty();
      }
    }
  }

  private static String attached(Document note) {
    return note.attachments().stream()
        .map(a -> new String(a.bytes(), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  private static void assertNoLeaks(String kind, Audience audience)
      throws IOException, ReflectiveOperationException {
    for (DocumentExporter exporter : Exporters.all()) {
      String text = unpacked(kind, audience, exporter);
      assertThat(text).contains(CanaryDossier.word(Disclosure.PUBLIC));
      assertThat(leaks(text)).as("%s %s", exporter.format(), audience).isEmpty();
    }
  }

  @Test
  void aPaperOfTheHouseIsNotCitedOutsideIt() throws IOException {
    Dossier dossier = new DossierReader().read(Path.of("dossiers", "demonstration.json")).dossier();
    for (NoteKind kind : COMPOSER.kinds()) {
      NoteOptions.Builder options = NoteOptions.builder(kind.id()).language("en").seenBy("XA");
      String open =
          COMPOSER
              .compose(dossier, options.audience(Audience.PUBLIC).build())
              .document()
              .toString();
      assertThat(open).as(kind.id()).doesNotContain("Note for the file", "file-note");
    }
    NoteOptions house = NoteOptions.builder("bilateral-brief").language("en").seenBy("XA").build();
    assertThat(COMPOSER.compose(dossier, house).document().toString())
        .contains("Note for the file");
  }

  @Test
  void questionsAreThoseForTheAudience() throws IOException {
    Dossier dossier = new DossierReader().read(Path.of("dossiers", "demonstration.json")).dossier();
    String house = questions(dossier, Audience.GOVERNMENT);
    String open = questions(dossier, Audience.PUBLIC);
    assertThat(house).contains("If the other side raises it", "Background:", "Cleared");
    assertThat(open)
        .contains("For the press")
        .doesNotContain("If the other side raises it", "Background:", "pt-visit-4");
    assertThat(questions(dossier, Audience.PARLIAMENT))
        .as("which gets no positions")
        .contains("No question")
        .doesNotContain("For the press");
  }

  private static String questions(Dossier dossier, Audience audience) {
    NoteOptions options =
        NoteOptions.builder("q-and-a").language("en").seenBy("XA").audience(audience).build();
    return COMPOSER.compose(dossier, options).document().content().toString();
  }

  /** So that the search above cannot pass because it sees nothing. */
  @Test
  void theHouseGetsItAll() throws IOException, ReflectiveOperationException {
    for (DocumentExporter exporter : Exporters.all()) {
      assertThat(leaks(unpacked("bilateral-brief", Audience.GOVERNMENT, exporter)))
          .as(exporter.format().toString())
          .hasSizeGreaterThan(50);
    }
  }
}
