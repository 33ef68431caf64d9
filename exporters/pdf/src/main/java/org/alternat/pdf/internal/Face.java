package org.alternat.pdf.internal;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.alternat.pdf.internal.page.Typeface;
import org.openpdf.text.pdf.BaseFont;

/** A font of OpenPDF, embedded as a subset, its widths kept in arrays. */
final class Face implements Typeface {
  private static final int PAGE = 256;

  private final String name;
  private final BaseFont font;
  private final double ascent;
  private final double descent;

  /** The widths of 256 code points each, worked out when the first of them is asked for. */
  private final AtomicReferenceArray<short[]> widths = new AtomicReferenceArray<>(0x110000 / PAGE);

  /**
   * Reads a font.
   *
   * @param ttf a TrueType font with a Unicode character map
   */
  Face(String name, byte[] ttf) throws IOException {
    this.name = name;
    this.font =
        BaseFont.createFont(
            name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, ttf, null, false, false);
    // A CIDSet of the used glyphs alone contradicts ISO 19005-2 §6.2.11.4.2.
    font.setIncludeCidSet(false);
    font.setSecureRandom(new NameSeed(name));
    this.ascent = font.getFontDescriptor(BaseFont.ASCENT, 1000) / 1000;
    this.descent = -font.getFontDescriptor(BaseFont.DESCENT, 1000) / 1000;
  }

  BaseFont font() {
    return font;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int advance(int codePoint) {
    short[] page = widths.get(codePoint / PAGE);
    return (page == null ? load(codePoint / PAGE) : page)[codePoint % PAGE];
  }

  /** Two threads may do this at once: they come to the same result. */
  private short[] load(int number) {
    short[] page = new short[PAGE];
    for (int i = 0; i < PAGE; i++) {
      int codePoint = number * PAGE + i;
      boolean known = font.charExists(codePoint);
      page[i] = known ? (short) font.getWidth(codePoint) : MISSING;
    }
    widths.set(number, page);
    return page;
  }

  @Override
  public double ascent() {
    return ascent;
  }

  @Override
  public double descent() {
    return descent;
  }

  @Override
  public String toString() {
    return name;
  }
}
