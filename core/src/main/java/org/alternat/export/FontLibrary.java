package org.alternat.export;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Fonts from folders of the user: for scripts that the fonts of an exporter lack, and for the
 * families that a theme names. A theme finds a font by the family name that is written in it; what
 * no named family has is looked for in all fonts, in the order of folders and file names.
 *
 * <pre>{@code
 * FontLibrary fonts = FontLibrary.of(Path.of("house/fonts"));
 * ExportOptions options = ExportOptions.builder().fonts(fonts).build();
 * }</pre>
 *
 * Files are read at once; a library is immutable and best used for many documents, because
 * exporters keep what they make of it as long as it lives.
 *
 * @since 1.0
 */
public final class FontLibrary {
  private static final FontLibrary NONE = new FontLibrary(List.of());
  private static final List<String> ENDINGS = List.of(".ttf", ".otf", ".ttc");
  private static final int MAX_DEPTH = 8;
  private static final long MAX_BYTES = 512L << 20;

  private final List<FontFile> files;

  private FontLibrary(List<FontFile> files) {
    this.files = List.copyOf(files);
  }

  /** A font file. */
  public static final class FontFile {
    private final String name;
    private final byte[] bytes;

    private FontFile(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    /** The path as the user gave it, for messages. */
    public String name() {
      return name;
    }

    /** A copy of the content. */
    public byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** No fonts but those of the exporter. */
  public static FontLibrary none() {
    return NONE;
  }

  /**
   * Reads the fonts in folders and the folders within: TrueType and OpenType fonts (.ttf, .otf) and
   * collections (.ttc).
   *
   * @throws AlternatException listing all that cannot be read
   */
  public static FontLibrary of(Path... folders) {
    List<FontFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    long total = 0;
    for (Path folder : folders) {
      for (Path file : fonts(folder, problems)) {
        total += size(file);
        if (total > MAX_BYTES) {
          problems.add(
              problem(
                  folder,
                  "the fonts are larger than " + (MAX_BYTES >> 20) + " MB together",
                  "name a folder that holds only the fonts that are needed"));
          break;
        }
        read(file, files, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new AlternatException(problems);
    }
    return new FontLibrary(files);
  }

  /** The files, in the order of folders and names. */
  public List<FontFile> files() {
    return files;
  }

  private static List<Path> fonts(Path folder, List<Problem> problems) {
    if (!Files.isDirectory(folder)) {
      problems.add(problem(folder, "there is no such folder of fonts", null));
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder, MAX_DEPTH, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> found = tree.filter(FontLibrary::isFont).sorted().toList();
      if (found.isEmpty()) {
        problems.add(
            problem(
                folder, "the folder holds no font", "fonts end in " + String.join(", ", ENDINGS)));
      }
      return found;
    } catch (IOException | RuntimeException e) {
      problems.add(problem(folder, "the folder cannot be read: " + e.getMessage(), null));
      return List.of();
    }
  }

  private static boolean isFont(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static void read(Path file, List<FontFile> files, List<Problem> problems) {
    try {
      files.add(new FontFile(file.toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      problems.add(problem(file, "the font cannot be read: " + e.getMessage(), null));
    }
  }

  private static Problem problem(Path file, String message, @Nullable String hint) {
    return Problem.error(Location.of(file.toString()), message, hint);
  }
}
