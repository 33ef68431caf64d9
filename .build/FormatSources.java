import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the layout of the sources: google-java-format for Java; no carriage return, no blanks at
 * the end of a line and one line end at the end of the file for the other text files.
 *
 * <p>{@code check DIR} lists the files that differ and fails; {@code apply DIR} rewrites them.
 * Started by the build as a single source file on the selected JDK, see docs/decisions/0001.
 */
final class FormatSources {

  private static final Set<String> TEXT =
      Set.of("css", "csv", "ftlx", "json", "md", "properties", "sh", "xml", "yaml", "yml");

  private static final Set<String> SKIPPED_FOLDERS =
      Set.of(".git", ".idea", "node_modules", "out", "target");

  /** Text there may be laid out badly on purpose. */
  private static final Path TEST_RESOURCES = Path.of("src", "test", "resources");

  private final Path root;
  private final Formatter formatter = new Formatter();

  private FormatSources(Path root) {
    this.root = root;
  }

  /**
   * A file that is not laid out as it should be.
   *
   * @param wanted the text it should have; empty when it could not be parsed
   */
  private record Finding(Path file, String problem, Optional<String> wanted) {}

  public static void main(String[] arguments) throws IOException {
    boolean apply =
        switch (arguments[0]) {
          case "apply" -> true;
          case "check" -> false;
          default -> throw new IllegalArgumentException("apply or check, not " + arguments[0]);
        };
    FormatSources sources = new FormatSources(Path.of(arguments[1]).toRealPath());
    List<Finding> findings = sources.findings();
    List<Finding> left = apply ? rewrite(findings) : findings;
    for (Finding finding : left) {
      System.err.println(sources.root.relativize(finding.file()) + ": " + finding.problem());
    }
    if (!left.isEmpty()) {
      System.err.println("To lay out all sources: mvn -N -Pformat verify");
      System.exit(1);
    }
  }

  private static List<Finding> rewrite(List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      if (finding.wanted().isPresent()) {
        Files.writeString(finding.file(), finding.wanted().get());
      }
    }
    return findings.stream().filter(f -> f.wanted().isEmpty()).toList();
  }

  private List<Finding> findings() throws IOException {
    return files().parallelStream().flatMap(f -> finding(f).stream()).toList();
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped =
                SKIPPED_FOLDERS.contains(folder.getFileName().toString())
                    || folder.endsWith(TEST_RESOURCES);
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String extension = extension(file);
            if (attributes.isRegularFile()
                && (extension.equals("java") || TEXT.contains(extension))) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private Optional<Finding> finding(Path file) {
    try {
      String text = Files.readString(file);
      String wanted = extension(file).equals("java") ? java(text) : tidy(text);
      return text.equals(wanted)
          ? Optional.empty()
          : Optional.of(new Finding(file, "layout", Optional.of(wanted)));
    } catch (FormatterException e) {
      return Optional.of(new Finding(file, e.getMessage(), Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String java(String text) throws FormatterException {
    String ordered = ImportOrderer.reorderImports(text, Style.GOOGLE);
    return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }

  private static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    text.lines().map(String::stripTrailing).forEach(l -> tidy.append(l).append('\n'));
    int end = tidy.length();
    while (end > 1 && tidy.charAt(end - 1) == '\n' && tidy.charAt(end - 2) == '\n') {
      end--;
    }
    return tidy.substring(0, end);
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
