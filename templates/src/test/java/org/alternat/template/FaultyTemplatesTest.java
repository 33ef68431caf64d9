package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.alternat.dossier.DossierReader;
import org.alternat.model.Dossier;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import org.alternat.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a faulty template when a note is made: plain words, and the place. */
class FaultyTemplatesTest {
  private static final Path FAULTY = Path.of("src/test/resources/faulty-templates.txt");

  /** Words that only those know who know the template engine. */
  private static final String[] ENGINES = {
    "FreeMarker", "Expected", "Encountered", "evaluated", "hash", "sequence", "wrapper", "macroName"
  };

  @TempDir Path house;

  @Test
  void faultsAreSaidInPlainWordsAtTheirPlaces() throws IOException {
    Dossier dossier =
        new DossierReader().read(Path.of("../examples/dossiers/demonstration.json")).dossier();
    Path kind = Files.createDirectories(house.resolve("notes/faulty"));
    Files.writeString(
        kind.resolve("kind.json"),
        "{\"title\": \"Faulty\", \"description\": \"Faulty\", \"view\": \"bilateral-brief\"}");
    StringBuilder shown = new StringBuilder();
    for (String template : Files.readAllLines(FAULTY)) {
      Files.writeString(
          kind.resolve("note.ftlx"),
          "<#import \"/macros.ftlx\" as n>\n<@n.article subject=\"X\"><h1>X</h1>\n"
              + template
              + "\n</@n.article>\n");
      shown.append(template).append('\n');
      for (Problem problem : problems(dossier)) {
        String where = problem.location().toString().replace(kind + "/", "");
        assertThat(where).as(template).startsWith("note.ftlx:").doesNotContain(":1:", ":2:");
        shown
            .append("  ")
            .append(problem.toString().replace(kind + "/note.ftlx:", ""))
            .append('\n');
      }
    }
    assertThat(shown.toString()).doesNotContain(ENGINES);
    Golden.in("src/test/resources").matches("faulty-templates.said.txt", shown.toString());
  }

  private List<Problem> problems(Dossier dossier) {
    NoteOptions options = NoteOptions.builder("faulty").language("en").dataSheets(false).build();
    AlternatException thrown =
        catchThrowableOfType(
            AlternatException.class,
            () -> NoteComposer.builder().templates(house).build().compose(dossier, options));
    return Objects.requireNonNull(thrown, "nothing is said to be wrong").problems();
  }
}
