package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alternat.language.Languages;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Dyad;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.problem.AlternatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryTemplatesTest {
  private static final Dossier BARE =
      Dossier.builder(
              Id.of("bare"),
              LanguageTag.of("en"),
              LocalDate.of(2026, 11, 23),
              new Dyad(CountryCode.of("KZ"), CountryCode.of("TG")))
          .build();

  @TempDir Path house;

  static Stream<String> kinds() {
    return NoteComposer.standard().kinds().stream().map(NoteKind::id);
  }

  /** They are the library's, letter by letter, whose own check is a test of its own. */
  @ParameterizedTest
  @MethodSource("kinds")
  void anExportedKindHasItsFiles(String kind) throws IOException, URISyntaxException {
    List<Path> files = LibraryTemplates.export(kind, house, Languages.supported());
    Path library = Path.of(NoteComposer.class.getResource("macros.ftlx").toURI()).getParent();
    for (Path file : files) {
      assertThat(file).hasSameTextualContentAs(library.resolve(house.relativize(file).toString()));
    }
    assertThat(files)
        .contains(
            house.resolve("macros.ftlx"),
            house.resolve("theme.css"),
            house.resolve("messages_fr.properties"),
            house.resolve("notes/" + kind + "/kind.json"),
            house.resolve("notes/" + kind + "/note.ftlx"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsExportedSaysWhatItIsFor(String kind) throws IOException {
    for (Path file : LibraryTemplates.export(kind, house, Languages.supported())) {
      String name = file.getFileName().toString();
      String comment =
          switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "ftlx" -> "(?s)<#--\\s+(?!@ftlvariable)\\w.*";
            case "properties" -> "(?s)# \\S.*";
            case "css" -> "(?s)/\\*\\s+\\* \\w.*";
            // JSON has no comments; its fields are described in the guide.
            default -> "(?s)\\{.*";
          };
      assertThat(Files.readString(file)).as(file.toString()).matches(comment);
    }
  }

  @Test
  void anExportedKindPassesTheCheckWithoutAWord() throws IOException {
    LibraryTemplates.export("fact-sheet", house, List.of(LanguageTag.of("en")));
    assertThat(NoteComposer.builder().templates(house).check(BARE)).isEmpty();
  }

  @Test
  void anExportedKindMakesTheSameNote() throws IOException {
    LibraryTemplates.export("bilateral-brief", house, Languages.supported());
    NoteOptions options = NoteOptions.builder("bilateral-brief").language("fr").build();
    assertThat(NoteComposer.builder().templates(house).build().compose(BARE, options).document())
        .hasToString(NoteComposer.standard().compose(BARE, options).document().toString());
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Files.writeString(house.resolve("macros.ftlx"), "mine");
    assertThatExceptionOfType(AlternatException.class)
        .isThrownBy(() -> LibraryTemplates.export("bilateral-brief", house, Languages.supported()))
        .withMessageContaining("macros.ftlx: the file is there already");
    assertThat(house).isDirectoryNotContaining("glob:**/notes");
    assertThat(house.resolve("macros.ftlx")).hasContent("mine");
  }

  @Test
  void anUnknownKindIsSaid() {
    assertThatExceptionOfType(AlternatException.class)
        .isThrownBy(() -> LibraryTemplates.export("bilateral-bref", house, Languages.supported()))
        .withMessageContaining("did you mean \"bilateral-brief\"?");
  }
}
