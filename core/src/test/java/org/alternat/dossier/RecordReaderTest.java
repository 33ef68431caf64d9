package org.alternat.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.alternat.model.Audience;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText;
import org.alternat.model.Meaning;
import org.alternat.model.Required;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
  /** A small file. */
  public record House(
      @Required @Meaning("its name") LocalizedText name,
      int floors,
      List<String> rooms,
      @Nullable Audience audience) {}

  private static RecordFile<House> read(String text) {
    return new RecordReader<>(House.class).read("house.json", text);
  }

  private static List<String> problems(String text) {
    return catchThrowableOfType(AlternatException.class, () -> read(text)).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void makesTheRecordAndKnowsThePlacesOfItsFields() {
    RecordFile<House> file =
        read(
            """
            {
              "$schema": "house.schema.json",
              "name": {"fr": "Ministère"},
              "rooms": ["salon"]
            }
            """);
    assertThat(file.value())
        .isEqualTo(
            new House(
                LocalizedText.of(LanguageTag.of("fr"), "Ministère"), 0, List.of("salon"), null));
    assertThat(file.place("rooms").line()).isEqualTo(4);
    assertThat(file.place("floors").line()).isEqualTo(1);
  }

  @Test
  void saysAllThatIsWrongWithItsPlace() {
    assertThat(problems("{\"floor\": 3,\n \"audience\": \"EVERYBODY\"}"))
        .hasSize(3)
        .anyMatch(p -> p.startsWith("house.json:1:2: ") && p.contains("floors"))
        .anyMatch(p -> p.startsWith("house.json:1:1: ") && p.contains("\"name\" is missing"))
        .anyMatch(p -> p.startsWith("house.json:2:14: ") && p.contains("PUBLIC"));
    assertThat(problems("[]"))
        .containsExactly("house.json:1:1: an object is wanted, not a list at $");
    assertThat(problems("{\"name\": \"a\"")).hasSize(1);
  }
}
