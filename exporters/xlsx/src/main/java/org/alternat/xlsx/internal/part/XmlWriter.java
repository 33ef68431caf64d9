package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes well-formed XML straight to a stream. Texts may hold any characters: what XML forbids is
 * written in the escapes of {@code ST_Xstring} (ISO/IEC 29500-1, 22.9.2.19), which Excel reads
 * back; halves of surrogate pairs, which are no characters, become U+FFFD.
 */
final class XmlWriter {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final char REPLACEMENT = '\uFFFD';
  private static final int BUFFER = 1 << 14;

  /** The most bytes that are put between two looks at the room there is. */
  private static final int MOST = 24;

  private static final int DECIMALS = 10_000;

  private final OutputStream out;
  private final byte[] buffer;
  private int size;

  /** The names of the elements that are open, the innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the innermost start tag still lacks its closing bracket. */
  private boolean inTag;

  /**
   * A writer.
   *
   * @param buffer of {@link #buffer()}, which writers may share that write one after the other
   */
  XmlWriter(OutputStream out, byte[] buffer) throws IOException {
    this.out = out;
    this.buffer = buffer;
    ascii(DECLARATION);
  }

  /** Room for writers. */
  static byte[] buffer() {
    return new byte[BUFFER + MOST];
  }

  /** Opens an element. */
  XmlWriter start(String name) throws IOException {
    closeTag();
    put('<');
    ascii(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Writes an attribute of the element just opened. */
  XmlWriter attribute(String name, String value) throws IOException {
    beginAttribute(name);
    escape(value, true);
    put('"');
    return this;
  }

  /** Writes a whole number as an attribute. */
  XmlWriter attribute(String name, long value) throws IOException {
    beginAttribute(name);
    digits(value);
    put('"');
    return this;
  }

  /** Writes the address of a cell as an attribute. */
  XmlWriter address(String name, String column, int row) throws IOException {
    beginAttribute(name);
    ascii(column);
    digits(row + 1L);
    put('"');
    return this;
  }

  private void beginAttribute(String name) throws IOException {
    put(' ');
    ascii(name);
    put('=');
    put('"');
  }

  /** Writes an attribute as {@code 1} when it is true; false is the default of all we write. */
  XmlWriter flag(String name, boolean value) throws IOException {
    return value ? attribute(name, "1") : this;
  }

  /** Writes a measure with at most four decimals. */
  XmlWriter measure(String name, double value) throws IOException {
    return attribute(name, decimal(value));
  }

  /** Writes text. */
  XmlWriter text(String characters) throws IOException {
    closeTag();
    escape(characters, false);
    return this;
  }

  /** Closes the innermost element. */
  XmlWriter end() throws IOException {
    String name = open.pop();
    if (inTag) {
      put('/');
      inTag = false;
    } else {
      put('<');
      put('/');
      ascii(name);
    }
    put('>');
    return this;
  }

  /** An element with text and no attributes. */
  XmlWriter leaf(String name, String characters) throws IOException {
    return start(name).text(characters).end();
  }

  /** An element with a whole number and no attributes. */
  XmlWriter leaf(String name, long number) throws IOException {
    start(name).closeTag();
    digits(number);
    return end();
  }

  /** An element with one attribute and no content. */
  XmlWriter value(String name, String value) throws IOException {
    return start(name).attribute("val", value).end();
  }

  /** Hands everything to the stream, which stays open. */
  void finish() throws IOException {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    flush();
  }

  private void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  /** A number without exponent, with at most four decimals. */
  static String decimal(double value) {
    long scaled = Math.round(Math.abs(value) * DECIMALS);
    StringBuilder text = new StringBuilder();
    if (value < 0 && scaled > 0) {
      text.append('-');
    }
    text.append(scaled / DECIMALS);
    long rest = scaled % DECIMALS;
    if (rest > 0) {
      text.append('.');
    }
    for (int digit = DECIMALS / 10; rest > 0; digit /= 10) {
      text.append((char) ('0' + rest / digit));
      rest %= digit;
    }
    return text.toString();
  }

  private void closeTag() throws IOException {
    if (inTag) {
      put('>');
      inTag = false;
    }
  }

  private void put(int ascii) throws IOException {
    if (size >= BUFFER) {
      flush();
    }
    buffer[size++] = (byte) ascii;
  }

  private void ascii(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
  }

  private void digits(long number) throws IOException {
    if (number < 0) {
      ascii(Long.toString(number));
      return;
    }
    if (size >= BUFFER) {
      flush();
    }
    int end = size + length(number);
    size = end;
    long rest = number;
    do {
      buffer[--end] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
  }

  private static int length(long number) {
    int length = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      length++;
    }
    return length;
  }

  private void escape(String text, boolean attribute) throws IOException {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (size >= BUFFER) {
        flush();
      }
      if (isPlain(c)) {
        buffer[size++] = (byte) c;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        encode(text.codePointAt(i++));
      } else {
        String escape = escape(c, text, i, attribute);
        if (escape.isEmpty()) {
          encode(Character.isSurrogate(c) ? REPLACEMENT : c);
        } else {
          ascii(escape);
        }
      }
    }
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x80 && c != '&' && c != '<' && c != '>' && c != '"' && c != '_';
  }

  /** Writes a character in UTF-8; there is room for it. */
  private void encode(int c) {
    if (c < 0x80) {
      buffer[size++] = (byte) c;
    } else if (c < 0x800) {
      buffer[size++] = (byte) (0xC0 | (c >> 6));
      trail(c);
    } else if (c < 0x1_0000) {
      buffer[size++] = (byte) (0xE0 | (c >> 12));
      trail(c >> 6);
      trail(c);
    } else {
      buffer[size++] = (byte) (0xF0 | (c >> 18));
      trail(c >> 12);
      trail(c >> 6);
      trail(c);
    }
  }

  private void trail(int bits) {
    buffer[size++] = (byte) (0x80 | (bits & 0x3F));
  }

  /** What stands for a character, or nothing when it stands for itself. */
  private static String escape(char c, String text, int index, boolean attribute) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> attribute ? "&quot;" : "";
      case '\t' -> attribute ? "&#9;" : "";
      case '\n' -> attribute ? "&#10;" : "";
      case '_' -> looksEscaped(text, index) ? "_x005F_" : "";
      case '\uFFFE', '\uFFFF' -> hexEscape(c);
      default -> c < ' ' ? hexEscape(c) : "";
    };
  }

  private static String hexEscape(char c) {
    return String.format(Locale.ROOT, "_x%04X_", (int) c);
  }

  /** Whether characters that are meant literally have the form of an escape. */
  private static boolean looksEscaped(String text, int index) {
    if (index + 6 >= text.length()
        || text.charAt(index + 1) != 'x'
        || text.charAt(index + 6) != '_') {
      return false;
    }
    for (int i = index + 2; i < index + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
