package org.alternat.pdf.internal.font;

import java.awt.font.GlyphVector;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.alternat.pdf.internal.page.Typeface;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/**
 * A font of OpenPDF, embedded as a subset, its widths kept in arrays. The file is read when the
 * font is first asked for something.
 */
public final class Face implements Typeface {
  private static final int PAGE = 256;

  private final FontSource source;

  /** The widths of 256 code points each, worked out when the first of them is asked for. */
  private final AtomicReferenceArray<short[]> widths = new AtomicReferenceArray<>(0x110000 / PAGE);

  private @Nullable BaseFont font;

  /** Null before it is sought, and where the platform has none. */
  private @Nullable Shaper shaper;

  private boolean shaperSought;

  Face(FontSource source) {
    this.source = source;
  }

  /** The font as OpenPDF has it. */
  public synchronized BaseFont font() {
    BaseFont known = font;
    if (known == null) {
      known = read();
      font = known;
    }
    return known;
  }

  private BaseFont read() {
    try {
      // The ending keeps OpenPDF from substituting glyphs where FOP happens to be on the class
      // path.
      String file = source.name() + ".otf";
      byte[] bytes = source.content().read();
      CffCharset.makeIdentity(bytes);
      BaseFont read =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null, false, false);
      // A CIDSet of the used glyphs alone contradicts ISO 19005-2 §6.2.11.4.2.
      read.setIncludeCidSet(false);
      read.setSecureRandom(new NameSeed(source.name()));
      return read;
    } catch (IOException | RuntimeException e) {
      throw unfit(source.place(), "the font cannot be used: " + e.getMessage(), e);
    }
  }

  static AlternatException unfit(String place, String message, Exception cause) {
    Problem problem = Problem.error(Location.of(place), message);
    return new AlternatException(List.of(problem), cause);
  }

  private synchronized Optional<Shaper> shaper() {
    if (!shaperSought) {
      try {
        shaper = Shaper.of(source);
        shaperSought = true;
      } catch (IOException e) {
        throw unfit(source.place(), "the font cannot be read: " + e.getMessage(), e);
      }
    }
    return Optional.ofNullable(shaper);
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
  public String name() {
    return source.name();
  }

  @Override
  public int advance(int codePoint) {
    short[] page = widths.get(codePoint / PAGE);
    return (page == null ? load(codePoint / PAGE) : page)[codePoint % PAGE];
  }

  /** Two threads may do this at once: they come to the same result. */
  private short[] load(int number) {
    BaseFont known = font();
    short[] page = new short[PAGE];
    for (int i = 0; i < PAGE; i++) {
      int codePoint = number * PAGE + i;
      page[i] = known.charExists(codePoint) ? (short) known.getWidth(codePoint) : MISSING;
    }
    widths.set(number, page);
    return page;
  }

  @Override
  public double ascent() {
    return font().getFontDescriptor(BaseFont.ASCENT, 1000) / 1000;
  }

  @Override
  public double descent() {
    return -font().getFontDescriptor(BaseFont.DESCENT, 1000) / 1000;
  }

  @Override
  public String toString() {
    return source.name();
  }
}
