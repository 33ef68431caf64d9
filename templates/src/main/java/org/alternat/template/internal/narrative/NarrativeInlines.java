package org.alternat.template.internal.narrative;

import java.util.function.UnaryOperator;
import org.alternat.template.internal.markup.LinkTargets;
import org.alternat.template.view.Markup;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands within a line. */
final class NarrativeInlines {
  /** Emphasis in emphasis in emphasis: from here on the marks are left out, the words stay. */
  private static final int DEEPEST = 20;

  private final UnaryOperator<String> words;
  private final StringBuilder out = new StringBuilder();

  /** Words not yet written, so that typography sees whole sentences. */
  private final StringBuilder pending = new StringBuilder();

  NarrativeInlines(UnaryOperator<String> words) {
    this.words = words;
  }

  /** All that was written. */
  String markup() {
    flush();
    return out.toString();
  }

  /** Writes a tag. */
  void tag(String tag) {
    flush();
    out.append(tag);
  }

  /** Whether nothing was written yet. */
  boolean isEmpty() {
    return out.isEmpty() && pending.isEmpty();
  }

  private void flush() {
    if (!pending.isEmpty()) {
      out.append(words.apply(pending.toString()));
      pending.setLength(0);
    }
  }

  /** Writes the inlines within a node. */
  void children(Node parent) {
    children(parent, 0);
  }

  private void children(Node parent, int depth) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      inline(child, depth);
    }
  }

  private void inline(Node node, int depth) {
    switch (node) {
      case Text text -> pending.append(text.getLiteral());
      case Code code -> pending.append(code.getLiteral());
      case HtmlInline html -> pending.append(html.getLiteral());
      case SoftLineBreak soft -> pending.append(' ');
      case HardLineBreak hard -> tag("<br/>");
      case Emphasis emphasis -> within("<em>", emphasis, "</em>", depth);
      case StrongEmphasis strong -> within("<strong>", strong, "</strong>", depth);
      case Link link when LinkTargets.isAbsolute(link.getDestination()) ->
          within("<a href=\"" + attribute(link.getDestination()) + "\">", link, "</a>", depth);
      case Image image -> children(image, depth + 1);
      case Node other -> children(other, depth + 1);
    }
  }

  private void within(String start, Node node, String end, int depth) {
    if (depth >= DEEPEST || node.getFirstChild() == null) {
      children(node, depth + 1);
      return;
    }
    tag(start);
    children(node, depth + 1);
    tag(end);
  }

  private static String attribute(String text) {
    return Markup.ofText(text).xhtml();
  }
}
