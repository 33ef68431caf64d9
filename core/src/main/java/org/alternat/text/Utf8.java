package org.alternat.text;

/** Looks at bytes that may be UTF-8 (RFC 3629) without making characters of them. */
public final class Utf8 {
  private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x1_0000};

  private Utf8() {}

  /**
   * Whether bytes are well-formed lines of text: UTF-8 without control characters other than line
   * feeds, without surrogates, and without U+FFFE and U+FFFF.
   */
  public static boolean isText(byte[] bytes) {
    int i = 0;
    while (i < bytes.length) {
      byte b = bytes[i];
      if (b >= 0) {
        if (b < ' ' && b != '\n') {
          return false;
        }
        i++;
      } else {
        int length = length(b);
        if (length == 0 || i + length > bytes.length || !isCharacter(bytes, i, length)) {
          return false;
        }
        i += length;
      }
    }
    return true;
  }

  /** How many bytes begin with this one; 0 when none do. */
  private static int length(byte lead) {
    int b = lead & 0xFF;
    return b < 0xC0 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : b < 0xF8 ? 4 : 0;
  }

  private static boolean isCharacter(byte[] bytes, int from, int length) {
    int c = bytes[from] & (0x7F >> length);
    for (int i = from + 1; i < from + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
      c = c << 6 | (bytes[i] & 0x3F);
    }
    return c >= LEAST[length]
        && c <= Character.MAX_CODE_POINT
        && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        && c != 0xFFFE
        && c != 0xFFFF;
  }
}
