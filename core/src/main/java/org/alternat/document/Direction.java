package org.alternat.document;

/**
 * The base direction of text, as HTML's {@code dir}.
 *
 * @since 1.0
 */
public enum Direction {
  /** Left to right. */
  LTR,
  /** Right to left. */
  RTL
}
