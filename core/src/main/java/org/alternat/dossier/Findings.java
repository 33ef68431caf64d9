package org.alternat.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one file. */
final class Findings {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt((Problem problem) -> problem.location().line())
          .thenComparingInt(problem -> problem.location().column());

  private final int limit;
  private final List<Problem> problems = new ArrayList<>();

  /** How many came after the limit was reached. */
  private int more;

  Findings(int limit) {
    this.limit = limit;
  }

  void error(Location location, String message, @Nullable String hint) {
    add(Problem.error(location, message, hint == null || hint.isEmpty() ? null : hint));
  }

  void error(Location location, String message) {
    add(Problem.error(location, message));
  }

  void warning(Location location, String message, @Nullable String hint) {
    add(Problem.warning(location, message, hint));
  }

  /** A text in quotation marks, cut short if it is long. */
  static String quoted(String text) {
    return '"' + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + '"';
  }

  private void add(Problem problem) {
    if (problems.size() < limit) {
      problems.add(problem);
    } else {
      more++;
    }
  }

  /** Whether further problems are only counted. */
  boolean isFull() {
    return problems.size() >= limit;
  }

  boolean hasErrors() {
    return more > 0 || problems.stream().anyMatch(Problem::isError);
  }

  /** All problems in the order of the file; those at one place in the order found. */
  List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(BY_PLACE);
    if (more > 0) {
      Location file = Location.of(sorted.getFirst().location().file());
      sorted.add(Problem.error(file, more + " more problems are not listed"));
    }
    return List.copyOf(sorted);
  }
}
