package org.alternat.ooxml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.alternat.text.Utf8;
import org.alternat.text.Utf8Buffer;

/**
 * Writes the text of one XML part. What XML forbids in texts becomes a space (control characters)
 * or U+FFFD (halves of surrogate pairs, U+FFFE and U+FFFF); {@link #isLegal} tells whether that
 * happens.
 */
public final class Xml {

  private static final int PART = 1 << 12;
  private static final int FRAGMENT = 1 << 8;

  private final Utf8Buffer out;

  /** The names of the elements that are open, the innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the innermost start tag still lacks its closing bracket. */
  private boolean inTag;

  private Xml(int room) {
    out = new Utf8Buffer(room);
  }

  /** A whole part, with its declaration. */
  public static Xml part() {
    Xml xml = new Xml(PART);
    xml.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    return xml;
  }

  /** A piece of a part. */
  public static Xml fragment() {
    return new Xml(FRAGMENT);
  }

  /** Opens an element. */
  public Xml start(String name) {
    closeTag();
    out.append('<');
    out.appendAscii(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** Writes an attribute of the element just opened. */
  public Xml attribute(String name, String value) {
    beginAttribute(name);
    escape(value, true);
    out.append('"');
    return this;
  }

  /** Writes an attribute of the element just opened, unless it has no value. */
  public Xml attributeIfAny(String name, String value) {
    return value.isEmpty() ? this : attribute(name, value);
  }

  /** Writes a whole number as an attribute. */
  public Xml attribute(String name, long value) {
    beginAttribute(name);
    out.append(value);
    out.append('"');
    return this;
  }

  private void beginAttribute(String name) {
    out.append(' ');
    out.appendAscii(name);
    out.append('=');
    out.append('"');
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
   * @param utf8 such text; see {@link Utf8#isText}
   */
  public Xml lines(byte[] utf8) {
    closeTag();
    int start = 0;
    for (int i = 0; i < utf8.length; i++) {
      byte b = utf8[i];
      if (b == '&' || b == '<' || b == '>') {
        out.append(utf8, start, i);
        out.append(substitute((char) b));
        start = i + 1;
      }
    }
    out.append(utf8, start, utf8.length);
    return this;
  }

  /** Closes the innermost element. */
  public Xml end() {
    String name = open.pop();
    if (inTag) {
      out.append('/');
      inTag = false;
    } else {
      out.append('<');
      out.append('/');
      out.appendAscii(name);
    }
    out.append('>');
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
    out.append(xml);
    return this;
  }

  /** The place after what was written last, to come back to with {@link #replace}. */
  public int place() {
    closeTag();
    return out.size();
  }

  /** Puts whole elements where others, or none, were written between two places. */
  public void replace(int from, int to, Xml elements) {
    elements.complete();
    out.replace(from, to, elements.out);
  }

  /** Whether nothing has been written. */
  public boolean isEmpty() {
    return out.size() == 0;
  }

  /** The XML so far as UTF-8, everything closed. */
  public byte[] bytes() {
    complete();
    return out.toByteArray();
  }

  /** The XML so far, everything closed. */
  @Override
  public String toString() {
    complete();
    return out.toString();
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

  private static boolean isForbidden(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0xD800 && c < 0xE000)
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  private void closeTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean quoted) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPlain(c) || (c == '"' && quoted)) {
        out.append(text, start, i);
        out.append(substitute(c));
        start = i + 1;
      }
    }
    out.append(text, start, text.length());
  }

  /** Whether a character, or half of one, is written as it is; the buffer minds the halves. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0xFFFE && c != '&' && c != '<' && c != '>';
  }

  private static String substitute(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> c < ' ' ? " " : "\uFFFD";
    };
  }
}
