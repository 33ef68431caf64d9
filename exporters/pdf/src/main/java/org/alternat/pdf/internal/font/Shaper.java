package org.alternat.pdf.internal.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Joins the letters of a word as its script asks: contextual forms, ligatures, marks. The work is
 * done by the shaping engine of the Java platform. A platform without one (a runtime image without
 * a rasterizer, a system without fontconfig) leaves letters as they are.
 */
final class Shaper {
  /** Thousandths of the font size, which is what PDF counts in. */
  private static final float UNITS = 1000;

  /** Positions are those of the font's design, not of a screen. */
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final Font font;

  private Shaper(Font font) {
    this.font = font;
  }

  /** The shaper for a font, null where the platform has none for it. */
  static @Nullable Shaper of(FontSource source) throws IOException {
    try {
      InputStream file = new ByteArrayInputStream(source.content().read());
      Font font = Font.createFont(Font.TRUETYPE_FONT, file);
      Shaper shaper = new Shaper(font.deriveFont(UNITS));
      shaper.shape("a", false);
      return shaper;
    } catch (FontFormatException | RuntimeException | LinkageError | InternalError e) {
      return null;
    }
  }

  /** The glyphs of a word, from left to right. */
  GlyphVector shape(String word, boolean rightToLeft) {
    char[] text = word.toCharArray();
    int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    return font.layoutGlyphVector(UNHINTED, text, 0, text.length, direction);
  }

  /**
   * The width of a word in thousandths of the font size; empty when the font lacks a glyph for it.
   */
  OptionalDouble width(String word, boolean rightToLeft) {
    GlyphVector glyphs = shape(word, rightToLeft);
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      if (glyphs.getGlyphCode(i) == 0) {
        return OptionalDouble.empty();
      }
    }
    return OptionalDouble.of(glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX());
  }
}
