package org.alternat.pdf.internal.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of one font in an OpenType file (ISO 14496-22). */
final class FontTables {
  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  private final Map<String, ByteBuffer> tables = new HashMap<>();

  /**
   * Reads the directory of a font.
   *
   * @param start where the directory begins in the file
   * @throws IndexOutOfBoundsException or another unchecked exception where it points beyond the
   *     file
   */
  FontTables(byte[] file, int start) {
    ByteBuffer in = ByteBuffer.wrap(file);
    int count = in.getShort(start + 4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = start + HEADER + ENTRY * i;
      tables.put(
          new String(file, entry, 4, StandardCharsets.ISO_8859_1),
          in.slice(in.getInt(entry + 8), in.getInt(entry + 12)));
    }
  }

  /** A table, null when the font has none of that name; not to be moved in. */
  @Nullable ByteBuffer get(String name) {
    return tables.get(name);
  }

  ByteBuffer needed(String name) throws IOException {
    ByteBuffer table = tables.get(name);
    if (table == null) {
      throw new IOException("it lacks the table \"" + name + "\"");
    }
    return table;
  }

  /** A copy of a table. */
  byte[] bytes(String name) throws IOException {
    ByteBuffer table = needed(name);
    byte[] bytes = new byte[table.capacity()];
    table.get(0, bytes);
    return bytes;
  }
}
