package org.alternat.xlsx.internal.part;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.alternat.text.Utf8Buffer;

/**
 * Writes well-formed XML straight to a stream. Texts may hold any characters: what XML forbids is
 * written in the escapes of {@code ST_Xstring} (ISO/IEC 29500-1, 22.9.2.19), which Excel reads
 * back; halves of surrogate pairs, which are no characters, become U+FFFD.
 */
final class XmlWriter {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** How much is written before it is handed on. */
  private static final int ENOUGH = 1 << 14;

  private static final int DECIMALS = 10_000;

  private final OutputStream out;
  private final Utf8Buffer buffer;

  /** The names of the elements that are open, the innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the innermost start tag still lacks its closing bracket. */
  private boolean inTag;

  /**
   * A writer.
   *
   * @param buffer of {@link #buffer()}, which writers may share that write one after the other
   */
  XmlWriter(OutputStream out, Utf8Buffer buffer) {
    this.out = out;
    this.buffer = buffer;
    buffer.appendAscii(DECLARATION);
  }

  /** Room for writers. */
  static Utf8Buffer buffer() {
    return new Utf8Buffer(2 * ENOUGH);
  }

  /** Opens an element. */
  XmlWriter start(String name) throws IOException {
    closeTag();
    buffer.append('<');
    buffer.appendAscii(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Writes an attribute of the element just opened. */
  XmlWriter attribute(String name, String value) throws IOException {
    beginAttribute(name);
    escape(value, true);
    buffer.append('"');
    return this;
  }

  /** Writes a whole number as an attribute. */
  XmlWriter attribute(String name, long value) throws IOException {
    beginAttribute(name);
    buffer.append(value);
    buffer.append('"');
    return this;
  }

  /** Writes the address of a cell as an attribute. */
  XmlWriter address(String name, String column, int row) throws IOException {
    beginAttribute(name);
    buffer.appendAscii(column);
    buffer.append(row + 1L);
    buffer.append('"');
    return this;
  }

  private void beginAttribute(String name) throws IOException {
    buffer.append(' ');
    buffer.appendAscii(name);
    buffer.append('=');
    buffer.append('"');
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
      buffer.append('/');
      inTag = false;
    } else {
      buffer.append('<');
      buffer.append('/');
      buffer.appendAscii(name);
    }
    buffer.append('>');
    if (buffer.size() >= ENOUGH) {
      flush();
    }
    return this;
  }

  /** An element with text and no attributes. */
  XmlWriter leaf(String name, String characters) throws IOException {
    return start(name).text(characters).end();
  }

  /** An element with a whole number and no attributes. */
  XmlWriter leaf(String name, long number) throws IOException {
    start(name).closeTag();
    buffer.append(number);
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
    buffer.writeTo(out);
    buffer.clear();
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

  private void closeTag() {
    if (inTag) {
      buffer.append('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean attribute) {
    int length = text.length();
    int start = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      String escape = escape(c, text, i, attribute);
      if (!escape.isEmpty()) {
        buffer.append(text, start, i);
        buffer.appendAscii(escape);
        start = i + 1;
      }
    }
    buffer.append(text, start, length);
  }

  /** Whether a character stands for itself wherever it is. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0xFFFE && c != '&' && c != '<' && c != '>' && c != '"' && c != '_';
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
