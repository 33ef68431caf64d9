package org.alternat.dossier;

/**
 * Limits on what a reader takes, against files made to exhaust memory.
 *
 * @param bytes size of the file; 16 MiB by default
 * @param depth how deep objects and lists may stand in each other; 40 by default
 * @param textLength length of a single text in UTF-16 units; 1,000,000 by default
 * @param problems how many problems are reported at most; 500 by default
 * @since 1.0
 */
public record ReadLimits(int bytes, int depth, int textLength, int problems) {

  /** The limits used where none are given. */
  public static final ReadLimits DEFAULT = new ReadLimits(16 << 20, 40, 1_000_000, 500);

  /** Rejects limits below 1. */
  public ReadLimits {
    if (bytes < 1 || depth < 1 || textLength < 1 || problems < 1) {
      throw new IllegalArgumentException("a limit must be at least 1");
    }
  }
}
