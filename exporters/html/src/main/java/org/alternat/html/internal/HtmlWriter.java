package org.alternat.html.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.alternat.text.Utf8Buffer;

/**
 * Writes well-formed HTML: knows tags, attributes and escapes, and nothing of documents.
 *
 * <pre>{@code
 * out.open("p").attribute("class", "lead").text("a < b").close();
 * }</pre>
 */
public final class HtmlWriter {
  private static final Set<String> EMPTY = Set.of("br", "hr", "img", "meta", "link");

  /** Elements before which a line break changes nothing. */
  private static final Set<String> ON_OWN_LINE =
      Set.of(
          "html",
          "head",
          "body",
          "meta",
          "title",
          "style",
          "header",
          "footer",
          "main",
          "article",
          "section",
          "nav",
          "aside",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "blockquote",
          "figure",
          "figcaption",
          "hr",
          "details",
          "svg",
          "rect",
          "path",
          "polyline",
          "text",
          "desc");

  private final Utf8Buffer out = new Utf8Buffer(1 << 15);
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the last start tag still takes attributes. */
  private boolean inTag;

  /** Writes what every page begins with. */
  HtmlWriter doctype() {
    out.append("<!DOCTYPE html>");
    return this;
  }

  /** Begins an element; an empty one, such as {@code br}, is not closed. */
  HtmlWriter open(String name) {
    endTag();
    if (ON_OWN_LINE.contains(name)) {
      out.append('\n');
    }
    out.append('<');
    out.appendAscii(name);
    inTag = true;
    if (!EMPTY.contains(name)) {
      open.push(name);
    }
    return this;
  }

  /** Gives the element just begun an attribute. */
  HtmlWriter attribute(String name, String value) {
    beginAttribute(name);
    escape(value, true);
    out.append('"');
    return this;
  }

  /** Gives the element just begun an attribute that is a prefix and bytes of Base64. */
  HtmlWriter attribute(String name, String prefix, byte[] base64) {
    beginAttribute(name);
    escape(prefix, true);
    out.append(base64, 0, base64.length);
    out.append('"');
    return this;
  }

  private void beginAttribute(String name) {
    if (!inTag) {
      throw new IllegalStateException("no start tag takes the attribute " + name);
    }
    out.append(' ');
    out.appendAscii(name);
    out.append("=\"");
  }

  /** Gives the element just begun an attribute unless its value is empty. */
  HtmlWriter optional(String name, String value) {
    return value.isEmpty() ? this : attribute(name, value);
  }

  /** Writes characters as they are to be read. */
  HtmlWriter text(String text) {
    endTag();
    escape(text, false);
    return this;
  }

  /** Ends the element begun last. */
  HtmlWriter close() {
    endTag();
    out.append("</");
    out.appendAscii(open.pop());
    out.append('>');
    return this;
  }

  /** Writes CSS, which takes no escapes; it must not contain "<". */
  HtmlWriter style(String css) {
    if (css.indexOf('<') >= 0) {
      throw new IllegalArgumentException("a style sheet within a page cannot contain \"<\"");
    }
    open("style");
    endTag();
    out.append(css);
    return close();
  }

  /** Writes what another writer has written. */
  HtmlWriter append(HtmlWriter fragment) {
    endTag();
    fragment.finish();
    out.append(fragment.out);
    return this;
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean inAttribute) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      String substitute = substitute(text.charAt(i), inAttribute);
      if (!substitute.isEmpty()) {
        out.append(text, start, i);
        out.append(substitute);
        start = i + 1;
      }
    }
    out.append(text, start, text.length());
  }

  /** What stands for a character, or nothing when it stands for itself. */
  private static String substitute(char c, boolean inAttribute) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> inAttribute ? "&quot;" : "";
      case '\u00A0' -> "&nbsp;";
      case '\r' -> " ";
      default -> "";
    };
  }

  /** Undoes the escapes that this writer makes. */
  public static String unescape(String text) {
    return text.replace("&nbsp;", "\u00A0")
        .replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&");
  }

  /**
   * Writes all that was written, when every element is closed.
   *
   * @throws IOException if {@code to} does
   */
  void writeTo(OutputStream to) throws IOException {
    finish();
    out.writeTo(to);
  }

  /** All that was written, when every element is closed. */
  @Override
  public String toString() {
    finish();
    return out.toString();
  }

  private void finish() {
    endTag();
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
  }
}
