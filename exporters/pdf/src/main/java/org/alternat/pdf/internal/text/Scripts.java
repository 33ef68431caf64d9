package org.alternat.pdf.internal.text;

/** Which scripts need more than one character drawn after the other. */
final class Scripts {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** The first and last code point of each stretch of such scripts, ascending. */
  private static final int[][] COMPLEX = {
    {0x0300, 0x036F}, // marks on any letter
    {0x0590, 0x08FF}, // Hebrew to Arabic
    {0x0900, 0x109F}, // Devanagari to Myanmar
    {0x1780, 0x18AF}, // Khmer, Mongolian
    {0x1A20, 0x1C4F}, // Tai Tham to Lepcha
    {0xA800, 0xABFF}, // Syloti Nagri to Meetei Mayek
    {0xFB1D, 0xFDFF}, // presentation forms
    {0xFE70, 0xFEFC},
    {0x10A00, 0x11FFF}, // Kharosthi to Tamil signs
    {0x1E900, 0x1EEFF} // Adlam, Arabic mathematics
  };

  private Scripts() {}

  /** Whether letters change or move by what is beside them. */
  static boolean isComplex(int codePoint) {
    if (codePoint < COMPLEX[0][0]) {
      return false;
    }
    for (int[] stretch : COMPLEX) {
      if (codePoint <= stretch[1]) {
        return codePoint >= stretch[0];
      }
    }
    return false;
  }

  /** Whether a character is a mark that stands on any letter, of a script that needs no shaping. */
  static boolean isMark(int codePoint) {
    return codePoint >= COMPLEX[0][0] && codePoint <= COMPLEX[0][1];
  }

  /** Whether a character belongs to the word of a complex script that it follows. */
  static boolean continues(int codePoint) {
    return isComplex(codePoint)
        || codePoint == ZERO_WIDTH_JOINER
        || codePoint == ZERO_WIDTH_NON_JOINER
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** Whether a word runs from right to left. */
  static boolean isRightToLeft(String word) {
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      byte direction = Character.getDirectionality(word.codePointAt(i));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }
}
