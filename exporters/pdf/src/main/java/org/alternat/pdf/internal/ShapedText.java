package org.alternat.pdf.internal;

import java.awt.font.GlyphVector;
import org.alternat.pdf.internal.font.Face;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.page.Op.Shaping;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;

/** Writes words whose letters are joined, glyph by glyph. */
final class ShapedText {
  /** Half a thousandth of an em is not to be seen. */
  private static final double TOLERANCE = 0.5;

  private ShapedText() {}

  /** Shows a word where the text matrix of the canvas is, in the font it has. */
  static void show(Op.Text text, Face face, PdfContentByte canvas) {
    boolean rightToLeft = text.shaping() == Shaping.RIGHT_TO_LEFT;
    GlyphVector glyphs = face.shape(text.text(), rightToLeft).orElseThrow();
    CharacterMap.complete(canvas, face, text.text(), glyphs);
    new Pen(canvas, text.size()).show(glyphs);
  }

  /** Moves by adjustments of the pen, marks also up and down. */
  private static final class Pen {
    private final PdfContentByte canvas;
    private final double size;
    private PdfGlyphArray pending = new PdfGlyphArray();

    /** Where the pen is, in thousandths of the font size. */
    private double x;

    private double y;

    Pen(PdfContentByte canvas, double size) {
      this.canvas = canvas;
      this.size = size;
    }

    void show(GlyphVector glyphs) {
      for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
        if (isDrawn(glyphs.getGlyphCode(i))) {
          moveTo(glyphs.getGlyphPosition(i).getX(), -glyphs.getGlyphPosition(i).getY());
          pending.add(glyphs.getGlyphCode(i));
          x += glyphs.getGlyphMetrics(i).getAdvanceX();
        }
      }
      flush();
      rise(0);
    }

    /** Not the signs that the shaper leaves for glyphs it has merged. */
    private static boolean isDrawn(int glyph) {
      return glyph < 0xFFFE;
    }

    private void moveTo(double newX, double newY) {
      if (Math.abs(newY - y) > TOLERANCE) {
        flush();
        rise(newY);
      }
      if (Math.abs(newX - x) > TOLERANCE) {
        pending.add((float) (x - newX));
        x = newX;
      }
    }

    private void rise(double newY) {
      if (newY != y) {
        canvas.setTextRise((float) (newY * size / 1000));
        y = newY;
      }
    }

    private void flush() {
      canvas.showText(pending);
      pending = new PdfGlyphArray();
    }
  }

  /** Says what characters glyphs stand for that no single character is drawn with. */
  private static final class CharacterMap extends GlyphLayoutManager {
    static void complete(PdfContentByte canvas, Face face, String text, GlyphVector glyphs) {
      completeCmap(canvas, face.font(), text, glyphs);
    }
  }
}
