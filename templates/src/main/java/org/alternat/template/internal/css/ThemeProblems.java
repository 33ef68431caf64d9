package org.alternat.template.internal.css;

import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;

/** Collects the problems of one theme. */
final class ThemeProblems {
  /** More than anybody reads at once. */
  private static final int MOST = 500;

  private final String own;
  private final Set<Problem> problems = new LinkedHashSet<>();

  /** Lines of which the parser's complaints follow from others. */
  private final Set<Integer> excused = new HashSet<>();

  /** The file being read: the theme's own, or one that it takes over. */
  private String file;

  ThemeProblems(String own) {
    this.own = own;
    this.file = own;
  }

  void in(String reading) {
    this.file = reading;
    excused.clear();
  }

  /** The line in the theme's own file; 0 for what it takes over. */
  int ownLine(ICSSSourceLocationAware place) {
    return file.equals(own) ? lineOf(place) : 0;
  }

  Location place(ICSSSourceLocationAware place) {
    return Location.of(file, lineOf(place), columnOf(place));
  }

  Location place(int line, int column) {
    return Location.of(file, line, column);
  }

  void error(ICSSSourceLocationAware place, String message, String hint) {
    error(lineOf(place), columnOf(place), message, hint);
  }

  void warn(Location place, String message, String hint) {
    add(Problem.warning(place, message, hint));
  }

  void warn(ICSSSourceLocationAware place, String message, String hint) {
    warn(lineOf(place), columnOf(place), message, hint);
  }

  void warn(int line, int column, String message, String hint) {
    add(Problem.warning(Location.of(file, line, column), message, hint.isEmpty() ? null : hint));
  }

  void error(int line, int column, String message, String hint) {
    add(Problem.error(Location.of(file, line, column), message, hint.isEmpty() ? null : hint));
  }

  /** What the parser says of a line follows from an error before it. */
  void excuse(int line) {
    excused.add(line);
  }

  /** An error of the parser's, unless its line is known to be wrong. */
  void follows(int line, int column, String message, String hint) {
    boolean known =
        excused.contains(line)
            || problems.stream()
                .anyMatch(p -> p.isError() && p.location().line() == line && isOwn(p));
    if (!known) {
      error(line, column, message, hint);
    }
  }

  private boolean isOwn(Problem problem) {
    return problem.location().file().equals(file);
  }

  private void add(Problem problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    }
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
