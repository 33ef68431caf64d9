package org.alternat.template.internal.narrative;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Writes what stands on lines of its own. */
final class NarrativeBlocks {
  /** The largest number that the vocabulary lets a list begin with. */
  private static final int MOST_START = 1_000_000;

  private final NarrativeInlines out;

  NarrativeBlocks(NarrativeInlines out) {
    this.out = out;
  }

  /** The blocks within a node. */
  void blocks(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      block(child);
    }
  }

  private void block(Node node) {
    switch (node) {
      case Paragraph paragraph -> paragraph(paragraph);
      case BlockQuote quote -> wrapped("<blockquote>", quote, "</blockquote>");
      case BulletList list -> wrapped("<ul>", list, "</ul>");
      case OrderedList list -> wrapped(start(list), list, "</ol>");
      case Node item when item.getParent() instanceof ListBlock -> wrapped("<li>", item, "</li>");
      case Node other -> blocks(other);
    }
  }

  private void wrapped(String start, Node node, String end) {
    if (hasWords(node)) {
      out.tag(start);
      blocks(node);
      out.tag(end);
    }
  }

  private static boolean hasWords(Node node) {
    if (node instanceof Paragraph) {
      return true;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (hasWords(child)) {
        return true;
      }
    }
    return false;
  }

  private static String start(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null || number == 1 || number < 0 || number > MOST_START
        ? "<ol>"
        : "<ol start=\"" + number + "\">";
  }

  /** In a tight list the words stand directly in their item. */
  private void paragraph(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() != null
            && paragraph.getParent().getParent() instanceof ListBlock list
            && list.isTight();
    if (tight) {
      out.children(paragraph);
    } else {
      out.tag("<p>");
      out.children(paragraph);
      out.tag("</p>");
    }
  }

  /** The words of all paragraphs, each on a line of its own. */
  void lines(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph paragraph) {
        if (!out.isEmpty()) {
          out.tag("<br/>");
        }
        out.children(paragraph);
      } else {
        lines(child);
      }
    }
  }
}
