package org.alternat.template.view;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.template.internal.markup.ItemMark;

/**
 * A piece of markup that is safe to put into a template as it is: everything that came from a
 * dossier is already escaped in it.
 *
 * @param xhtml inline markup of the vocabulary, or blocks where that is said
 * @since 1.0
 */
public record Markup(String xhtml) {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** Nothing. */
  public static final Markup EMPTY = new Markup("");

  /** Markup of plain text. */
  public static Markup ofText(String text) {
    String words = ItemMark.withoutMarks(text);
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return new Markup(escaped.toString());
  }

  /** The pieces that are not empty, with a separator between them. */
  public static Markup join(String separator, Stream<Markup> pieces) {
    return new Markup(
        pieces
            .filter(p -> !p.isEmpty())
            .map(Markup::xhtml)
            .collect(Collectors.joining(ofText(separator).xhtml())));
  }

  /** This in an element of the vocabulary, such as {@code span} with a language. */
  public Markup in(String startTag, String endTag) {
    return isEmpty() ? this : new Markup(startTag + xhtml + endTag);
  }

  /**
   * This with the note that it comes from items, by their ids: what a note prints of it bears the
   * markings of those. Templates get all that they read of an {@link ItemView} so.
   */
  public Markup of(Collection<String> items) {
    return isEmpty() || items.isEmpty() ? this : new Markup(xhtml + ItemMark.of(items));
  }

  /** The words alone, as an attribute can hold them. */
  public Markup withoutTags() {
    return new Markup(TAG.matcher(xhtml).replaceAll(""));
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return xhtml.isEmpty();
  }

  @Override
  public String toString() {
    return xhtml;
  }

  /**
   * What is a sentence of its own, to stand in another: without the stop at its end. Tags that end
   * there and the names of the items it speaks of stay.
   */
  public Markup withoutStop() {
    return new Markup(
        xhtml.replaceFirst("[.。]((?:</\\w+>|\u2069|\uFDD0[^\uFDD1]*\uFDD1)*)$", "$1"));
  }
}
