package org.alternat.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileFileTest {

  private static List<String> problems(String name, String text) {
    return problems(ReadLimits.DEFAULT, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(ReadLimits limits, String name, byte[] bytes) {
    return catchThrowableOfType(
            AlternatException.class, () -> new DossierReader(limits).read(name, bytes))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(problems("t.json", "[".repeat(100_000)))
        .singleElement()
        .asString()
        .contains("nesting depth");
    assertThat(problems("t.json", "{\"a\":".repeat(100_000)))
        .singleElement()
        .asString()
        .contains("nesting depth");
    assertThat(problems("t.yaml", "[".repeat(2_000))).hasSize(1);
    assertThat(problems("t.yaml", "- ".repeat(2_000))).hasSize(1);
  }

  @Test
  void yamlAliasesCannotMultiply() {
    String bomb =
        """
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        """;

    assertThat(problems("t.yaml", bomb))
        .anyMatch(line -> line.startsWith("t.yaml:2:8: YAML aliases are not allowed at $.b[0]"));
  }

  @Test
  void yamlTagsCannotNameClasses() {
    assertThat(problems("t.yaml", "id: !!javax.script.ScriptEngineManager [x]\n"))
        .anyMatch(line -> line.startsWith("t.yaml:1:5: YAML tags are not allowed"));
  }

  @Test
  void filesAndTextsHaveALimit() {
    ReadLimits small = new ReadLimits(100, 10, 20, 10);

    assertThat(problems(small, "t.json", new byte[101]))
        .containsExactly("t.json: the file is larger than 100 bytes");
    assertThat(
            problems(
                small,
                "t.json",
                ("{\"id\": \"" + "x".repeat(50) + "\"}").getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .asString()
        .contains("String value length");
  }

  @Test
  void numbersThatAreEndlessToPrintAreRefused() {
    String json =
        """
        {"series": [{"observations": [{"value": 1e999999999}, {"value": 1e-999999999}]}],
         "hostedEvents": [{"edition": 1e10}]}
        """;

    assertThat(problems("t.json", json))
        .anyMatch(line -> line.contains("1e999999999 is not a number that can be used"))
        .anyMatch(line -> line.contains("1e-999999999 is not a number that can be used"))
        .anyMatch(line -> line.contains("10000000000 is not a whole number of usual size"));
  }

  @Test
  void aThousandFaultsAreNotAllListed() {
    String json = "{" + "\"x\": 1, ".repeat(2_000) + "\"id\": 1}";

    List<String> lines = problems("t.json", json);

    assertThat(lines).hasSize(ReadLimits.DEFAULT.problems() + 1);
    assertThat(lines.getLast()).startsWith("t.json: ").endsWith("more problems are not listed");
  }

  @ParameterizedTest
  @ValueSource(ints = {4_900, 20_000})
  void manyDanglingReferencesCostNoTime(int count) {
    StringBuilder yaml = new StringBuilder("id: t\nlanguage: fr\nasOf: 2026-11-23\n");
    yaml.append("between: { a: KZ, b: TG }\nevents:\n");
    for (int i = 0; i < count; i++) {
      String fault = "provenance: { related: [none-such-" + i + "] }";
      yaml.append("- { id: an-event-").append(i);
      yaml.append(", kind: OTHER, status: HELD, title: x, ").append(fault).append(" }\n");
    }

    assertThat(problems("t.yaml", yaml.toString()))
        .hasSize(ReadLimits.DEFAULT.problems() + 1)
        .last()
        .asString()
        .startsWith("t.yaml: " + (count - 500) + " more problems");
  }

  /** Whatever is done to a file, the reader answers with a dossier or with problems. */
  @ParameterizedTest
  @ValueSource(strings = {"t.json", "t.yaml"})
  void noChangeToAFileBreaksTheReader(String name) {
    String whole = new DossierWriter().write(Specimen.dossier());
    int refused = 0;
    for (int seed = 0; seed < 300; seed++) {
      String changed = changed(whole, new Random(seed));
      try {
        new DossierReader().read(name, changed.getBytes(StandardCharsets.UTF_8));
      } catch (AlternatException e) {
        refused++;
        assertThat(e.problems()).as("seed %d", seed).isNotEmpty();
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
    assertThat(refused).isGreaterThan(200);
  }

  private static String changed(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int from = random.nextInt(changed.length() - 50);
      int to = from + random.nextInt(50);
      switch (random.nextInt(4)) {
        case 0 -> changed.delete(from, to);
        case 1 -> changed.insert(random.nextInt(changed.length()), changed.substring(from, to));
        case 2 ->
            changed.setCharAt(from, "{}[]\",:\\0-&*!é\u0000\ud800".charAt(random.nextInt(16)));
        default -> changed.replace(from, to, "null");
      }
    }
    return changed.toString();
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    assertThat(problems(ReadLimits.DEFAULT, "t.json", new byte[] {'{', (byte) 0xE9, '}'}))
        .containsExactly(
            "t.json:1:2: the file is not UTF-8: this letter is of another encoding"
                + " (save it again with the encoding UTF-8)");
  }

  @Test
  void hugeNamesAndTextsAreNotRepeatedInMessages() {
    String word = "z".repeat(10_000);

    assertThat(problems("t.yaml", "disclosure: " + word + "\nid: x\n"))
        .allMatch(line -> line.length() < 1_000);
    assertThat(problems("t.yaml", word + ": x\n")).allMatch(line -> line.length() < 1_000);
    assertThat(problems("t.yaml", "id: " + word + "\nlanguage: " + word + "\nasOf: " + word))
        .allMatch(line -> line.length() < 1_000);
  }
}
