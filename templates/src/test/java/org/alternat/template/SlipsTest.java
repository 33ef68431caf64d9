package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alternat.dossier.DossierReader;
import org.alternat.model.Dossier;
import org.alternat.problem.Excerpts;
import org.alternat.problem.Problem;
import org.alternat.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those write by mistake who do not program: plain words, the place, and what helps. */
class SlipsTest {
  private static final String KIND = "notes/bilateral-brief/";

  /** Words that only those know who know the engine, Java, or the parser of XML. */
  private static final String[] STRANGE = {
    "Exception",
    "FreeMarker",
    "Lexical",
    "Encountered",
    "EOF",
    "Unmatched",
    "entity",
    "code 1",
    "alternat:",
    "earlier attempt",
    "well-formed"
  };

  @TempDir Path house;

  @Test
  void slipsAreSaidInPlainWordsAtTheirPlaces() throws IOException {
    Dossier dossier =
        new DossierReader().read(Path.of("../examples/dossiers/demonstration.json")).dossier();
    String slips = Files.readString(Path.of("src/test/resources/slips.txt"));
    StringBuilder shown = new StringBuilder();
    for (String slip : slips.split("(?m)^=== ", -1)) {
      if (!slip.isEmpty()) {
        int end = slip.indexOf('\n');
        Path file = house.resolve(KIND + slip.substring(0, end));
        Files.createDirectories(file.getParent());
        Files.writeString(file, slip.substring(end + 1));
        shown.append("=== ").append(slip).append("---\n").append(said(dossier)).append('\n');
        Files.delete(file);
      }
    }
    Golden.in("src/test/resources").matches("slips.said.txt", shown.toString());
    assertThat(shown.toString()).doesNotContain(STRANGE);
  }

  private String said(Dossier dossier) {
    List<Problem> problems = NoteComposer.builder().templates(house).check(dossier);
    Excerpts excerpts = new Excerpts();
    StringBuilder said = new StringBuilder();
    for (Problem problem : problems) {
      said.append(problem).append('\n');
      excerpts.of(problem.location()).ifPresent(excerpt -> said.append(excerpt).append('\n'));
    }
    return said.toString().replace(house + "/" + KIND, "");
  }

  @Test
  void marksOfByteOrderAndEndsOfLinesOfOtherMachinesAreNoMistakes() throws IOException {
    Dossier dossier =
        new DossierReader().read(Path.of("../examples/dossiers/demonstration.json")).dossier();
    Path kind = Files.createDirectories(house.resolve(KIND));
    for (String file : List.of("sections/actions.ftlx", "messages_fr.properties", "kind.json")) {
      String text = new String(library(file), java.nio.charset.StandardCharsets.UTF_8);
      Files.createDirectories(kind.resolve(file).getParent());
      Files.writeString(kind.resolve(file), "\uFEFF" + text.replace("\n", "\r\n"));
    }
    Files.writeString(house.resolve("theme.css"), "\uFEFF@import \"ministry\";\r\n");
    assertThat(NoteComposer.builder().templates(house).check(dossier)).isEmpty();
  }

  private static byte[] library(String file) throws IOException {
    try (var in = NoteComposer.class.getResourceAsStream(KIND + file)) {
      return in.readAllBytes();
    }
  }
}
