package org.alternat.pdf.internal.font;

import java.security.SecureRandom;

/**
 * Gives OpenPDF, which takes the six letters before the name of a subset from a random generator,
 * the same letters for the same font.
 */
final class NameSeed extends SecureRandom {
  private static final long serialVersionUID = 1L;

  private final double value;

  NameSeed(String name) {
    super(new NoEntropy(), null);
    this.value = (name.hashCode() & 0x7FFFFFFF) / (double) Integer.MAX_VALUE * 0.999;
  }

  @Override
  public double nextDouble() {
    return value;
  }

  /** A generator of zeros, which is never asked. */
  private static final class NoEntropy extends java.security.SecureRandomSpi {
    private static final long serialVersionUID = 1L;

    @Override
    protected void engineSetSeed(byte[] seed) {}

    @Override
    protected void engineNextBytes(byte[] bytes) {
      java.util.Arrays.fill(bytes, (byte) 0);
    }

    @Override
    protected byte[] engineGenerateSeed(int count) {
      return new byte[count];
    }
  }
}
