package org.alternat.template.internal.css;

import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;

/** Collects the problems of one theme. */
final class ThemeProblems {
  private final String own;
  private final Set<Problem> problems = new LinkedHashSet<>();

  /** The file being read: the theme's own, or one that it takes over. */
  private String file;

  ThemeProblems(String own) {
    this.own = own;
    this.file = own;
  }

  void in(String reading) {
    this.file = reading;
  }

  /** The line in the theme's own file; 0 for what it takes over. */
  int ownLine(ICSSSourceLocationAware place) {
    return file.equals(own) ? lineOf(place) : 0;
  }

  void warn(ICSSSourceLocationAware place, String message, String hint) {
    warn(lineOf(place), columnOf(place), message, hint);
  }

  void warn(int line, int column, String message, String hint) {
    add(Problem.warning(Location.of(file, line, column), message, hint.isEmpty() ? null : hint));
  }

  void error(int line, int column, String message) {
    add(Problem.error(Location.of(file, line, column), message));
  }

  private void add(Problem problem) {
    problems.add(problem);
  }

  List<Problem> sorted() {
    return problems.stream().sorted(Problem.BY_PLACE).toList();
  }

  private static int lineOf(ICSSSourceLocationAware place) {
    return location(place).map(CSSSourceLocation::getFirstTokenBeginLineNumber).orElse(0);
  }

  private static int columnOf(ICSSSourceLocationAware place) {
    return location(place).map(CSSSourceLocation::getFirstTokenBeginColumnNumber).orElse(0);
  }

  private static Optional<CSSSourceLocation> location(ICSSSourceLocationAware place) {
    return Optional.ofNullable(place.getSourceLocation());
  }
}
