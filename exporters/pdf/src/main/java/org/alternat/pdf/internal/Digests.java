package org.alternat.pdf.internal;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Message digests. */
final class Digests {
  private Digests() {}

  /** A stream that works out SHA-256 of what it passes on. */
  static DigestOutputStream sha256(OutputStream out) {
    try {
      return new DigestOutputStream(out, MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
