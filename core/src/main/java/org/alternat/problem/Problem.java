package org.alternat.problem;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with what a user wrote.
 *
 * <pre>{@code
 * togo.json:12:14: "2023-13-03" has no month 13 at $.engagements[0].start (months are 01 to 12)
 * }</pre>
 *
 * @param severity error or warning
 * @param location where
 * @param message what is wrong, one sentence without a full stop
 * @param hint what is allowed or what to do, or null if the message says it all
 * @since 1.0
 */
public record Problem(Severity severity, Location location, String message, @Nullable String hint) {

  /** By file, line and column; what is at one place stays in its order. */
  public static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem p) -> p.location().file())
          .thenComparingInt(p -> p.location().line())
          .thenComparingInt(p -> p.location().column());

  /** Rejects missing parts. */
  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(message, "message");
  }

  /** An error without a hint. */
  public static Problem error(Location location, String message) {
    return new Problem(Severity.ERROR, location, message, null);
  }

  /** An error with a hint. */
  public static Problem error(Location location, String message, @Nullable String hint) {
    return new Problem(Severity.ERROR, location, message, hint);
  }

  /** A warning without a hint. */
  public static Problem warning(Location location, String message) {
    return new Problem(Severity.WARNING, location, message, null);
  }

  /** A warning with a hint. */
  public static Problem warning(Location location, String message, @Nullable String hint) {
    return new Problem(Severity.WARNING, location, message, hint);
  }

  /** Whether the input cannot be used because of this. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** One line: {@code FILE:LINE:COL: message at PATH (hint)}; warnings say so. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(location.toString());
    if (!line.isEmpty()) {
      line.append(": ");
    }
    if (severity == Severity.WARNING) {
      line.append("warning: ");
    }
    line.append(message);
    if (location.path() != null) {
      line.append(" at ").append(location.path());
    }
    if (hint != null) {
      line.append(" (").append(hint).append(')');
    }
    return line.toString();
  }
}
