package org.alternat.template.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.document.Element;
import org.alternat.problem.Problem;
import org.alternat.style.StyleSheet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code docs/vocabulary.md}: markup, a line with a point, what it gives. */
class VocabularyTest {
  private static final Path FILE = Path.of("..", "docs", "vocabulary.md");
  private static final int FEWEST = 50;

  /** An example that is not a whole article is put in this one. */
  private static final String BEFORE = "<article lang=\"en\" data-as-of=\"2023-10-03\"><h1>T</h1>";

  private static final Pattern PLACE = Pattern.compile("\\bt:(\\d+):\\d+");

  private record Example(String section, int number, int line, String markup, String expected) {}

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return examplesOf(FILE).stream()
        .map(e ->
            DynamicTest.dynamicTest(
                "%d %s (line %d)".formatted(e.number, e.section, e.line), () -> check(e)));
  }

  /** With {@code -Dgolden=accept} writes what is, to be read in the difference before a commit. */
  @Test
  void accept() throws IOException {
    Assumptions.assumeTrue("accept".equals(System.getProperty("golden")));
    assertThat(System.getenv("CI")).as("never accepted where CI is set").isNull();
    List<String> lines = new ArrayList<>(Files.readAllLines(FILE));
    for (Example e : examplesOf(FILE).reversed()) {
      int point = e.line + lines.subList(e.line, lines.size()).indexOf(".");
      int end = point + lines.subList(point, lines.size()).indexOf("```");
      lines.subList(point + 1, end).clear();
      lines.addAll(point + 1, result(e).lines().toList());
    }
    lines.removeIf(l -> l.startsWith("| `<"));
    lines.addAll(lines.indexOf("|---|---|---|") + 1, tableRows());
    Files.writeString(FILE, text(lines));
  }

  @Test
  void thereAreExamplesForEveryElementAndAttribute() throws IOException {
    List<Example> examples = examplesOf(FILE);
    String good =
        examples.stream()
            .filter(e -> e.expected.lines().noneMatch(l -> l.startsWith("! ")))
            .map(Example::markup)
            .collect(Collectors.joining("\n"));
    assertThat(examples).hasSizeGreaterThanOrEqualTo(FEWEST);
    for (Element element : Element.values()) {
      assertThat(good).containsPattern("<" + element.elementName() + "[ >/]");
      for (String attribute : element.attributes()) {
        String name = attribute.replace("*", "[a-z]");
        assertThat(good).containsPattern("<" + element.elementName() + " [^>]*" + name);
      }
    }
  }

  /** The table of contents of the vocabulary must not drift from the enum. */
  @Test
  void theTableOfElementsIsThatOfTheEnum() throws IOException {
    List<String> rows =
        Files.readAllLines(FILE).stream().filter(l -> l.startsWith("| `<")).toList();
    assertThat(rows).containsExactlyElementsOf(tableRows());
  }

  private static List<String> tableRows() {
    return Arrays.stream(Element.values()).map(VocabularyTest::tableRow).toList();
  }

  private static String tableRow(Element e) {
    String holds =
        switch (e.content()) {
          case BLOCKS -> "blocks";
          case INLINES -> "text";
          case FLOW -> "blocks or text";
          case LISTED ->
              e.children().stream()
                  .map(c -> "`" + c.elementName() + "`")
                  .collect(Collectors.joining(" "));
          case EMPTY -> "nothing";
        };
    String attributes =
        Stream.concat(e.attributes().stream(), e.commonAttributes().stream())
            .map(a -> "`" + a + "`")
            .collect(Collectors.joining(" "));
    return "| `<%s>` | %s | %s |"
        .formatted(e.elementName(), holds, attributes.isEmpty() ? "—" : attributes);
  }

  private static void check(Example example) {
    assertThat(result(example)).isEqualTo(example.expected);
  }

  private static String result(Example example) {
    boolean whole = example.markup.contains("<article") || example.markup.contains("<!DOCTYPE");
    boolean fragment = !whole && !example.markup.isBlank();
    String markup = fragment ? BEFORE + "\n" + example.markup + "</article>" : example.markup;
    MarkupParser parser =
        new MarkupParser(
            StyleSheet.empty(), Map.of(), new ResourcePictures(), MarkupLimits.DEFAULT);
    MarkupParser.Parsed parsed = parser.parseSource("t", markup);
    return parsed.problems().stream()
            .map(p -> problem(p, fragment ? 1 : 0))
            .collect(Collectors.joining())
        + parsed.document().map(d -> dump(d.toString(), fragment)).orElse("");
  }

  private static String problem(Problem problem, int linesBefore) {
    String hint =
        problem.hint() == null
            ? ""
            : "; "
                + PLACE
                    .matcher(problem.hint())
                    .replaceAll(m -> "line " + (Integer.parseInt(m.group(1)) - linesBefore));
    return (problem.isError() ? "! " : "? ")
        + (problem.location().line() - linesBefore)
        + ":"
        + problem.location().column()
        + " "
        + problem.message()
        + hint
        + "\n";
  }

  private static String dump(String dump, boolean fragment) {
    return fragment ? dump.substring(dump.indexOf("title \"T\"\n", 40) + 10) : dump;
  }

  private static List<Example> examplesOf(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    String section = "";
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("#")) {
        section = lines.get(i).replaceAll("^#+ *", "");
      } else if (lines.get(i).equals("```example")) {
        int end = i + lines.subList(i, lines.size()).indexOf("```");
        List<String> body = lines.subList(i + 1, end);
        int point = body.indexOf(".");
        assertThat(point).as("the example at line %d has a line with a point", i + 1).isPositive();
        examples.add(
            new Example(
                section,
                examples.size() + 1,
                i + 1,
                String.join("\n", body.subList(0, point)),
                text(body.subList(point + 1, body.size()))));
        i = end;
      }
    }
    assertThat(new TreeSet<>(examples.stream().map(Example::markup).toList()))
        .as("no example stands twice")
        .hasSameSizeAs(examples);
    return examples;
  }

  private static String text(List<String> lines) {
    return lines.stream().map(l -> l + "\n").collect(Collectors.joining());
  }
}
