package org.alternat.examples.batch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which dossier each file is made from. Where several would make the same file it is the first of
 * them, whichever thread is faster.
 */
final class Claims {
  private final Map<String, Claim> claims = new ConcurrentHashMap<>();

  /** The claim on a file; whoever writes the file locks it meanwhile. */
  Claim on(String file) {
    return claims.computeIfAbsent(file, f -> new Claim());
  }

  /** Guarded by itself. */
  static final class Claim {
    /** The least number of those that have asked, negative before anyone has. */
    private int holder = -1;

    /**
     * Asks for the file.
     *
     * @param number the place of the dossier in the order of all
     * @return whether it is now, or was, that dossier's
     */
    synchronized boolean take(int number) {
      if (holder < 0 || number < holder) {
        holder = number;
      }
      return holder == number;
    }

    /** Whether another than this dossier has asked already, and perhaps written. */
    synchronized boolean isTaken() {
      return holder >= 0;
    }

    synchronized int holder() {
      return holder;
    }
  }
}
