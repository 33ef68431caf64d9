package org.alternat.pdf.internal.font;

import java.io.IOException;

/** A font read from an OpenType file. Immutable. */
final class OpenTypeFont {
  private final String name;
  private final FontTables tables;
  private final FontMeasures measures;
  private final CharacterMap characters;
  private final short[] advances;

  /**
   * The character that a glyph stands for. When there are several it is that with the lowest
   * number, but no radical, which looks like a word of Chinese and is none.
   */
  private final int[] meanings;

  private OpenTypeFont(String name, FontTables tables) throws IOException {
    this.name = name;
    this.tables = tables;
    this.measures = FontMeasures.read(tables);
    this.characters = CharacterMap.of(tables.needed("cmap"));
    this.advances = FontMeasures.advances(tables);
    this.meanings = new int[advances.length];
    this.characters.forEach(this::learn);
    if (!compact()) {
      tables.needed("glyf");
      tables.needed("loca");
    }
  }

  private void learn(int codePoint, int glyph) {
    if (codePoint >= ' '
        && glyph > 0
        && glyph < meanings.length
        && (meanings[glyph] == 0 || isRadical(meanings[glyph]))) {
      meanings[glyph] = codePoint;
    }
  }

  /** Headings of dictionaries (U+2E80 to U+2FDF), which programs do not find or read as words. */
  private static boolean isRadical(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0x2FDF;
  }

  /**
   * Reads a file of one font.
   *
   * @param name what PDF calls the font
   */
  static OpenTypeFont read(String name, byte[] file) throws IOException {
    try {
      return new OpenTypeFont(name, new FontTables(file, 0));
    } catch (RuntimeException e) {
      throw new IOException("it is damaged", e);
    }
  }

  String name() {
    return name;
  }

  FontTables tables() {
    return tables;
  }

  FontMeasures measures() {
    return measures;
  }

  /** Whether its outlines are those of the Compact Font Format. */
  boolean compact() {
    return tables.get("CFF ") != null;
  }

  /** The number of the glyph of a character, 0 for none. */
  int glyph(int codePoint) {
    int glyph = characters.glyph(codePoint);
    return glyph < advances.length ? glyph : 0;
  }

  /** The width of a glyph in thousandths of the font size. */
  int advance(int glyph) {
    return advances[glyph];
  }

  /** The character that a glyph stands for, 0 for none. */
  int character(int glyph) {
    return meanings[glyph];
  }
}
