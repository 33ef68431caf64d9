package org.alternat.pdf.internal.font;

import java.awt.font.GlyphVector;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.alternat.pdf.internal.page.Typeface;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A font that is embedded as a subset. Its file is read when the font is first asked for something;
 * what is asked often is kept in arrays.
 */
public final class Face implements Typeface {
  private static final int PAGE = 256;

  private final FontSource source;

  /**
   * The glyphs and widths of 256 code points each, sought when the first of them is asked for: a
   * glyph in the upper half of a number, its width in the lower.
   */
  private final AtomicReferenceArray<int[]> pages = new AtomicReferenceArray<>(0x110000 / PAGE);

  private volatile @Nullable Loaded loaded;

  /** Null before it is sought, and where the platform has none. */
  private @Nullable Shaper shaper;

  private boolean shaperSought;

  /** What is made of the file. */
  private record Loaded(OpenTypeFont font, FontCutter cutter, Repertoires repertoires) {}

  Face(FontSource source) {
    this.source = source;
  }

  private Loaded loaded() {
    Loaded known = loaded;
    return known == null ? load() : known;
  }

  private synchronized Loaded load() {
    Loaded known = loaded;
    if (known == null) {
      try {
        byte[] file = source.content().read();
        CffCharset.makeIdentity(file);
        OpenTypeFont font = OpenTypeFont.read(source.name(), file);
        known = new Loaded(font, new FontCutter(font), new Repertoires(font::glyph));
        loaded = known;
      } catch (IOException | RuntimeException e) {
        throw unfit(e);
      }
    }
    return known;
  }

  private AlternatException unfit(Exception cause) {
    Problem problem =
        Problem.error(
            Location.of(source.place()), "the font cannot be used: " + cause.getMessage());
    return new AlternatException(List.of(problem), cause);
  }

  private synchronized Optional<Shaper> shaper() {
    if (!shaperSought) {
      try {
        shaper = Shaper.of(source);
        shaperSought = true;
      } catch (IOException e) {
        throw unfit(e);
      }
    }
    return Optional.ofNullable(shaper);
  }

  /** The measures that a file says of the font. */
  public FontMeasures measures() {
    return loaded().font().measures();
  }

  /** What a file embeds so that it can draw some glyphs. */
  public FontProgram program(BitSet wanted) {
    Loaded known = loaded();
    try {
      return known.cutter().cut(known.repertoires().around(wanted));
    } catch (IOException | RuntimeException e) {
      throw unfit(e);
    }
  }

  /** The character that a glyph stands for, 0 for none. */
  public int character(int glyph) {
    return loaded().font().character(glyph);
  }

  /**
   * Says which characters glyphs stand for, as a file embeds it.
   *
   * @param shaped the characters that glyphs of shaped words stand for which have none of their own
   */
  public byte[] characters(BitSet wanted, Map<Integer, Integer> shaped) {
    return UnicodeMap.of(wanted, g -> shaped.getOrDefault(g, character(g)));
  }

  /** The glyphs of a word from left to right, when this platform can shape it. */
  public Optional<GlyphVector> shape(String word, boolean rightToLeft) {
    return shaper().map(s -> s.shape(word, rightToLeft));
  }

  @Override
  public OptionalDouble shapedWidth(String word, boolean rightToLeft) {
    return shaper().map(s -> s.width(word, rightToLeft)).orElse(OptionalDouble.empty());
  }

  @Override
  public boolean canJoin() {
    return shaper().isPresent();
  }

  @Override
  public String caveat() {
    return source.variable()
        ? "the font " + source.name() + " is variable; its usual weight and width are shown"
        : "";
  }

  @Override
  public String name() {
    return source.name();
  }

  /** The number of the glyph for a character, 0 for none. */
  public int glyph(int codePoint) {
    return entry(codePoint) >>> 16;
  }

  @Override
  public int advance(int codePoint) {
    int entry = entry(codePoint);
    return entry >>> 16 == 0 ? MISSING : (short) entry;
  }

  private int entry(int codePoint) {
    int[] page = pages.get(codePoint / PAGE);
    return (page == null ? seek(codePoint / PAGE) : page)[codePoint % PAGE];
  }

  /** Two threads may do this at once: they come to the same result. */
  private int[] seek(int number) {
    OpenTypeFont font = loaded().font();
    int[] page = new int[PAGE];
    try {
      for (int i = 0; i < PAGE; i++) {
        int glyph = font.glyph(number * PAGE + i);
        page[i] = (glyph << 16) | (font.advance(glyph) & 0xFFFF);
      }
    } catch (RuntimeException e) {
      throw unfit(e);
    }
    pages.set(number, page);
    return page;
  }

  @Override
  public double ascent() {
    return measures().ascent() / 1000.0;
  }

  @Override
  public double descent() {
    return -measures().descent() / 1000.0;
  }

  @Override
  public String toString() {
    return source.name();
  }
}
