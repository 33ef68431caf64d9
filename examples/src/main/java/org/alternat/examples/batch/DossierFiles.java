package org.alternat.examples.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the dossiers that a folder, a file or a pattern stands for. */
public final class DossierFiles {
  private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml");
  private static final String WILD = "*?[{";

  private DossierFiles() {}

  /**
   * The dossiers, each once, in the order of their paths.
   *
   * @param sources folders, whose files are taken with those of the folders within; files; and
   *     patterns such as {@code dossiers/*-tg.json} or {@code **.yaml}
   * @throws NoSuchFileException if one of the sources stands for nothing
   */
  public static List<Path> of(List<String> sources) throws IOException {
    Set<Path> all = new TreeSet<>();
    for (String source : sources) {
      List<Path> found = of(source);
      if (found.isEmpty()) {
        throw new NoSuchFileException(source);
      }
      all.addAll(found);
    }
    return List.copyOf(all);
  }

  private static List<Path> of(String source) throws IOException {
    int wild = firstWild(source);
    if (wild < 0) {
      Path path = Path.of(source);
      return Files.isDirectory(path) ? files(path) : Files.exists(path) ? List.of(path) : List.of();
    }
    int folderEnd = source.lastIndexOf('/', wild);
    Path folder = Path.of(folderEnd < 0 ? "." : source.substring(0, Math.max(1, folderEnd)));
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + source.substring(folderEnd + 1));
    try (Stream<Path> within = Files.walk(folder)) {
      return within
          .filter(Files::isRegularFile)
          .filter(file -> matcher.matches(folder.relativize(file)))
          .map(Path::normalize)
          .toList();
    }
  }

  private static int firstWild(String source) {
    for (int i = 0; i < source.length(); i++) {
      if (WILD.indexOf(source.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> within = Files.walk(folder)) {
      return within.filter(Files::isRegularFile).filter(DossierFiles::isDossier).toList();
    }
  }

  private static boolean isDossier(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
  }
}
