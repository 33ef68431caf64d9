package org.alternat.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documents about the format say what the records say. */
class DossierFormatDocsTest {

  private static final Path PAGE = Path.of("../docs/dossier.md");
  private static final Path SCHEMA = Path.of("../docs/dossier.schema.json");
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

  @Test
  void theCommittedSchemaIsThatOfTheRecords() throws IOException {
    same(SCHEMA, DossierSchema.json());
  }

  @Test
  void thePageListsAllFields() throws IOException {
    String page = Files.readString(PAGE);
    String prose = page.substring(0, page.indexOf(FieldReference.BEGIN));

    same(PAGE, prose + FieldReference.markdown());
  }

  @Test
  void theExamplesOnThePageCanBeRead() throws IOException {
    List<String> examples =
        YAML.matcher(Files.readString(PAGE)).results().map(MatchResult::group).toList();
    assertThat(examples).hasSize(2);
    String whole = examples.getFirst().replaceAll("```(yaml)?\n?", "");
    String part = examples.getLast().replaceAll("```(yaml)?\n?", "");

    DossierFile file =
        new DossierReader().read("page.yaml", (whole + part).getBytes(StandardCharsets.UTF_8));

    assertThat(file.warnings()).isEmpty();
    assertThat(file.dossier().events()).hasSize(1);
  }

  /** With {@code -Dgolden=accept}, which continuous integration must not say, writes it anew. */
  private static void same(Path file, String expected) throws IOException {
    if ("accept".equals(System.getProperty("golden"))) {
      assertThat(System.getenv("CI")).as("goldens are not accepted in CI").isNull();
      Files.writeString(file, expected);
    }
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(expected);
  }
}
