package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.language.Languages;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Dyad;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.model.Meaning;
import org.alternat.problem.AlternatException;
import org.alternat.template.view.ViewFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What templates can use is listed with its meaning, and named as the check names it. */
class TemplateVariablesTest {
  private static final Dossier BARE =
      Dossier.builder(
              Id.of("bare"),
              LanguageTag.of("en"),
              LocalDate.of(2026, 11, 23),
              new Dyad(CountryCode.of("KZ"), CountryCode.of("TG")))
          .build();

  @TempDir Path house;

  /** A view of the house. */
  public record GiftsView(@Meaning("what is given") List<GiftView> gifts, String unexplained) {
    /** A gift. */
    public record GiftView(@Meaning("what it is") String name, @Meaning("its price") int price) {}
  }

  static Stream<String> kinds() {
    return NoteComposer.standard().kinds().stream().map(NoteKind::id);
  }

  private static List<TemplateVariable> variables(NoteComposer composer, String kind) {
    return composer.variables(BARE, NoteOptions.builder(kind).build());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everythingThatTheLibraryGivesHasAMeaning(String kind) {
    List<TemplateVariable> variables = variables(NoteComposer.standard(), kind);
    assertThat(variables).hasSizeGreaterThan(50);
    assertThat(variables.stream().filter(v -> v.meaning().isBlank()).map(TemplateVariable::path))
        .isEmpty();
  }

  @Test
  void partsAreListedOnceAndExamplesComeFromTheDossier() {
    List<TemplateVariable> variables = variables(NoteComposer.standard(), "bilateral-brief");
    assertThat(variables)
        .contains(
            new TemplateVariable("first.code", "text", "KZ", "its ISO code", ""),
            new TemplateVariable(
                "lastContact[].title", "text with markup", "", "what it is called", ""))
        .anyMatch(v -> v.path().equals("second") && v.like().equals("first"))
        .anyMatch(v -> v.type().equals("list of Engagement") && v.path().equals("engagements"))
        .noneMatch(v -> v.path().startsWith("second."));
    assertThat(variables.stream().map(TemplateVariable::path)).doesNotHaveDuplicates();
  }

  @Test
  void aViewOfTheHouseIsListedLikeTheLibrarys() throws IOException {
    LibraryTemplates.export("fact-sheet", house, Languages.supported());
    Path kind = house.resolve("notes/fact-sheet/kind.json");
    Files.writeString(kind, Files.readString(kind).replace("\"fact-sheet\"", "\"gifts\""));
    NoteComposer composer =
        NoteComposer.builder()
            .templates(house)
            .view(
                ViewFactory.of(
                    "gifts",
                    GiftsView.class,
                    context -> new GiftsView(List.of(new GiftsView.GiftView("a bowl", 12)), "x")))
            .build();
    assertThat(
            variables(composer, "fact-sheet").stream()
                .map(v -> v.path() + " | " + v.type() + " | " + v.example() + " | " + v.meaning())
                .filter(line -> line.matches("(gifts|unexplained).*"))
                .collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            gifts | list of Gift | a bowl | what is given
            gifts[].name | text | a bowl | what it is
            gifts[].price | number | 12 | its price
            unexplained | text | x | \
            """);
  }

  @Test
  void anUnknownKindIsSaid() {
    assertThatExceptionOfType(AlternatException.class)
        .isThrownBy(() -> variables(NoteComposer.standard(), "bilateral-bref"))
        .withMessageContaining("did you mean \"bilateral-brief\"?");
  }
}
