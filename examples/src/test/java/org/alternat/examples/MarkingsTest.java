package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alternat.document.Attachment;
import org.alternat.document.Block;
import org.alternat.document.Document;
import org.alternat.document.Inline;
import org.alternat.document.Metadata;
import org.alternat.document.Table;
import org.alternat.document.Walk;
import org.alternat.dossier.DossierReader;
import org.alternat.model.Audience;
import org.alternat.model.Dossier;
import org.alternat.model.Marking;
import org.alternat.problem.Problem;
import org.alternat.template.Composition;
import org.alternat.template.NoteComposer;
import org.alternat.template.NoteKind;
import org.alternat.template.NoteOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a note prints of an item, the note and the portion bear the marking of the item. */
class MarkingsTest {
  private static final NoteComposer COMPOSER = NoteComposer.standard();
  private static final Pattern WORD = Pattern.compile("zq(\\d+)qz");
  private static final Pattern CAVEAT = Pattern.compile("CAV(\\d+)EAT");

  /** Kinds for the house; those for the public have nothing that is marked. */
  static Stream<String> kinds() {
    return COMPOSER.kinds().stream()
        .filter(kind -> kind.audience() == Audience.GOVERNMENT)
        .map(NoteKind::id);
  }

  private static Dossier demonstration() throws IOException {
    return new DossierReader().read(Path.of("dossiers/demonstration.json")).dossier();
  }

  private static NoteOptions.Builder options(String kind) {
    return NoteOptions.builder(kind).language("fr").seenBy("XA").dataSheets(false);
  }

  private static Set<Integer> numbers(Pattern pattern, String text) {
    Set<Integer> numbers = new TreeSet<>();
    pattern.matcher(text).results().forEach(r -> numbers.add(Integer.valueOf(r.group(1))));
    return numbers;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theBannerHasTheMarkingsOfAllThatIsPrinted(String kind)
      throws IOException, ReflectiveOperationException {
    Dossier dossier = MarkedDossier.of(demonstration());
    for (String attribution : List.of("footnotes", "inline")) {
      Composition note =
          COMPOSER.compose(dossier, options(kind).annex(true).attribution(attribution).build());
      String printed = note.document().content().toString();
      assertThat(numbers(WORD, printed)).as("so that the rest says something").isNotEmpty();
      assertThat(numbers(CAVEAT, note.document().metadata().marking()))
          .containsAll(numbers(WORD, printed));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachPortionHasTheMarkOfWhatStandsInIt(String kind)
      throws IOException, ReflectiveOperationException {
    Document note =
        COMPOSER
            .compose(MarkedDossier.of(demonstration()), options(kind).annex(true).build())
            .document();
    for (String portion : portions(note.content())) {
      Set<Integer> words = numbers(WORD, portion);
      if (!words.isEmpty()) {
        assertThat(portion).contains("(S//");
        assertThat(numbers(CAVEAT, portion)).as(portion).containsAll(words);
      }
    }
  }

  /** The texts of all portions: lines of text, rows of tables, figures. */
  private static List<String> portions(List<Block> blocks) {
    List<String> portions = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Figure figure -> portions.add(figure.toString());
        case Table table -> {
          portions.add(text(table.caption()));
          table.rows().forEach(row -> portions.add(row.toString()));
        }
        default -> {
          Walk.lines(block).forEach(line -> portions.add(text(line)));
          portions.addAll(portions(Walk.children(block)));
        }
      }
    }
    return portions;
  }

  private static String text(List<Inline> line) {
    return line.toString();
  }

  @Test
  void whatTheNoteBearsIsAlsoTheMostThatTravelsInIt()
      throws IOException, ReflectiveOperationException {
    Composition note =
        COMPOSER.compose(
            MarkedDossier.of(demonstration()),
            options("agreements-table").dataSheets(true).build());
    Set<Integer> borne = numbers(CAVEAT, note.document().metadata().marking());
    Attachment dossier = note.document().attachments().getFirst();
    String json = new String(dossier.bytes(), StandardCharsets.UTF_8);
    assertThat(borne).containsAll(numbers(CAVEAT, json));
    assertThat(borne).containsAll(numbers(WORD, note.document().toString()));
    assertThat(note.warnings())
        .extracting(Problem::message)
        .anyMatch(
            m -> m.matches("left out for bearing more than the note: \\d+ rows? of data sheets.*"))
        .anyMatch(m ->
            m.matches(
                "not travelling with the note for bearing more than it: \\d+ items? of the dossier.*"));
  }

  @Test
  void aBiographyThatBearsMoreThanTheNoteDoesNotTravelInItThoughAllItemsDo() {
    String file =
        """
        {"id": "one-life", "language": "en", "asOf": "2024-06-30",
         "marking": {"scheme": "TLP2", "level": "GREEN"},
         "between": {"a": "KZ", "b": "TG"},
         "people": [{"id": "somebody", "names": [{"language": "en", "full": "Some Body"}],
           "country": "KZ", "biography": {"en": "zq7qz"},
           "provenance": {"marking": {"scheme": "TLP2", "level": "RED"}}}]}
        """;
    Dossier dossier =
        new DossierReader().read("one-life.json", file.getBytes(StandardCharsets.UTF_8)).dossier();
    NoteOptions options = NoteOptions.builder("agreements-table").seenBy("TG").build();
    Composition note = COMPOSER.compose(dossier, options);
    assertThat(note.document().metadata().marking()).isEqualTo("TLP:GREEN");
    Attachment travelling = note.document().attachments().getFirst();
    assertThat(new String(travelling.bytes(), StandardCharsets.UTF_8)).doesNotContain("zq7qz");
    assertThat(note.warnings())
        .extracting(Problem::message)
        .contains("not travelling with the note for bearing more than it: 1 item of the dossier");
  }

  @Test
  void nothingThatIsMarkedIsPublished() throws IOException, ReflectiveOperationException {
    Dossier dossier = MarkedDossier.of(demonstration());
    for (NoteKind kind : COMPOSER.kinds()) {
      NoteOptions forAnyone = options(kind.id()).audience(Audience.PUBLIC).annex(true).build();
      Document note = COMPOSER.compose(dossier, forAnyone).document();
      assertThat(note.metadata().marking()).as(kind.id()).isEmpty();
      assertThat(numbers(WORD, note.toString())).as(kind.id()).isEmpty();
    }
  }

  @Test
  void aNoteForThePublicBearsTheLabelForIt() throws IOException {
    for (String kind : List.of("fact-sheet", "readout")) {
      assertThat(COMPOSER.compose(demonstration(), options(kind).build()).document().metadata())
          .extracting(Metadata::marking)
          .isEqualTo("TLP:CLEAR");
    }
  }

  @Test
  void schemesThatCannotBeComparedStandBesideEachOtherWithAWarning() throws IOException {
    Composition note = COMPOSER.compose(demonstration(), options("bilateral-brief").build());
    assertThat(note.document().metadata().marking())
        .isEqualTo("TLP:AMBER // DIFFUSION RESTREINTE – SPÉCIAL ALDAVIE");
    assertThat(note.warnings())
        .extracting(Problem::message)
        .contains(
            "what the note prints is marked by 2 schemes, which cannot be compared; its banner has"
                + " the highest of each");
  }

  @Test
  void aNoteThatPrintsNoItemBearsWhatItsDossierBears() throws IOException {
    Dossier dossier = demonstration();
    Dossier bare =
        Dossier.builder(dossier.id(), dossier.language(), dossier.asOf(), dossier.between())
            .marking(Marking.of("CA", "PROTECTED B"))
            .build();
    for (NoteKind kind : COMPOSER.kinds()) {
      assertThat(COMPOSER.compose(bare, options(kind.id()).build()).document().metadata().marking())
          .as(kind.id())
          .isEqualTo(kind.audience() == Audience.PUBLIC ? "NON CLASSIFIÉ" : "PROTÉGÉ B");
    }
  }
}
