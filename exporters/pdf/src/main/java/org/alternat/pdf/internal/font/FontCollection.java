package org.alternat.pdf.internal.font;

import java.nio.ByteBuffer;

/** A file of several fonts that share tables (ISO 14496-22 §4.6.3), or of one. */
final class FontCollection {
  private static final int TAG = 0x74746366;
  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  private FontCollection() {}

  /** Where the directory of each font begins. */
  static int[] directories(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    if (in.getInt(0) != TAG) {
      return new int[] {0};
    }
    int[] starts = new int[Math.clamp(in.getInt(8), 0, file.length / 4)];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = in.getInt(HEADER + 4 * i);
    }
    return starts;
  }

  /** A file with the font of one directory alone. */
  static byte[] font(byte[] file, int directory) {
    if (directory == 0) {
      return file;
    }
    ByteBuffer in = ByteBuffer.wrap(file);
    int count = in.getShort(directory + 4) & 0xFFFF;
    int size = HEADER + ENTRY * count;
    for (int i = 0; i < count; i++) {
      size += padded(in.getInt(directory + HEADER + ENTRY * i + 12));
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    out.put(0, file, directory, HEADER + ENTRY * count);
    int at = HEADER + ENTRY * count;
    for (int i = 0; i < count; i++) {
      int entry = HEADER + ENTRY * i;
      int length = out.getInt(entry + 12);
      out.put(at, file, out.getInt(entry + 8), length);
      out.putInt(entry + 8, at);
      at += padded(length);
    }
    return out.array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
