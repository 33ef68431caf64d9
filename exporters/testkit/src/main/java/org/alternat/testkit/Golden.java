package org.alternat.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Expected texts kept in files. A difference fails with a unified diff and the path of what was
 * made; {@code -Dgolden=accept} rewrites the files instead, and is refused where {@code CI} is set.
 */
public final class Golden {
  private final Path folder;

  private Golden(Path folder) {
    this.folder = folder;
  }

  /** The files in a folder, relative to the module under test, such as src/test/resources/x. */
  public static Golden in(String folder) {
    return new Golden(module().resolve(folder));
  }

  /** The files beside the fixtures in the testkit's sources. */
  public static Golden fixtures() {
    return new Golden(Fixtures.folder());
  }

  /** Holds {@code actual} against the file {@code name}, such as {@code tables/spans.pdf.txt}. */
  public void matches(String name, String actual) {
    matches(name, actual, Map.of());
  }

  /**
   * Holds {@code actual} against the file {@code name}.
   *
   * @param produced the files that {@code actual} describes, by name; they are left in
   *     target/golden so that one can open them
   */
  public void matches(String name, String actual, Map<String, byte[]> produced) {
    try {
      Path made = module().resolve("target/golden");
      for (Map.Entry<String, byte[]> file : produced.entrySet()) {
        write(made.resolve(file.getKey()), file.getValue());
      }
      compare(folder.resolve(name), actual, made.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(Path expected, String actual, Path made) throws IOException {
    String old = Files.exists(expected) ? Files.readString(expected) : "";
    if (old.equals(actual) && Files.exists(expected)) {
      return;
    }
    write(made, actual.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    if (!accepting()) {
      throw new AssertionError(
          (Files.exists(expected) ? "differs from " : "there is no ")
              + expected
              + "\nmade: "
              + made
              + "\nto accept it: -Dgolden=accept\n"
              + UnifiedDiff.of(old, actual));
    }
    write(expected, actual.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static boolean accepting() {
    boolean accepting = System.getProperty("golden", "").equals("accept");
    if (accepting && System.getenv("CI") != null) {
      throw new IllegalStateException("-Dgolden=accept is for people, not for CI");
    }
    return accepting;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** The folder of the module whose tests run; Surefire says which. */
  static Path module() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  }
}
