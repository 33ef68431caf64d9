package org.alternat.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.alternat.testkit.TestFonts;
import org.junit.jupiter.api.Test;

class OpenTypeFontTest {
  private static final int GLYPH = 7;

  @Test
  void aGlyphStandsForTheFirstOfItsCharacters() throws IOException {
    assertThat(meaning('\u0394', '\u2206')).isEqualTo('\u0394');
  }

  @Test
  void aGlyphStandsForTheWordRatherThanTheRadicalThatLooksLikeIt() throws IOException {
    assertThat(meaning('\u2F42', '文')).isEqualTo('文');
    assertThat(meaning('\u2EC9', '贝')).isEqualTo('贝');
    assertThat(meaning('\u2F42')).isEqualTo('\u2F42');
  }

  /**
   * What a glyph stands for in a font that has it for some characters, given in ascending order.
   */
  private static int meaning(int... characters) throws IOException {
    byte[] font = TestFonts.bytes(TestFonts.ARABIC);
    int groups = characters.length;
    ByteBuffer cmap = ByteBuffer.allocate(28 + 12 * groups);
    cmap.putShort((short) 0).putShort((short) 1);
    cmap.putShort((short) 3).putShort((short) 10).putInt(12);
    cmap.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * groups).putInt(0);
    cmap.putInt(groups);
    for (int character : characters) {
      cmap.putInt(character).putInt(character).putInt(GLYPH);
    }
    byte[] file = Arrays.copyOf(font, font.length + cmap.capacity());
    System.arraycopy(cmap.array(), 0, file, font.length, cmap.capacity());
    int entry = 12;
    while (!new String(file, entry, 4, StandardCharsets.ISO_8859_1).equals("cmap")) {
      entry += 16;
    }
    ByteBuffer.wrap(file).putInt(entry + 8, font.length).putInt(entry + 12, cmap.capacity());
    return OpenTypeFont.read("Test", file).character(GLYPH);
  }
}
