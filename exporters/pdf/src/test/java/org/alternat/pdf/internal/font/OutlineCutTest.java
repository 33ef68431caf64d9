package org.alternat.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.librepdf.openpdf.fonts.Liberation;

/** The cut is read with FontBox. */
class OutlineCutTest {
  private static final byte[] FILE = file("LiberationSans-Regular");

  private final FontTables tables = new FontTables(FILE, 0);

  @Test
  void keepsTheOutlinesAndWidthsOfItsGlyphs() throws IOException {
    int[] glyphs = "Eté à Lomé: Ǻ, ж, ң, 42 €".codePoints().map(OutlineCutTest::glyph).toArray();
    TrueTypeFont whole = read(FILE);
    TrueTypeFont cut = read(OutlineCut.cut(tables, set(glyphs)));
    for (int glyph : glyphs) {
      assertThat(path(cut, glyph)).as("glyph %d", glyph).isEqualTo(path(whole, glyph));
      assertThat(cut.getAdvanceWidth(glyph)).isEqualTo(whole.getAdvanceWidth(glyph));
    }
  }

  @Test
  void bringsTheLettersThatAccentedLettersArePutTogetherFrom() throws IOException {
    TrueTypeFont cut = read(OutlineCut.cut(tables, set(glyph('É'))));
    assertThat(path(cut, glyph('E'))).isNotEmpty();
    assertThat(path(cut, glyph('F'))).isEmpty();
  }

  @Test
  void leavesOutInstructionsAndOtherTables() throws IOException {
    byte[] bytes = OutlineCut.cut(tables, set(glyph('g')));
    assertThat(read(bytes).getTableMap().keySet())
        .containsExactlyInAnyOrder("glyf", "head", "hhea", "hmtx", "loca", "maxp");
    assertThat(bytes).hasSizeLessThan(2000);
  }

  @Test
  void documentsOfTheSameAlphabetShareOneCut() {
    Face face = LiberationFonts.face("Sans", false, false);
    FontProgram english = face.program(set(glyph('a'), glyph('z')));
    assertThat(face.program(set(glyph('é'), glyph('Œ')))).isSameAs(english);
    FontProgram russian = face.program(set(glyph('a'), glyph('ж')));
    assertThat(russian).isNotSameAs(english);
    assertThat(face.program(set(glyph('Қ')))).isSameAs(russian);
    assertThat(russian.name()).endsWith("+LiberationSans-Regular").isNotEqualTo(english.name());
    assertThat(face.program(set(glyph('Ω'))).length()).isLessThan(english.length());
  }

  private static int glyph(int codePoint) {
    return LiberationFonts.face("Sans", false, false).glyph(codePoint);
  }

  private static BitSet set(int... glyphs) {
    BitSet set = new BitSet();
    Arrays.stream(glyphs).forEach(set::set);
    return set;
  }

  private static TrueTypeFont read(byte[] file) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
  }

  private static List<String> path(TrueTypeFont font, int glyph) throws IOException {
    List<String> path = new ArrayList<>();
    GlyphData data = font.getGlyph().getGlyph(glyph);
    if (data != null) {
      float[] points = new float[6];
      for (PathIterator i = data.getPath().getPathIterator(null); !i.isDone(); i.next()) {
        path.add(i.currentSegment(points) + Arrays.toString(points));
      }
    }
    return path;
  }

  private static byte[] file(String name) {
    try (InputStream in = Liberation.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
