package org.alternat.document;

/**
 * The place in a template that an element came from, so that any later complaint can name it.
 *
 * @param file the template as its user knows it, never null; empty when unknown
 * @param line the line, from 1; 0 when unknown
 * @param column the column, from 1; 0 when unknown
 * @since 1.0
 */
public record Origin(String file, int line, int column) {
  /** The origin of what was built in Java rather than read from a template. */
  public static final Origin UNKNOWN = new Origin("", 0, 0);

  /** {@code file:line:column}, the form compilers and editors understand; empty when unknown. */
  @Override
  public String toString() {
    return file.isEmpty() ? "" : file + ":" + line + ":" + column;
  }
}
