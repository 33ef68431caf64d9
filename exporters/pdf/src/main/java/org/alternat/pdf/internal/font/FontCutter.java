package org.alternat.pdf.internal.font;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.pdf.CFFFontSubset;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/**
 * Cuts a font down to the glyphs that a document needs. The cuts are kept, for to deflate fonts
 * takes longer than all else in a short document.
 */
final class FontCutter {
  /** How many cuts of a font are kept; a document has one. */
  private static final int KEPT = 16;

  /** The width that need not be said. */
  private static final int DEFAULT_WIDTH = 1000;

  private final OpenTypeFont font;

  /** The cuts made last, by the glyphs wanted. */
  private final Map<BitSet, FontProgram> cuts = new LinkedHashMap<>(2 * KEPT, 0.75f, true);

  FontCutter(OpenTypeFont font) {
    this.font = font;
  }

  /** The cut with some glyphs. */
  synchronized FontProgram cut(BitSet glyphs) throws IOException {
    FontProgram known = cuts.get(glyphs);
    if (known == null) {
      known = make(glyphs);
      if (cuts.size() >= KEPT) {
        cuts.remove(cuts.keySet().iterator().next());
      }
      cuts.put((BitSet) glyphs.clone(), known);
    }
    return known;
  }

  private FontProgram make(BitSet glyphs) throws IOException {
    byte[] file = font.compact() ? compact(glyphs) : OutlineCut.cut(font.tables(), glyphs);
    return new FontProgram(
        prefix(glyphs) + font.name(),
        font.compact(),
        Flate.best(file),
        file.length,
        widths(glyphs),
        UnicodeMap.of(glyphs, font::character));
  }

  private byte[] compact(BitSet glyphs) throws IOException {
    HashMap<Integer, int[]> kept = new HashMap<>();
    glyphs.stream().forEach(g -> kept.put(g, new int[] {g}));
    RandomAccessFileOrArray table = new RandomAccessFileOrArray(font.tables().bytes("CFF "));
    CFFFontSubset subset = new CFFFontSubset(table, kept);
    return subset.Process(subset.getNames()[0]);
  }

  /** The same letters for the same glyphs of the same font. */
  private String prefix(BitSet glyphs) {
    long hash = Integer.toUnsignedLong(31 * font.name().hashCode() + glyphs.hashCode());
    StringBuilder letters = new StringBuilder("AAAAAA+");
    for (int i = 0; i < 6; i++) {
      letters.setCharAt(i, (char) ('A' + hash % 26));
      hash /= 26;
    }
    return letters.toString();
  }

  private String widths(BitSet glyphs) {
    StringBuilder widths = new StringBuilder("[");
    int last = -2;
    for (int g = glyphs.nextSetBit(0); g >= 0; g = glyphs.nextSetBit(g + 1)) {
      int width = font.advance(g);
      if (width != DEFAULT_WIDTH) {
        if (g == last + 1) {
          widths.append(' ');
        } else {
          widths.append(last < 0 ? "" : "]").append(g).append('[');
        }
        widths.append(width);
        last = g;
      }
    }
    return widths.append(last < 0 ? "]" : "]]").toString();
  }
}
