package org.alternat.pdf.internal.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts a font with TrueType outlines down to some glyphs, which keep their numbers. Instructions
 * for screens of few dots are left out: they are a third of the file, and printers and the screens
 * of today do without.
 */
final class OutlineCut {
  private static final int MORE_COMPONENTS = 0x0020;
  private static final int INSTRUCTIONS = 0x0100;
  private static final int GLYPH_HEADER = 10;

  private final FontTables tables;
  private final ByteBuffer outlines;
  private final ByteBuffer locations;
  private final boolean longLocations;

  /** The glyphs to keep, which those that they are put together from join. */
  private final BitSet glyphs;

  private OutlineCut(FontTables tables, BitSet glyphs) throws IOException {
    this.tables = tables;
    this.outlines = tables.needed("glyf");
    this.locations = tables.needed("loca");
    this.longLocations = tables.needed("head").getShort(50) != 0;
    this.glyphs = (BitSet) glyphs.clone();
  }

  /** A font file with some glyphs and the glyph for missing characters. */
  static byte[] cut(FontTables tables, BitSet glyphs) throws IOException {
    OutlineCut cut = new OutlineCut(tables, glyphs);
    cut.glyphs.set(0);
    cut.addComponents();
    return cut.file();
  }

  private int start(int glyph) {
    return longLocations
        ? locations.getInt(4 * glyph)
        : 2 * (locations.getShort(2 * glyph) & 0xFFFF);
  }

  private int length(int glyph) {
    return start(glyph + 1) - start(glyph);
  }

  private boolean isComposite(int glyph) {
    return length(glyph) > GLYPH_HEADER && outlines.getShort(start(glyph)) < 0;
  }

  private void addComponents() {
    // A component that has a lower number and components of its own asks for another round.
    int before = 0;
    while (glyphs.cardinality() > before) {
      before = glyphs.cardinality();
      glyphs.stream().filter(this::isComposite).forEach(this::addComponents);
    }
  }

  private void addComponents(int glyph) {
    int at = start(glyph) + GLYPH_HEADER;
    int flags;
    do {
      flags = outlines.getShort(at);
      glyphs.set(outlines.getShort(at + 2) & 0xFFFF);
      at += componentLength(flags);
    } while ((flags & MORE_COMPONENTS) != 0);
  }

  private static int componentLength(int flags) {
    int arguments = (flags & 0x0001) != 0 ? 4 : 2;
    int scale =
        (flags & 0x0008) != 0 ? 2 : (flags & 0x0040) != 0 ? 4 : (flags & 0x0080) != 0 ? 8 : 0;
    return 4 + arguments + scale;
  }

  private byte[] file() throws IOException {
    int count = glyphs.length();
    ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 15);
    ByteBuffer places = ByteBuffer.allocate(4 * (count + 1));
    for (int glyph = 0; glyph < count; glyph++) {
      places.putInt(kept.size());
      if (glyphs.get(glyph) && length(glyph) > 0) {
        kept.writeBytes(isComposite(glyph) ? composite(glyph) : simple(glyph));
        kept.writeBytes(new byte[-kept.size() & 3]);
      }
    }
    places.putInt(kept.size());
    ByteBuffer head = ByteBuffer.wrap(tables.bytes("head"));
    head.putInt(8, 0).putShort(50, (short) 1);
    Map<String, byte[]> result = new TreeMap<>();
    result.put("head", head.array());
    result.put("hhea", ByteBuffer.wrap(tables.bytes("hhea")).putShort(34, (short) count).array());
    result.put("hmtx", widths(count));
    result.put("maxp", ByteBuffer.wrap(tables.bytes("maxp")).putShort(4, (short) count).array());
    result.put("loca", places.array());
    result.put("glyf", kept.toByteArray());
    return assembled(result);
  }

  private byte[] simple(int glyph) {
    byte[] outline = new byte[length(glyph)];
    outlines.get(start(glyph), outline);
    ByteBuffer in = ByteBuffer.wrap(outline);
    int counter = GLYPH_HEADER + 2 * in.getShort(0);
    if (counter + 2 > outline.length) {
      return outline;
    }
    int instructions = in.getShort(counter) & 0xFFFF;
    in.putShort(counter, (short) 0);
    in.put(
        counter + 2,
        outline,
        counter + 2 + instructions,
        outline.length - counter - 2 - instructions);
    return java.util.Arrays.copyOf(outline, outline.length - instructions);
  }

  private byte[] composite(int glyph) {
    ByteBuffer out = ByteBuffer.allocate(length(glyph));
    out.put(0, outlines, start(glyph), out.capacity());
    int at = GLYPH_HEADER;
    int flags;
    do {
      flags = out.getShort(at);
      out.putShort(at, (short) (flags & ~INSTRUCTIONS));
      at += componentLength(flags);
    } while ((flags & MORE_COMPONENTS) != 0);
    return java.util.Arrays.copyOf(out.array(), at);
  }

  /** The widths and left bearings of the glyphs that are kept, nothing for the others. */
  private byte[] widths(int count) throws IOException {
    ByteBuffer in = tables.needed("hmtx");
    int measured = tables.needed("hhea").getShort(34) & 0xFFFF;
    ByteBuffer out = ByteBuffer.allocate(4 * count);
    glyphs.stream()
        .forEach(g -> {
          int bearing = g < measured ? 4 * g + 2 : 4 * measured + 2 * (g - measured);
          out.putShort(4 * g, in.getShort(4 * Math.min(g, measured - 1)));
          out.putShort(4 * g + 2, bearing + 2 <= in.capacity() ? in.getShort(bearing) : 0);
        });
    return out.array();
  }

  private static byte[] assembled(Map<String, byte[]> tables) {
    int directory = 12 + 16 * tables.size();
    int size = directory + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
    int power = Integer.highestOneBit(tables.size());
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (16 * (tables.size() - power)));
    int at = directory;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      out.put(at, table.getValue());
      int length = table.getValue().length;
      out.putInt(checksum(out, at, padded(length))).putInt(at).putInt(length);
      at += padded(length);
    }
    return out.array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static int checksum(ByteBuffer in, int from, int length) {
    int sum = 0;
    for (int i = from; i < from + length; i += 4) {
      sum += in.getInt(i);
    }
    return sum;
  }
}
