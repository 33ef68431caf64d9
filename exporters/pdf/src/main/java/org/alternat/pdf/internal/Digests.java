package org.alternat.pdf.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Message digests. */
final class Digests {
  private Digests() {}

  /** A digest by SHA-256. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
