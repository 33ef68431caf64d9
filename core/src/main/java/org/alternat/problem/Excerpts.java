package org.alternat.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the lines that problems are about, from the files they name. Each file is read once; make a
 * new one when files may have changed.
 *
 * <pre>{@code
 * Excerpts excerpts = new Excerpts();
 * for (Problem problem : problems) {
 *   System.err.println(problem);
 *   excerpts.of(problem.location()).ifPresent(System.err::println);
 * }
 * }</pre>
 *
 * @since 1.0
 */
public final class Excerpts {
  /** Nothing a person writes is as long; it keeps a device or a film from being read. */
  private static final long MOST_BYTES = 4_000_000;

  /** The texts of the files that were asked for; empty where there is none to show. */
  private final Map<String, Optional<String>> texts = new HashMap<>();

  /** The line at a place; empty if it names none, or if its file cannot be read. */
  public Optional<Excerpt> of(Location place) {
    return texts
        .computeIfAbsent(place.file(), Excerpts::text)
        .flatMap(text -> Excerpt.of(place, text));
  }

  /** What is not UTF-8 is shown as far as it goes, for that may be what is wrong. */
  private static String readable(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<String> text(String file) {
    try {
      Path path = Path.of(file);
      return Files.isRegularFile(path) && Files.size(path) <= MOST_BYTES
          ? Optional.of(readable(Files.readAllBytes(path)))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      // The problem is said all the same; only its excerpt is missing.
      return Optional.empty();
    }
  }
}
