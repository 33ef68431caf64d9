package org.alternat.template.internal.markup;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Origin;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;

/** Collects the problems of one piece of markup. */
final class MarkupProblems {
  /** More than anybody reads at once. */
  private static final int MOST = 100;

  private final List<Problem> problems = new ArrayList<>();

  /** Whether something was left unsaid because there was too much. */
  private boolean full;

  void error(Origin origin, String message, String hint) {
    add(Problem.error(location(origin), message, hint.isEmpty() ? null : hint));
  }

  /** Says nothing of a tag that an earlier error has damaged. */
  void error(MarkupNode.Tag tag, String message, String hint) {
    if (!tag.damaged()) {
      error(tag.origin(), message, hint);
    }
  }

  void warning(MarkupNode.Tag tag, String message, String hint) {
    if (!tag.damaged()) {
      warning(tag.origin(), message, hint);
    }
  }

  void warning(Origin origin, String message, String hint) {
    add(Problem.warning(location(origin), message, hint.isEmpty() ? null : hint));
  }

  void add(Problem problem) {
    if (problems.size() >= MOST) {
      full = true;
    } else if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** In the order of the places; those of one place as found. */
  List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(problems.stream().sorted(Problem.BY_PLACE).toList());
    if (full) {
      sorted.add(Problem.error(Location.UNKNOWN, "there are more than " + MOST + " problems"));
    }
    return sorted;
  }

  static Location location(Origin origin) {
    return Location.of(origin.file(), origin.line(), origin.column());
  }
}
