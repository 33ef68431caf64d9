package org.alternat.xlsx.internal.part;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes well-formed XML straight to a stream. Texts may hold any characters: what XML forbids is
 * written in the escapes of {@code ST_Xstring} (ISO/IEC 29500-1, 22.9.2.19), which Excel reads
 * back; halves of surrogate pairs, which are no characters, become U+FFFD.
 */
final class XmlWriter {
  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;

  /** The names of the elements that are open, the innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the innermost start tag still lacks its closing bracket. */
  private boolean inTag;

  XmlWriter(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Opens an element. */
  XmlWriter start(String name) throws IOException {
    closeTag();
    out.write('<');
    out.write(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Writes an attribute of the element just opened. */
  XmlWriter attribute(String name, String value) throws IOException {
    out.write(' ');
    out.write(name);
    out.write("=\"");
    escape(value, true);
    out.write('"');
    return this;
  }

  /** Writes a whole number as an attribute. */
  XmlWriter attribute(String name, long value) throws IOException {
    return attribute(name, Long.toString(value));
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
      out.write("/>");
      inTag = false;
    } else {
      out.write("</");
      out.write(name);
      out.write('>');
    }
    return this;
  }

  /** An element with text and no attributes. */
  XmlWriter leaf(String name, String characters) throws IOException {
    return start(name).text(characters).end();
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
    out.flush();
  }

  /** A number without exponent, with at most four decimals. */
  static String decimal(double value) {
    if (value == Math.rint(value)) {
      return Long.toString((long) value);
    }
    String text = String.format(Locale.ROOT, "%.4f", value);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, end);
  }

  private void closeTag() throws IOException {
    if (inTag) {
      out.write('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean attribute) throws IOException {
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      String escape = escape(c, text, i, attribute);
      if (!escape.isEmpty()) {
        out.write(text, plain, i - plain);
        out.write(escape);
        plain = i + 1;
      }
    }
    out.write(text, plain, text.length() - plain);
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0xD800 && c != '&' && c != '<' && c != '>' && c != '"' && c != '_';
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
      default -> {
        if (Character.isSurrogate(c)) {
          yield String.valueOf(REPLACEMENT);
        }
        yield c < ' ' ? hexEscape(c) : "";
      }
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
