package org.alternat.pdf.internal.font;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The characters that notes of one alphabet are written with. A document that keeps to them gets
 * the glyphs of all of them, so that all such documents share one cut of a font.
 */
final class Repertoires {
  private static final int[][] LATIN = {
    {0x20, 0x7E},
    {0xA0, 0xFF},
    {0x152, 0x153},
    {0x178, 0x178},
    {0x2010, 0x2015},
    {0x2018, 0x201E},
    {0x2020, 0x2022},
    {0x2026, 0x2026},
    {0x2030, 0x2030},
    {0x2039, 0x203A},
    {0x20AC, 0x20AC},
    {0x2116, 0x2116},
    {0x2122, 0x2122},
    {0x2190, 0x2193},
    {0x2212, 0x2212},
    {0x25AA, 0x25AA}
  };

  /** Russian and Kazakh. */
  private static final int[][] CYRILLIC = {
    {0x400, 0x45F},
    {0x492, 0x493},
    {0x49A, 0x49B},
    {0x4A2, 0x4A3},
    {0x4AE, 0x4B1},
    {0x4BA, 0x4BB},
    {0x4D8, 0x4D9},
    {0x4E8, 0x4E9}
  };

  /** The smallest first. */
  private final List<BitSet> sets;

  /**
   * The repertoires of a font.
   *
   * @param glyphs the number of the glyph of a character, 0 for none
   */
  Repertoires(IntUnaryOperator glyphs) {
    BitSet latin = set(LATIN, glyphs);
    BitSet both = set(CYRILLIC, glyphs);
    both.or(latin);
    sets = List.of(latin, both);
  }

  private static BitSet set(int[][] stretches, IntUnaryOperator glyphs) {
    BitSet set = new BitSet();
    for (int[] stretch : stretches) {
      for (int c = stretch[0]; c <= stretch[1]; c++) {
        set.set(glyphs.applyAsInt(c));
      }
    }
    return set;
  }

  /** The smallest repertoire that has all the glyphs, or the glyphs themselves. */
  BitSet around(BitSet glyphs) {
    for (BitSet set : sets) {
      BitSet foreign = (BitSet) glyphs.clone();
      foreign.andNot(set);
      if (foreign.isEmpty()) {
        return set;
      }
    }
    return glyphs;
  }
}
