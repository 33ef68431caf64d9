package org.alternat.pdf.internal;

import java.awt.font.GlyphVector;
import org.alternat.pdf.internal.font.Face;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.page.Op.Shaping;
import org.alternat.style.Color;
import org.jspecify.annotations.Nullable;

/** Writes text, and the changes of the graphics state that it asks for. */
final class TextWriter {
  /** Half a thousandth of an em is not to be seen. */
  private static final double TOLERANCE = 0.5;

  private final PdfBytes out;
  private final FontWriter fonts;
  private boolean open;

  /** Where the line begins that positions count from, in hundredths of a point. */
  private long lineX;

  private long lineY;

  /** The graphics state as the content stream has left it; null when it is not known. */
  private @Nullable FontUse font;

  private double size;
  private double letterSpacing;
  private @Nullable Color fill;

  TextWriter(PdfBytes out, FontWriter fonts) {
    this.out = out;
    this.fonts = fonts;
  }

  /** A page begins with the graphics state of its own. */
  void beginPage() {
    font = null;
    fill = null;
    letterSpacing = 0;
  }

  /** Ends a text object if one is open. */
  void end() {
    if (open) {
      out.add("ET\n");
      open = false;
    }
  }

  /** Sets the colour of what is filled. */
  void color(Color color) {
    if (!color.equals(fill)) {
      channels(color, out).add(" rg\n");
      fill = color;
    }
  }

  /** The three numbers of a colour. */
  static PdfBytes channels(Color color, PdfBytes out) {
    out.share(color.red() / 255.0).add(' ').share(color.green() / 255.0).add(' ');
    return out.share(color.blue() / 255.0);
  }

  /** Shows a text whose baseline is that far above the lower edge of the page. */
  void show(Op.Text text, double baseline) {
    begin();
    boolean differs = !text.actual().isEmpty();
    if (differs) {
      out.add("/Span<</ActualText").text(text.actual()).add(">>BDC\n");
    }
    FontUse used = state(text);
    move(Math.round(text.x() * 100), Math.round(baseline * 100));
    glyphs(text, used);
    if (differs) {
      out.add("EMC\n");
    }
  }

  /** Shows a text that is turned about the beginning of its baseline. */
  void turned(Op.Turned turned, double baseline) {
    end();
    begin();
    FontUse used = state(turned.text());
    double angle = Math.toRadians(-turned.degrees());
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    out.points(cos).add(' ').points(sin).add(' ').points(-sin).add(' ').points(cos).add(' ');
    out.points(turned.text().x()).add(' ').points(baseline).add(" Tm\n");
    glyphs(turned.text(), used);
    end();
  }

  private void begin() {
    if (!open) {
      out.add("BT\n");
      open = true;
      lineX = 0;
      lineY = 0;
    }
  }

  private void move(long x, long y) {
    out.hundredths(x - lineX).add(' ').hundredths(y - lineY).add(" Td\n");
    lineX = x;
    lineY = y;
  }

  private FontUse state(Op.Text text) {
    if (!(text.face() instanceof Face face)) {
      throw new IllegalArgumentException("not a font of this writer: " + text.face().name());
    }
    FontUse current = font;
    if (current == null || current.face() != face || text.size() != size) {
      current = fonts.use(face);
      out.add('/').add(current.name()).add(' ').points(text.size()).add(" Tf\n");
      font = current;
      size = text.size();
    }
    if (text.letterSpacing() != letterSpacing) {
      out.points(text.letterSpacing()).add(" Tc\n");
      letterSpacing = text.letterSpacing();
    }
    color(text.color());
    return current;
  }

  private void glyphs(Op.Text text, FontUse used) {
    if (text.shaping() != Shaping.NONE) {
      shaped(text, used);
    } else if (text.wordSpacing() == 0) {
      out.add('(');
      characters(text.text(), 0, text.text().length(), used);
      out.add(")Tj\n");
    } else {
      justified(text, used);
    }
  }

  private void characters(String text, int start, int end, FontUse used) {
    int i = start;
    while (i < end) {
      int codePoint = text.codePointAt(i);
      int glyph = used.glyph(codePoint);
      out.escaped(glyph >> 8).escaped(glyph);
      i += Character.charCount(codePoint);
    }
  }

  /** Word spacing by adjustments, because the operator Tw knows fonts of one byte only. */
  private void justified(Op.Text text, FontUse used) {
    String characters = text.text();
    long adjustment = Math.round(-text.wordSpacing() * 100_000 / text.size());
    out.add("[(");
    int start = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == ' ' || c == '\u00A0') {
        characters(characters, start, i + 1, used);
        out.add(')').hundredths(adjustment).add('(');
        start = i + 1;
      }
    }
    characters(characters, start, characters.length(), used);
    out.add(")]TJ\n");
  }

  /** Glyph by glyph; the pen moves by adjustments, for marks also up and down. */
  private void shaped(Op.Text text, FontUse used) {
    boolean rightToLeft = text.shaping() == Shaping.RIGHT_TO_LEFT;
    GlyphVector glyphs = used.face().shape(text.text(), rightToLeft).orElseThrow();
    double x = 0;
    double y = 0;
    out.add("[(");
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      int glyph = glyphs.getGlyphCode(i);
      if (isDrawn(glyph)) {
        double newX = glyphs.getGlyphPosition(i).getX();
        double newY = -glyphs.getGlyphPosition(i).getY();
        if (Math.abs(newY - y) > TOLERANCE) {
          out.add(")]TJ\n").points(newY * text.size() / 1000).add(" Ts[(");
          y = newY;
        }
        if (Math.abs(newX - x) > TOLERANCE) {
          out.add(')').hundredths(Math.round(100 * (x - newX))).add('(');
          x = newX;
        }
        out.escaped(glyph >> 8).escaped(glyph);
        used.shaped(glyph, text.text().codePointAt(glyphs.getGlyphCharIndex(i)));
        x += glyphs.getGlyphMetrics(i).getAdvanceX();
      }
    }
    out.add(")]TJ\n").add(y == 0 ? "" : "0 Ts\n");
  }

  /** Not the signs that the shaper leaves for glyphs it has merged. */
  private static boolean isDrawn(int glyph) {
    return glyph < 0xFFFE;
  }
}
