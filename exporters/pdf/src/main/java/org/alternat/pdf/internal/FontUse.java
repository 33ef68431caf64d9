package org.alternat.pdf.internal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.alternat.pdf.internal.font.Face;
import org.alternat.pdf.internal.font.FontProgram;

/** What a file needs of a font. */
final class FontUse {
  private final Face face;
  private final String name;
  private final int object;
  private final BitSet glyphs = new BitSet();

  /** The glyphs for the first characters, 0 before they are asked for. */
  private final char[] latin = new char[0x180];

  /** The characters that glyphs stand for which shaping alone leads to. */
  private final Map<Integer, Integer> shaped = new HashMap<>();

  FontUse(Face face, int number, int object) {
    this.face = face;
    this.name = "F" + number;
    this.object = object;
  }

  Face face() {
    return face;
  }

  /** What content streams call the font. */
  String name() {
    return name;
  }

  /** The number of its object. */
  int object() {
    return object;
  }

  BitSet glyphs() {
    return glyphs;
  }

  /** The glyph for a character, which the file needs from now on. */
  int glyph(int codePoint) {
    int known = codePoint < latin.length ? latin[codePoint] : 0;
    return known == 0 ? seek(codePoint) : known;
  }

  private int seek(int codePoint) {
    int glyph = face.glyph(codePoint);
    glyphs.set(glyph);
    if (codePoint < latin.length) {
      latin[codePoint] = (char) glyph;
    }
    return glyph;
  }

  /** The file needs a glyph that shaping made of a character. */
  void shaped(int glyph, int codePoint) {
    glyphs.set(glyph);
    if (face.character(glyph) == 0) {
      shaped.putIfAbsent(glyph, codePoint);
    }
  }

  /** Which characters the glyphs stand for, deflated. */
  byte[] characters(FontProgram program) {
    return shaped.isEmpty() ? program.characters() : face.characters(glyphs, shaped);
  }
}
