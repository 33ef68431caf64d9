package org.alternat.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Builds a small well-formed part in memory. */
final class Xml {
  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder(4096);

  /** The names of the open elements, the innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the innermost start tag still lacks its closing bracket. */
  private boolean inTag;

  Xml() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Opens an element; attributes come as names and values by turns. */
  Xml start(String name, String... attributes) {
    closeTag();
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    open.push(name);
    inTag = true;
    return this;
  }

  /** An element without content. */
  Xml empty(String name, String... attributes) {
    return start(name, attributes).end();
  }

  /** An element with nothing but a {@code val} attribute, the most frequent kind. */
  Xml value(String name, String value) {
    return empty(name, "val", value);
  }

  /** An element that holds text. */
  Xml leaf(String name, String text) {
    return start(name).text(text).end();
  }

  Xml text(String text) {
    closeTag();
    escape(text);
    return this;
  }

  Xml end() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  byte[] toBytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void closeTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  /** What XML 1.0 §2.2 does not count as characters becomes U+FFFD. */
  private void escape(String text) {
    int plain = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!isPlain(c)) {
        out.append(text, plain, i);
        escape(c);
        plain = next;
      }
      i = next;
    }
    out.append(text, plain, text.length());
  }

  private static boolean isPlain(int c) {
    return isCharacter(c) && c != '&' && c != '<' && c != '>' && c != '"';
  }

  private void escape(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\t', '\n' -> out.append("&#").append(c).append(';');
      default -> out.append(REPLACEMENT);
    }
  }

  private static boolean isCharacter(int c) {
    return c >= ' '
        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        && c != 0xFFFE
        && c != 0xFFFF;
  }
}
