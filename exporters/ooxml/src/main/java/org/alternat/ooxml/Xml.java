package org.alternat.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Writes the text of one XML part. What XML forbids in texts becomes a space (control characters)
 * or U+FFFD (halves of surrogate pairs, U+FFFE and U+FFFF); {@link #isLegal} tells whether that
 * happens.
 */
public final class Xml {
  private static final char REPLACEMENT = '\uFFFD';

  /** The most bytes that a character becomes: a quotation mark as an entity. */
  private static final int MOST = 6;

  private static final int PART = 1 << 14;
  private static final int FRAGMENT = 1 << 8;

  /** What is written, as UTF-8. */
  private byte[] out;

  private int size;

  /** The names of the elements that are open, the innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the innermost start tag still lacks its closing bracket. */
  private boolean inTag;

  private Xml(int room) {
    out = new byte[room];
  }

  /** A whole part, with its declaration. */
  public static Xml part() {
    Xml xml = new Xml(PART);
    xml.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    return xml;
  }

  /** A piece of a part. */
  public static Xml fragment() {
    return new Xml(FRAGMENT);
  }

  /** Opens an element. */
  public Xml start(String name) {
    closeTag();
    put('<');
    ascii(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Writes an attribute of the element just opened. */
  public Xml attribute(String name, String value) {
    beginAttribute(name);
    escape(value, true);
    put('"');
    return this;
  }

  /** Writes an attribute of the element just opened, unless it has no value. */
  public Xml attributeIfAny(String name, String value) {
    return value.isEmpty() ? this : attribute(name, value);
  }

  /** Writes a whole number as an attribute. */
  public Xml attribute(String name, long value) {
    beginAttribute(name);
    ascii(Long.toString(value));
    put('"');
    return this;
  }

  private void beginAttribute(String name) {
    put(' ');
    ascii(name);
    put('=');
    put('"');
  }

  /** Writes text. */
  public Xml text(String characters) {
    closeTag();
    escape(characters, false);
    return this;
  }

  /**
   * Writes text of several lines.
   *
   * @param utf8 such text; see {@link #isText}
   */
  public Xml lines(byte[] utf8) {
    closeTag();
    reserve(utf8.length);
    int start = 0;
    for (int i = 0; i < utf8.length; i++) {
      byte b = utf8[i];
      if (b == '&' || b == '<' || b == '>') {
        copy(utf8, start, i);
        special(b);
        start = i + 1;
      }
    }
    copy(utf8, start, utf8.length);
    return this;
  }

  /** Closes the innermost element. */
  public Xml end() {
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

  /** Opens an element; its attributes come as names and values by turns. */
  public Xml start(String name, String... attributes) {
    start(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    return this;
  }

  /** An element without content; its attributes come as names and values by turns. */
  public Xml empty(String name, String... attributes) {
    return start(name, attributes).end();
  }

  /** An element with text and no attributes. */
  public Xml leaf(String name, String characters) {
    return start(name).text(characters).end();
  }

  /** An element whose only attribute is {@code val}. */
  public Xml value(String name, String value) {
    return start(name).attribute(val(name), value).end();
  }

  /** An element whose only attribute is a number as {@code val}. */
  public Xml value(String name, long value) {
    return start(name).attribute(val(name), value).end();
  }

  /** Attributes are qualified in WordprocessingML and in no other of the languages. */
  private static String val(String element) {
    return element.startsWith("w:") ? "w:val" : "val";
  }

  /** An element that switches something on, present only then. */
  public Xml on(String name, boolean on) {
    return on ? empty(name) : this;
  }

  /** An element that switches something on or explicitly off. */
  public Xml toggle(String name, boolean on) {
    return on ? empty(name) : value(name, 0);
  }

  /** Takes over XML written before. */
  public Xml raw(String xml) {
    closeTag();
    byte[] utf8 = xml.getBytes(StandardCharsets.UTF_8);
    copy(utf8, 0, utf8.length);
    return this;
  }

  /** The place after what was written last, to come back to with {@link #replace}. */
  public int place() {
    closeTag();
    return size;
  }

  /** Puts whole elements where others, or none, were written between two places. */
  public void replace(int from, int to, Xml elements) {
    byte[] other = elements.bytes();
    int longer = other.length - (to - from);
    reserve(longer);
    System.arraycopy(out, to, out, to + longer, size - to);
    System.arraycopy(other, 0, out, from, other.length);
    size += longer;
  }

  /** Whether nothing has been written. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** The XML so far as UTF-8, everything closed. */
  public byte[] bytes() {
    complete();
    return Arrays.copyOf(out, size);
  }

  /** The XML so far, everything closed. */
  @Override
  public String toString() {
    complete();
    return new String(out, 0, size, StandardCharsets.UTF_8);
  }

  private void complete() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
  }

  /** Whether a text is carried as it is. */
  public static boolean isLegal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0xD800) {
        int whole = text.codePointAt(i);
        if (isForbidden(whole)) {
          return false;
        }
        i += Character.charCount(whole) - 1;
      }
    }
    return true;
  }

  /** Whether a text is carried as it is, with the line feeds it has. */
  public static boolean isText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n') {
        return false;
      }
    }
    return isLegal(text);
  }

  private static boolean isForbidden(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0xD800 && c < 0xE000)
        || (c & 0xFFFE) == 0xFFFE;
  }

  private void closeTag() {
    if (inTag) {
      put('>');
      inTag = false;
    }
  }

  /** Makes room for so many bytes more. */
  private void reserve(int more) {
    if (more > out.length - size) {
      out = Arrays.copyOf(out, Math.max(Math.addExact(size, more), 2 * out.length));
    }
  }

  private void put(int ascii) {
    reserve(1);
    out[size++] = (byte) ascii;
  }

  private void ascii(String text) {
    int length = text.length();
    reserve(length);
    for (int i = 0; i < length; i++) {
      out[size++] = (byte) text.charAt(i);
    }
  }

  private void copy(byte[] utf8, int from, int to) {
    reserve(to - from);
    System.arraycopy(utf8, from, out, size, to - from);
    size += to - from;
  }

  private void escape(String text, boolean quoted) {
    int length = text.length();
    reserve(Math.multiplyExact(MOST, length));
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isPlain(c) && (c != '"' || !quoted)) {
        out[size++] = (byte) c;
      } else {
        int whole = text.codePointAt(i);
        special(whole);
        i += Character.charCount(whole) - 1;
      }
    }
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x80 && c != '&' && c != '<' && c != '>';
  }

  private void special(int c) {
    switch (c) {
      case '&' -> ascii("&amp;");
      case '<' -> ascii("&lt;");
      case '>' -> ascii("&gt;");
      case '"' -> ascii("&quot;");
      default -> {
        if (c < ' ') {
          put(' ');
        } else {
          character(isForbidden(c) ? REPLACEMENT : c);
        }
      }
    }
  }

  /** Writes a character in UTF-8; there is room for it. */
  private void character(int c) {
    if (c < 0x80) {
      out[size++] = (byte) c;
    } else if (c < 0x800) {
      out[size++] = (byte) (0xC0 | (c >> 6));
      trail(c);
    } else if (c < 0x1_0000) {
      out[size++] = (byte) (0xE0 | (c >> 12));
      trail(c >> 6);
      trail(c);
    } else {
      out[size++] = (byte) (0xF0 | (c >> 18));
      trail(c >> 12);
      trail(c >> 6);
      trail(c);
    }
  }

  private void trail(int bits) {
    out[size++] = (byte) (0x80 | (bits & 0x3F));
  }
}
