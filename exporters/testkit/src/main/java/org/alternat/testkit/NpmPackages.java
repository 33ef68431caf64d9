package org.alternat.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where {@code .ci/install} puts the programs that come as npm packages: the folder that the system
 * property {@code alternat.npm} names, which the build sets.
 */
public final class NpmPackages {

  private NpmPackages() {}

  /**
   * The one file under {@code node_modules} that fits a glob, such as {@code
   * "vnu-jar/build/dist/vnu.jar"}.
   *
   * @throws AssertionError when there is none, or more than one
   */
  public static Path file(String glob) {
    Path modules = existing(folder().resolve("node_modules"));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    int depth = Path.of(glob).getNameCount();
    try (Stream<Path> files = Files.walk(modules, depth)) {
      List<Path> found = files.filter(f -> matcher.matches(modules.relativize(f))).toList();
      if (found.size() != 1) {
        throw new AssertionError(glob + ": " + found.size() + " found in " + modules + hint());
      }
      return found.getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    String folder = System.getProperty("alternat.npm");
    if (folder == null) {
      throw new AssertionError("the system property alternat.npm is not set" + hint());
    }
    return Path.of(folder);
  }

  private static Path existing(Path modules) {
    if (!Files.isDirectory(modules)) {
      throw new AssertionError(modules + " is not there" + hint());
    }
    try {
      // The folder may be a link to one that several working copies share.
      return modules.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hint() {
    return "; run .ci/install, then mvn verify -Pconformance";
  }
}
