package org.alternat.pdf.internal.font;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** The filter FlateDecode of ISO 32000-1 §7.4.4. */
public final class Flate {
  private Flate() {}

  /** Makes bytes as few as they get; for what is kept and written many times. */
  public static byte[] best(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
