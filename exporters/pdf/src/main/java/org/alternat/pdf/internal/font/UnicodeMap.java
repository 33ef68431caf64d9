package org.alternat.pdf.internal.font;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.function.IntUnaryOperator;

/** Says which characters glyphs stand for, so that text can be searched and read aloud. */
final class UnicodeMap {
  /** How many entries a block may have, by Adobe's Technical Note 5014. */
  private static final int BLOCK = 100;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private UnicodeMap() {}

  /**
   * A CMap (ISO 32000-1 §9.10.3).
   *
   * @param characters the code point that a glyph stands for, 0 for none
   */
  static byte[] of(BitSet glyphs, IntUnaryOperator characters) {
    int[] known = glyphs.stream().filter(g -> characters.applyAsInt(g) > 0).toArray();
    StringBuilder map = new StringBuilder(256 + 16 * known.length);
    map.append(
        """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000><FFFF>
        endcodespacerange
        """);
    for (int i = 0; i < known.length; i++) {
      if (i % BLOCK == 0) {
        map.append(Math.min(BLOCK, known.length - i)).append(" beginbfchar\n");
      }
      String character = Character.toString(characters.applyAsInt(known[i]));
      map.append('<').append(HEX.toHexDigits((char) known[i])).append("><");
      map.append(HEX.formatHex(character.getBytes(StandardCharsets.UTF_16BE))).append(">\n");
      if (i % BLOCK == BLOCK - 1 || i == known.length - 1) {
        map.append("endbfchar\n");
      }
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend end\n");
    return Flate.best(map.toString().getBytes(StandardCharsets.ISO_8859_1));
  }
}
