package org.alternat.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a user wrote cannot be used. The message lists all problems found, one a line; each says
 * where it is and what to do.
 *
 * @since 1.0
 */
public class AlternatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Immutable and never empty; transient because problems are not serializable. */
  private final transient List<Problem> problems;

  /** Reports these problems, of which there is at least one. */
  public AlternatException(List<Problem> problems) {
    this(problems, null);
  }

  /** Reports these problems, of which there is at least one, and what brought them about. */
  public AlternatException(List<Problem> problems, @Nullable Throwable cause) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")), cause);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("an exception needs a problem");
    }
    this.problems = List.copyOf(problems);
  }

  /** Reports one problem. */
  public AlternatException(Problem problem) {
    this(List.of(problem), null);
  }

  /** All problems, in the order found. */
  public List<Problem> problems() {
    return problems;
  }
}
