package org.alternat.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.problem.Excerpt;
import org.alternat.problem.Problem;

/** Prints problems, below each the line it is about with a caret, where that can be read. */
final class ProblemPrinter {
  /** Nothing a person writes is as long; it keeps a device or a film from being read. */
  private static final long MOST_BYTES = 4_000_000;

  private final PrintWriter out;

  /** The texts of the files that were asked for; empty where there is none to show. */
  private final Map<String, Optional<String>> texts = new HashMap<>();

  ProblemPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(List<Problem> problems) {
    problems.forEach(this::print);
  }

  private void print(Problem problem) {
    out.println(problem);
    texts
        .computeIfAbsent(problem.location().file(), ProblemPrinter::text)
        .flatMap(text -> Excerpt.of(problem.location(), text))
        .ifPresent(out::println);
  }

  private static Optional<String> text(String file) {
    try {
      Path path = Path.of(file);
      return Files.isRegularFile(path) && Files.size(path) <= MOST_BYTES
          ? Optional.of(Files.readString(path))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      // The problem is said all the same; only its excerpt is missing.
      return Optional.empty();
    }
  }
}
