package org.alternat.pdf.internal.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Which glyph a font has for a character: the table {@code cmap} (ISO 14496-22 §5.2.1). */
final class CharacterMap {
  private static final int WINDOWS = 3;
  private static final int SYMBOL = 0;

  /** Where fonts of symbols have their characters, in the private use area. */
  private static final int SYMBOLS = 0xF000;

  private final ByteBuffer table;
  private final int format;
  private final boolean symbols;

  private CharacterMap(ByteBuffer table, boolean symbols) {
    this.table = table;
    this.format = table.getShort(0) & 0xFFFF;
    this.symbols = symbols;
  }

  /**
   * The map of a font that knows most characters.
   *
   * @throws IOException when the font has no map for Unicode
   */
  static CharacterMap of(ByteBuffer cmap) throws IOException {
    CharacterMap best = null;
    int bestRank = 0;
    for (int i = 0; i < (cmap.getShort(2) & 0xFFFF); i++) {
      int record = 4 + 8 * i;
      int platform = cmap.getShort(record) & 0xFFFF;
      int encoding = cmap.getShort(record + 2) & 0xFFFF;
      int offset = cmap.getInt(record + 4);
      int rank = rank(platform, encoding, cmap.getShort(offset) & 0xFFFF);
      if (rank > bestRank) {
        boolean symbols = platform == WINDOWS && encoding == SYMBOL;
        best = new CharacterMap(cmap.slice(offset, cmap.capacity() - offset), symbols);
        bestRank = rank;
      }
    }
    if (best == null) {
      throw new IOException("it says of no character which glyph it has");
    }
    return best;
  }

  /** Maps of the whole of Unicode before those of its first plane, these before symbols. */
  private static int rank(int platform, int encoding, int format) {
    if (format != 4 && format != 6 && format != 12) {
      return 0;
    }
    if (platform == WINDOWS) {
      return encoding == 10 ? 5 : encoding == 1 ? 4 : encoding == SYMBOL ? 1 : 0;
    }
    return platform == 0 && encoding != 5 ? format == 12 ? 3 : 2 : 0;
  }

  /** The number of the glyph for a character, 0 for none. */
  int glyph(int codePoint) {
    int glyph = look(codePoint);
    return glyph == 0 && symbols && codePoint < 0x100 ? look(SYMBOLS + codePoint) : glyph;
  }

  /** Offers all characters that have glyphs, ascending, with their glyphs. */
  void forEach(Visitor visitor) {
    int next = 0;
    for (int i = 0; i < stretches(); i++) {
      int first = Math.max(next, first(i));
      int last = Math.min(last(i), Character.MAX_CODE_POINT);
      for (int c = first; c <= last; c++) {
        visitor.visit(c, look(c));
      }
      next = Math.max(next, last + 1);
    }
  }

  /** Takes a character and its glyph. */
  interface Visitor {
    void visit(int codePoint, int glyph);
  }

  private int stretches() {
    return switch (format) {
      case 4 -> unsigned(6) / 2;
      case 6 -> 1;
      default -> Math.min(table.getInt(12), table.capacity() / 12);
    };
  }

  private int first(int stretch) {
    return switch (format) {
      case 4 -> unsigned(16 + unsigned(6) + 2 * stretch);
      case 6 -> unsigned(6);
      default -> table.getInt(16 + 12 * stretch);
    };
  }

  private int last(int stretch) {
    return switch (format) {
      case 4 -> unsigned(14 + 2 * stretch);
      case 6 -> unsigned(6) + unsigned(8) - 1;
      default -> table.getInt(16 + 12 * stretch + 4);
    };
  }

  private int look(int codePoint) {
    return switch (format) {
      case 4 -> codePoint > 0xFFFF ? 0 : segment(codePoint);
      case 6 -> trimmed(codePoint);
      default -> group(codePoint);
    };
  }

  private int unsigned(int at) {
    return table.getShort(at) & 0xFFFF;
  }

  private int segment(int c) {
    int doubled = unsigned(6);
    int low = 0;
    int high = doubled / 2 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unsigned(14 + 2 * middle) < c) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = 16 + doubled + 2 * low;
    if (unsigned(14 + 2 * low) < c || unsigned(start) > c) {
      return 0;
    }
    int delta = unsigned(start + doubled);
    int at = start + 2 * doubled;
    int offset = unsigned(at);
    if (offset == 0) {
      return (c + delta) & 0xFFFF;
    }
    int glyph = unsigned(at + offset + 2 * (c - unsigned(start)));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }

  private int trimmed(int c) {
    int index = c - unsigned(6);
    return index < 0 || index >= unsigned(8) ? 0 : unsigned(10 + 2 * index);
  }

  private int group(int c) {
    int low = 0;
    int high = table.getInt(12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = 16 + 12 * middle;
      if (c < table.getInt(at)) {
        high = middle - 1;
      } else if (c > table.getInt(at + 4)) {
        low = middle + 1;
      } else {
        return table.getInt(at + 8) + c - table.getInt(at);
      }
    }
    return 0;
  }
}
