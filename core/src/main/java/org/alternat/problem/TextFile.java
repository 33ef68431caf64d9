package org.alternat.problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file that a person wrote: UTF-8, with a byte order mark or without.
 *
 * @since 1.0
 */
public final class TextFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String HOW = "save it again with the encoding UTF-8";
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private TextFile() {}

  /**
   * The text of some bytes.
   *
   * @param shown the name of the file in problems
   * @throws AlternatException if they are not UTF-8, with the place of the first that is not
   */
  public static String decode(String shown, byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    String decoded = text.flip().toString();
    if (result.isError()) {
      throw new AlternatException(List.of(notUtf8(shown, bytes, decoded)));
    }
    return decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
  }

  private static Problem notUtf8(String shown, byte[] bytes, String before) {
    if (before.isEmpty() && bytes.length > 1 && (bytes[0] & bytes[1]) == (byte) 0xFE) {
      return Problem.error(Location.of(shown), "the file is UTF-16, not UTF-8", HOW);
    }
    int line = 1;
    int lineStart = 0;
    for (Matcher ends = LINE_END.matcher(before); ends.find(); line++) {
      lineStart = ends.end();
    }
    return Problem.error(
        Location.of(shown, line, before.length() - lineStart + 1),
        "the file is not UTF-8: this letter is of another encoding",
        HOW);
  }
}
