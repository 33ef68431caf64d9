package org.alternat.pdf.internal.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * What PDF wants to know of a font; lengths in thousandths of the font size.
 *
 * @param box what all glyphs are within: left, bottom, right, top
 * @param flags as in ISO 32000-1 §9.8.2
 */
public record FontMeasures(
    int ascent, int descent, int capHeight, List<Integer> box, double italicAngle, int flags) {
  private static final int FIXED_PITCH = 1;
  private static final int NOT_SYMBOLIC = 1 << 5;
  private static final int ITALIC = 1 << 6;
  private static final int FORCE_BOLD = 1 << 18;

  /** Copies the list. */
  public FontMeasures {
    box = List.copyOf(box);
  }

  static FontMeasures read(FontTables tables) throws IOException {
    ByteBuffer head = tables.needed("head");
    ByteBuffer hhea = tables.needed("hhea");
    ByteBuffer os2 = tables.get("OS/2");
    ByteBuffer post = tables.get("post");
    int units = unitsPerEm(head);
    int ascent = os2 == null ? hhea.getShort(4) : os2.getShort(68);
    int descent = os2 == null ? hhea.getShort(6) : os2.getShort(70);
    int capHeight = units * 7 / 10;
    if (os2 != null && os2.getShort(0) > 1 && os2.capacity() >= 90) {
      capHeight = os2.getShort(88);
    }
    return new FontMeasures(
        ascent * 1000 / units,
        descent * 1000 / units,
        capHeight * 1000 / units,
        List.of(
            head.getShort(36) * 1000 / units,
            head.getShort(38) * 1000 / units,
            head.getShort(40) * 1000 / units,
            head.getShort(42) * 1000 / units),
        post == null ? 0 : post.getInt(4) / 65_536.0,
        flags(head.getShort(44), post != null && post.getInt(12) != 0));
  }

  private static int flags(int style, boolean fixedPitch) {
    return NOT_SYMBOLIC
        | (fixedPitch ? FIXED_PITCH : 0)
        | ((style & 2) != 0 ? ITALIC : 0)
        | ((style & 1) != 0 ? FORCE_BOLD : 0);
  }

  /** The widths of all glyphs, in thousandths of the font size. */
  static short[] advances(FontTables tables) throws IOException {
    int units = unitsPerEm(tables.needed("head"));
    int measured = tables.needed("hhea").getShort(34) & 0xFFFF;
    ByteBuffer widths = tables.needed("hmtx");
    short[] advances = new short[tables.needed("maxp").getShort(4) & 0xFFFF];
    for (int i = 0; i < advances.length; i++) {
      int width = widths.getShort(4 * Math.min(i, measured - 1)) & 0xFFFF;
      advances[i] = (short) (width * 1000 / units);
    }
    return advances;
  }

  private static int unitsPerEm(ByteBuffer head) throws IOException {
    int units = head.getShort(18) & 0xFFFF;
    if (units == 0) {
      throw new IOException("it does not say how large it is");
    }
    return units;
  }
}
