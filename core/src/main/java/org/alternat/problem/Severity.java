package org.alternat.problem;

/**
 * How grave a {@link Problem} is.
 *
 * @since 1.0
 */
public enum Severity {
  /** The input cannot be used as it stands. */
  ERROR,
  /** The input can be used, but somebody should look at this. */
  WARNING
}
