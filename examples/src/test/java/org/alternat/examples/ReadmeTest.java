package org.alternat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README is the Java of {@link TenLines}, and that runs. */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  void theTenLinesAreThoseThatRun() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    int start = readme.indexOf("```java\n") + "```java\n".length();
    String shown = readme.substring(start, readme.indexOf("```", start));
    String source = Files.readString(Path.of("src/main/java/org/alternat/examples/TenLines.java"));
    assertThat(folded(source)).contains(folded(shown));
  }

  private static String folded(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }

  @Test
  void theTenLinesWriteFourFiles() throws IOException {
    TenLines.write(Path.of("dossiers/kazakhstan-togo.json"), folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted().toList())
          .isEqualTo(
              List.of(
                  "tg-kz-bilateral-brief-fr.docx",
                  "tg-kz-bilateral-brief-fr.html",
                  "tg-kz-bilateral-brief-fr.pdf",
                  "tg-kz-bilateral-brief-fr.xlsx"));
    }
  }
}
