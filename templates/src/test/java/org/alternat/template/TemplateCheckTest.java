package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Dyad;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.problem.Excerpt;
import org.alternat.problem.Problem;
import org.alternat.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in template folders are found all at once, also where no dossier leads. */
class TemplateCheckTest {
  private static final Dossier BARE =
      Dossier.builder(
              Id.of("bare"),
              LanguageTag.of("en"),
              LocalDate.of(2026, 11, 23),
              new Dyad(CountryCode.of("KZ"), CountryCode.of("TG")))
          .build();

  private static final Path MISTAKES = Path.of("src/test/resources/mistakes");

  @TempDir Path house;

  private void write(String name, String text) throws IOException {
    Path file = house.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<Problem> check(Path folder) {
    return NoteComposer.builder().templates(folder).check(BARE);
  }

  private List<String> problems() {
    return check(house).stream().map(p -> p.toString().replace(house + "/", "")).toList();
  }

  @Test
  void theLibrarysOwnTemplatesAreWithoutMistakes() throws IOException, URISyntaxException {
    Path library = Path.of(NoteComposer.class.getResource("macros.ftlx").toURI()).getParent();
    try (Stream<Path> files = Files.walk(library)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(ftlx|json|css|properties)")).toList()) {
        write(library.relativize(file).toString(), Files.readString(file));
      }
    }
    assertThat(check(house).stream().filter(Problem::isError)).isEmpty();
  }

  @Test
  void callsOfMacrosAreHeldAgainstTheirParameters() throws IOException {
    write(
        "notes/bilateral-brief/sections/summary.ftlx",
        """
        <@n.section titel="A">x</@n.section>
        <@n.sektion title="A">x</@n.sektion>
        <#macro mine a b=""><p>${a.name}${a.naem}</p></#macro>
        <@mine first/><@mine first 1 2/>
        """);
    assertThat(problems())
        .anyMatch(
            p -> p.contains("summary.ftlx:1:13: the macro \"section\" has no parameter \"titel\""))
        .anyMatch(p -> p.contains("summary.ftlx:1:1: the macro \"section\" needs \"title\""))
        .anyMatch(p -> p.contains("summary.ftlx:2:5: there is no macro \"sektion\""))
        .anyMatch(p -> p.contains("summary.ftlx:3:37: there is no property \"naem\" in Party"))
        .anyMatch(p -> p.contains("summary.ftlx:4:15: the macro \"mine\" is given too many"))
        .hasSize(5);
  }

  @Test
  void tenMistakesAreFoundInOneRunEachAtItsPlace() throws IOException {
    List<Problem> problems = check(MISTAKES);
    String shown =
        problems.stream().map(p -> p + "\n" + excerpt(p)).collect(Collectors.joining("\n"));
    Golden.in("src/test/resources").matches("mistakes.txt", shown);
    assertThat(problems).hasSize(10);
  }

  private static String excerpt(Problem problem) {
    if (problem.location().file().startsWith("alternat:")) {
      return "";
    }
    try {
      return Excerpt.of(problem.location(), Files.readString(Path.of(problem.location().file())))
          .map(e -> e + "\n")
          .orElse("");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
