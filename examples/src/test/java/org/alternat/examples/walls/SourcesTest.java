package org.alternat.examples.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every source and text file of the project keeps to. */
class SourcesTest {

  private static final int MOST_LINES = 400;

  private static final int FEWEST_SOURCES = 80;

  private static final Set<String> TEXT =
      Set.of("css", "ftlx", "java", "json", "md", "properties", "xml", "yaml");

  private static final Set<String> SKIPPED_FOLDERS =
      Set.of(".git", ".idea", "node_modules", "out", "target");

  /** Written in two halves, for this file is looked at too. */
  private static final Pattern PUT_OFF = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

  private static List<Path> files;

  @BeforeAll
  static void listFiles() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    assertThat(root.resolve("examples/pom.xml")).exists();
    files = textFiles(root);
  }

  private static List<Path> textFiles(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return SKIPPED_FOLDERS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (TEXT.contains(name.substring(name.lastIndexOf('.') + 1))) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static List<Path> mainSources() {
    return files.stream()
        .filter(f -> f.toString().endsWith(".java"))
        .filter(f -> f.toString().contains(Path.of("src", "main", "java").toString()))
        .toList();
  }

  @Test
  void enoughSourcesAreLookedAt() {
    assertThat(mainSources()).hasSizeGreaterThanOrEqualTo(FEWEST_SOURCES);
  }

  @Test
  void noSourceIsLongerThanAReaderCanHold() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : mainSources()) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void nothingIsPutOffInAComment() throws IOException {
    List<String> putOff = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (PUT_OFF.matcher(lines.get(i)).find()) {
          putOff.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    assertThat(putOff).isEmpty();
  }
}
