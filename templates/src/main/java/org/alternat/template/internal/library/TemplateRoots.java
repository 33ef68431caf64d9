package org.alternat.template.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.alternat.problem.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * The folders of the user, the first before the second, and after them the templates of the
 * library. Nothing outside these is read, whatever a name or a symbolic link says.
 */
public final class TemplateRoots {
  private static final String BUNDLED = "/org/alternat/template/";

  private static final String BUNDLED_KINDS = "notes/kinds.txt";

  /** Plain relative names: no {@code ..}, and nothing that shells, URLs or XML would read. */
  private static final Pattern NAME =
      Pattern.compile("(?!.*(^|/)\\.\\.?(/|$))[\\p{L}\\p{N} ._+-]+(/[\\p{L}\\p{N} ._+-]+)*");

  private static final Pattern NOT_WRITTEN =
      Pattern.compile("(.*/)?([.~].*|.*[~#]|.*\\.(bak|swp|tmp)|Thumbs\\.db|desktop\\.ini)");

  /** No template, message file or theme is as long as this. */
  private static final int MOST_TEXT = 1 << 20;

  private static final int DEEPEST = 8;
  private static final int MOST_FILES = 10_000;

  /** What the names of the library's own files begin with in problems. */
  public static final String LIBRARY = "alternat:";

  private final List<Folder> folders;

  /**
   * A folder of the user.
   *
   * @param given as the user names it
   * @param real with links resolved
   */
  private record Folder(Path given, Path real) {}

  /**
   * The roots.
   *
   * @throws AlternatException if a folder is missing
   */
  public TemplateRoots(List<Path> folders) {
    List<Folder> real = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path folder : folders) {
      try {
        real.add(new Folder(folder, folder.toRealPath()));
      } catch (IOException e) {
        problems.add(missing(folder));
        continue;
      }
      if (!Files.isDirectory(folder)) {
        problems.add(missing(folder));
      }
    }
    if (!problems.isEmpty()) {
      throw new AlternatException(problems);
    }
    this.folders = List.copyOf(real);
  }

  private static Problem missing(Path folder) {
    return Problem.error(
        new Location(folder.toString(), 0, 0, null), "there is no such folder of templates");
  }

  /**
   * A file as text.
   *
   * @param shown the name for problems: the path of a user's file as the user would write it,
   *     {@link #LIBRARY} and the name for one of the library's
   */
  public record Text(String shown, String text) {
    /** Whether the file is the library's. */
    public boolean isLibrarys() {
      return shown.startsWith(LIBRARY);
    }
  }

  /** The name within the roots of what a file calls by a name of its own. */
  public static String resolve(String file, String name) {
    return name.startsWith("/")
        ? name.substring(1)
        : file.substring(0, file.lastIndexOf('/') + 1) + name;
  }

  /** The first file of a name such as {@code notes/bilateral-brief/note.ftlx}. */
  public Optional<Text> find(String name) {
    List<Text> all = findAll(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /** All files of a name, the first to win first. */
  public List<Text> findAll(String name) {
    List<Text> found = new ArrayList<>();
    try {
      for (Folder folder : folders) {
        Optional<Path> file = within(folder.real, name);
        if (file.isPresent()) {
          String shown = folder.given.resolve(name).toString();
          found.add(new Text(shown, decode(shown, Files.newInputStream(file.get()))));
        }
      }
      InputStream bundled = bundled(name);
      if (bundled != null) {
        found.add(new Text(LIBRARY + name, decode(LIBRARY + name, bundled)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /**
   * The names of the folders of {@code notes} that hold a {@code kind.json}: the library's in the
   * order of its list, for what is inside an archive cannot be listed; then those of the user's
   * folders by name.
   */
  public List<String> kinds() {
    Set<String> names = new LinkedHashSet<>();
    find(BUNDLED_KINDS).map(Text::text).orElse("").lines().forEach(names::add);
    Set<String> own = new TreeSet<>();
    for (Folder folder : folders) {
      addNames(folder.real.resolve("notes"), own);
    }
    names.addAll(own);
    return names.stream().filter(name -> find("notes/" + name + "/kind.json").isPresent()).toList();
  }

  /**
   * The names of all files in the user's folders, in order; those of hidden files and folders, and
   * of what editors and systems leave behind, are left out, and links are not followed.
   */
  public List<String> userFiles() {
    Set<String> names = new TreeSet<>();
    for (Folder folder : folders) {
      try (Stream<Path> files = Files.walk(folder.real, DEEPEST)) {
        files
            .filter(Files::isRegularFile)
            .map(file -> folder.real.relativize(file).toString().replace('\\', '/'))
            .filter(name -> !NOT_WRITTEN.matcher(name).matches())
            .limit(MOST_FILES)
            .forEach(names::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(names);
  }

  private static void addNames(Path folder, Set<String> names) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> children = Files.list(folder)) {
      children.map(child -> child.getFileName().toString()).forEach(names::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a problem calls the file of a name: as in {@link Text#shown}. */
  public String shown(String name) {
    try {
      for (Folder folder : folders) {
        if (within(folder.real, name).isPresent() || Files.exists(folder.real.resolve(name))) {
          return folder.given.resolve(name).toString();
        }
      }
    } catch (IOException e) {
      // It is called as if it were not there.
    }
    return LIBRARY + name;
  }

  /** Whether there is a file of a name. */
  public boolean holds(String name) {
    try {
      return bytes(name, 0).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** The bytes of a file, at most so many and one more. */
  public Optional<byte[]> bytes(String name, int most) throws IOException {
    for (Folder folder : folders) {
      Optional<Path> file = within(folder.real, name);
      if (file.isPresent()) {
        try (InputStream in = Files.newInputStream(file.get())) {
          return Optional.of(in.readNBytes(most + 1));
        }
      }
    }
    InputStream bundled = bundled(name);
    if (bundled == null) {
      return Optional.empty();
    }
    try (bundled) {
      return Optional.of(bundled.readNBytes(most + 1));
    }
  }

  private static Optional<Path> within(Path folder, String name) throws IOException {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Path file;
    try {
      file = folder.resolve(name).normalize();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    // A symbolic link may lead out of the folder.
    return file.toRealPath().startsWith(folder) ? Optional.of(file) : Optional.empty();
  }

  private static @Nullable InputStream bundled(String name) {
    return NAME.matcher(name).matches()
        ? TemplateRoots.class.getResourceAsStream(BUNDLED + name)
        : null;
  }

  private static String decode(String name, InputStream in) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(MOST_TEXT + 1);
      if (bytes.length > MOST_TEXT) {
        throw new AlternatException(
            List.of(
                Problem.error(
                    new Location(name, 0, 0, null),
                    "the file is longer than " + MOST_TEXT + " bytes")));
      }
      return TextFile.decode(name, bytes);
    }
  }
}
