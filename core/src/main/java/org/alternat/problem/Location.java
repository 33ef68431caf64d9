package org.alternat.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in something a user wrote.
 *
 * @param file name of the file as the user knows it; empty if there is none
 * @param line line, the first being 1; 0 if not known
 * @param column column in UTF-16 units, the first being 1; 0 if not known
 * @param path JSON path such as {@code $.engagements[2].start}, or null where a path means nothing
 * @since 1.0
 */
public record Location(String file, int line, int column, @Nullable String path) {

  /** A place of which nothing is known. */
  public static final Location UNKNOWN = new Location("", 0, 0, null);

  /** Rejects negative positions. */
  public Location {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative position " + line + ":" + column);
    }
  }

  /** A whole file. */
  public static Location of(String file) {
    return new Location(file, 0, 0, null);
  }

  /** A position in a file. */
  public static Location of(String file, int line, int column) {
    return new Location(file, line, column, null);
  }

  /** A JSON path in a file, at a position. */
  public static Location of(String file, int line, int column, String path) {
    return new Location(file, line, column, path);
  }

  /** This place, moved to the right by some columns. */
  public Location shifted(int columns) {
    return column == 0 ? this : new Location(file, line, column + columns, path);
  }

  /** {@code FILE:LINE:COL}, leaving out what is not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return file + ":" + line + (column == 0 ? "" : ":" + column);
  }
}
