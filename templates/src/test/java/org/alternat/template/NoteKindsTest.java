package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alternat.document.Block;
import org.alternat.document.Walk;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Dyad;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import org.alternat.template.view.CommonView;
import org.alternat.template.view.Markup;
import org.alternat.template.view.NoteContext;
import org.alternat.template.view.ViewFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds of note are folders; what their templates see is made by factories. */
class NoteKindsTest {
  private static final Dossier BARE =
      Dossier.builder(
              Id.of("bare"),
              LanguageTag.of("en"),
              LocalDate.of(2026, 11, 23),
              new Dyad(CountryCode.of("KZ"), CountryCode.of("TG")))
          .build();

  @TempDir Path house;

  /** What the templates of a protocol note see. */
  public record ProtocolView(Markup gift, Markup guest) {}

  private static final ViewFactory<ProtocolView> PROTOCOL =
      ViewFactory.of("protocol", ProtocolView.class, NoteKindsTest::protocol);

  private static ProtocolView protocol(NoteContext context) {
    return new ProtocolView(
        Markup.ofText("a <bowl>"),
        Markup.ofText(context.wording().names().country(context.second())));
  }

  private void write(String name, String text) throws IOException {
    Path file = house.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private NoteComposer.Builder composer() {
    return NoteComposer.builder().templates(house);
  }

  private static List<String> problems(Runnable work) {
    return catchThrowableOfType(AlternatException.class, work::run).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void theListOfTheLibrarysKindsIsWhole() throws IOException, URISyntaxException {
    Path notes = Path.of(NoteComposer.class.getResource("notes/kinds.txt").toURI()).getParent();
    try (Stream<Path> folders = Files.list(notes)) {
      assertThat(NoteComposer.standard().kinds().stream().map(NoteKind::id))
          .containsExactlyInAnyOrderElementsOf(
              folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList());
    }
  }

  @Test
  void theLibrarysKindsAreTitledAndDescribedInTheSameLanguages() {
    assertThat(NoteComposer.standard().kinds())
        .allSatisfy(kind ->
            assertThat(kind.title().languages())
                .as(kind.id())
                .isEqualTo(kind.description().languages())
                .contains(LanguageTag.of("fr"), LanguageTag.of("en")));
  }

  @Test
  void aFolderWithATemplateAndAKindFileIsAKindOfNote() throws IOException {
    write(
        "notes/cover-page/kind.json",
        """
        {"title": "Cover page", "description": "The names alone", "view": "bilateral-brief",
         "pageLimit": 1}
        """);
    write(
        "notes/cover-page/note.ftlx",
        """
        <#import "/macros.ftlx" as n>
        <@n.article subject="x"><@n.head title=first.name/><p>${engagements?size}</p>
        <#include "*/sections/sources.ftlx"></@n.article>
        """);
    NoteComposer composer = composer().build();
    assertThat(composer.kinds().getLast().id()).isEqualTo("cover-page");
    Composition note = composer.compose(BARE, NoteOptions.builder("cover-page").build());
    assertThat(note.document().metadata().pageLimit()).isEqualTo(1);
    assertThat(note.document().metadata().string("kind")).isEqualTo("Cover page");
    assertThat(note.fileName("pdf")).isEqualTo("kz-tg-cover-page-en.pdf");
  }

  @Test
  void aCallersViewIsWhatItsTemplateSees() throws IOException {
    write(
        "notes/protocol-note/kind.json",
        "{\"title\": \"Protocol\", \"description\": \"Gifts\", \"view\": \"protocol\"}");
    write(
        "notes/protocol-note/note.ftlx",
        """
        <#import "/macros.ftlx" as n>
        <@n.article subject="x"><h1>${guest}</h1><p>${gift}</p></@n.article>
        """);
    NoteComposer composer = composer().view(PROTOCOL).build();
    Composition note =
        composer.compose(BARE, NoteOptions.builder("protocol-note").seenBy("TG").build());
    assertThat(note.document().title().map(t -> Walk.text(t.content()))).contains("Kazakhstan");
    assertThat(note.document().content())
        .filteredOn(Block.Paragraph.class::isInstance)
        .singleElement()
        .satisfies(
            p -> assertThat(Walk.text(((Block.Paragraph) p).content())).isEqualTo("a <bowl>"));
  }

  @Test
  void aSectionOfOneKindStandsBeforeTheOneThatAllShare() throws IOException {
    write(
        "notes/cover-page/kind.json",
        "{\"title\": \"C\", \"description\": \"C\", \"view\": \"bilateral-brief\"}");
    write(
        "notes/cover-page/note.ftlx",
        """
        <#import "/macros.ftlx" as n>
        <@n.article subject="x"><@n.head title="C"/>
        <#include "*/sections/closing.ftlx"></@n.article>
        """);
    write("sections/closing.ftlx", "<p>for all</p>");
    NoteOptions cover = NoteOptions.builder("cover-page").build();
    assertThat(composer().build().compose(BARE, cover).document().toString()).contains("for all");
    write("notes/cover-page/sections/closing.ftlx", "<p>for this one</p>");
    assertThat(composer().build().compose(BARE, cover).document().toString())
        .contains("for this one")
        .doesNotContain("for all");
  }

  @Test
  void allThatIsWrongWithTheKindsOfAFolderIsSaidWithItsPlace() throws IOException {
    write("notes/a/kind.json", "{\"title\": \"A\", \"description\": \"A\",\n \"view\": \"brief\"}");
    write("notes/a/note.ftlx", "<article/>");
    write(
        "notes/b/kind.json", "{\"title\": \"B\",\n \"descripton\": \"B\", \"view\": \"protocol\"}");
    write(
        "notes/c/kind.json", "{\"title\": \"C\", \"description\": \"C\", \"view\": \"protocol\"}");
    assertThat(problems(() -> composer().view(PROTOCOL).build()))
        .anyMatch(p -> p.matches(".*a/kind\\.json:2:10: there is no view \"brief\".*"))
        .anyMatch(p -> p.matches("(?s).*b/kind\\.json:2:2: there is no field \"descripton\".*"))
        .anyMatch(p -> p.matches("(?s).*b/kind\\.json:1:1: \"description\" is missing.*"))
        .anyMatch(p -> p.matches(".*c/kind\\.json: there is no note\\.ftlx beside it.*"))
        .hasSize(4);
  }

  @Test
  void anUnknownKindIsSaidWithTheKindsThereAre() {
    assertThat(
            problems(() ->
                NoteComposer.standard()
                    .compose(BARE, NoteOptions.builder("bilateral-bref").build())))
        .singleElement()
        .asString()
        .contains("bilateral-brief", "bilateral-bref");
  }

  @Test
  void viewsAreNamedOnceAndHideNothingThatAllNotesSee() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NoteComposer.builder().view(PROTOCOL).view(PROTOCOL))
        .withMessageContaining("protocol");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            NoteComposer.builder()
                .view(
                    ViewFactory.of(
                        "common",
                        CommonView.class,
                        context -> {
                          throw new AssertionError();
                        })))
        .withMessageContaining("gaps");
  }
}
