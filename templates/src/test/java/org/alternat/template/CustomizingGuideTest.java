package org.alternat.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alternat.dossier.DossierReader;
import org.alternat.model.Dossier;
import org.alternat.template.internal.library.KindFile;
import org.alternat.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/customizing.md says of the building blocks is so, and its examples work. */
class CustomizingGuideTest {
  private static final Path GUIDE = Path.of("../docs/customizing.md");

  private static final Pattern EXAMPLE =
      Pattern.compile("^```ftlx ?([a-z-]*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final String USUAL_VIEW = "bilateral-brief";

  @TempDir Path house;

  @Test
  void everyBuildingBlockIsInATableAsItIs() throws IOException {
    String guide = Files.readString(GUIDE);
    for (BuildingBlock block : NoteComposer.standard().buildingBlocks()) {
      String meaning = block.meaning().replaceAll("(<\\w+>)", "`$1`");
      assertThat(guide).contains("| `" + block.call() + "` | " + meaning + " |");
    }
  }

  /** One note of all the examples of a view, each in its section. */
  @Test
  void everyExampleWorks() throws IOException {
    Dossier dossier = demonstration();
    StringBuilder shown = new StringBuilder();
    String guide = Files.readString(GUIDE);
    String blocks = guide.substring(guide.indexOf("## Building blocks"));
    List<MatchResult> examples = EXAMPLE.matcher(blocks).results().toList();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(8);
    for (MatchResult example : examples) {
      String view = example.group(1).isEmpty() ? USUAL_VIEW : example.group(1);
      shown.append(example.group(2)).append(".\n").append(result(dossier, view, example.group(2)));
      shown.append('\n');
    }
    Golden.in("src/test/resources").matches("customizing.txt", shown.toString());
  }

  /** What a kind of note says of itself, with every field that the table names. */
  @Test
  void theKindOfNoteIsReadAndItsFieldsAreAllThereAre() throws IOException {
    String guide = Files.readString(GUIDE);
    String chapter = guide.substring(guide.indexOf("## Kinds of note"));
    int start = chapter.indexOf("```json\n") + "```json\n".length();
    Path kind = Files.createDirectories(house.resolve("notes/cover-page"));
    Files.writeString(
        kind.resolve("kind.json"), chapter.substring(start, chapter.indexOf("```", start)));
    Files.writeString(
        kind.resolve("note.ftlx"),
        """
        <#import "/macros.ftlx" as n>
        <@n.article subject="Cover"><h1>${first.name}, ${second.name}</h1></@n.article>
        """);
    NoteComposer.Builder builder = NoteComposer.builder().templates(house);
    assertThat(builder.check(demonstration())).isEmpty();
    assertThat(builder.build().kinds())
        .filteredOn(k -> k.id().equals("cover-page"))
        .singleElement()
        .satisfies(k -> assertThat(k.about()).isPresent());
    for (RecordComponent field : KindFile.class.getRecordComponents()) {
      assertThat(chapter).contains("`" + field.getName() + "`");
    }
  }

  private String result(Dossier dossier, String view, String example) throws IOException {
    Path kind = Files.createDirectories(house.resolve("notes/example"));
    Files.writeString(
        kind.resolve("kind.json"),
        """
        {"title": "Example", "description": "An example", "view": "%s",
          "about": {"when": "NEXT_OR_LAST"}}
        """
            .formatted(view));
    Files.writeString(
        kind.resolve("note.ftlx"),
        """
        <#import "/macros.ftlx" as n>
        <@n.article subject="Example"><h1>Example</h1>
        %s</@n.article>
        """
            .formatted(example));
    NoteComposer.Builder builder = NoteComposer.builder().templates(house);
    assertThat(builder.check(dossier)).as(example).isEmpty();
    NoteOptions options =
        NoteOptions.builder("example").language("en").seenBy("XA").dataSheets(false).build();
    Composition note = builder.build().compose(dossier, options);
    return note.document()
        .toString()
        .lines()
        .dropWhile(line -> !line.startsWith("title "))
        .skip(1)
        .takeWhile(line -> !line.matches("(attachment|remark) .*"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static Dossier demonstration() throws IOException {
    return new DossierReader().read(Path.of("../examples/dossiers/demonstration.json")).dossier();
  }
}
