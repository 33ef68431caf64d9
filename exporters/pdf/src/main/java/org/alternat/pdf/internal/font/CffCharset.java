package org.alternat.pdf.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Makes the character identifiers of a CID-keyed CFF font the numbers of its glyphs. PDF asks for
 * glyphs of such a font by identifier, OpenPDF writes glyph numbers, and in fonts that were cut
 * down to a region or a script the two differ.
 */
final class CffCharset {
  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  private static final int CHARSET = 15;
  private static final int CHAR_STRINGS = 17;
  private static final int CID_KEYED = (12 << 8) | 30;

  private final ByteBuffer in;

  /** Where the table begins in the file. */
  private final int start;

  private int charset;
  private int charStrings;
  private boolean cidKeyed;

  private CffCharset(ByteBuffer in, int start) {
    this.in = in;
    this.start = start;
  }

  /** Changes a font file of one font in place; one without a CFF table stays as it is. */
  static void makeIdentity(byte[] font) {
    ByteBuffer in = ByteBuffer.wrap(font);
    for (int i = 0; i < in.getShort(4); i++) {
      int entry = HEADER + ENTRY * i;
      if (new String(font, entry, 4, StandardCharsets.ISO_8859_1).equals("CFF ")) {
        new CffCharset(in, in.getInt(entry + 8)).patch();
        return;
      }
    }
  }

  private void patch() {
    int names = start + (in.get(start + 2) & 0xFF);
    int dictionaries = index(names, null);
    int[] first = new int[2];
    index(dictionaries, first);
    dictionary(first[0], first[1]);
    if (!cidKeyed || charset == 0) {
      return;
    }
    int glyphs = in.getShort(start + charStrings) & 0xFFFF;
    // One range from identifier 1 on; its first byte says how the number that follow is written.
    boolean small = glyphs <= 257;
    in.put(start + charset, (byte) (small ? 1 : 2));
    in.putShort(start + charset + 1, (short) 1);
    if (small) {
      in.put(start + charset + 3, (byte) (glyphs - 2));
    } else {
      in.putShort(start + charset + 3, (short) (glyphs - 2));
    }
  }

  /**
   * Skips an INDEX.
   *
   * @param first takes the bounds of its first object, unless null
   * @return the position after it
   */
  private int index(int at, int @Nullable [] first) {
    int count = in.getShort(at) & 0xFFFF;
    if (count == 0) {
      return at + 2;
    }
    int size = in.get(at + 2) & 0xFF;
    int data = at + 2 + size * (count + 1);
    if (first != null) {
      first[0] = data + offset(at + 3, size);
      first[1] = data + offset(at + 3 + size, size);
    }
    return data + offset(at + 3 + size * count, size);
  }

  private int offset(int at, int size) {
    int value = 0;
    for (int i = 0; i < size; i++) {
      value = (value << 8) | (in.get(at + i) & 0xFF);
    }
    return value;
  }

  /** Reads the operators that matter; each stands after its operands. */
  private void dictionary(int from, int to) {
    int operand = 0;
    int at = from;
    while (at < to) {
      int b = in.get(at++) & 0xFF;
      if (b <= 21) {
        int operator = b == 12 ? (12 << 8) | (in.get(at++) & 0xFF) : b;
        cidKeyed |= operator == CID_KEYED;
        charset = operator == CHARSET ? operand : charset;
        charStrings = operator == CHAR_STRINGS ? operand : charStrings;
      } else if (b == 28) {
        operand = in.getShort(at);
        at += 2;
      } else if (b == 29) {
        operand = in.getInt(at);
        at += 4;
      } else if (b == 30) {
        at = afterReal(at);
      } else if (b <= 246) {
        operand = b - 139;
      } else {
        int low = in.get(at++) & 0xFF;
        operand = b <= 250 ? (b - 247) * 256 + low + 108 : -(b - 251) * 256 - low - 108;
      }
    }
  }

  /** A real number is written in half bytes and ends with 15. */
  private int afterReal(int from) {
    int at = from;
    while ((in.get(at) & 0x0F) != 0x0F && (in.get(at) & 0xF0) != 0xF0) {
      at++;
    }
    return at + 1;
  }
}
