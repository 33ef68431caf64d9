package org.alternat.template.internal.markup;

import java.util.ArrayList;
import java.util.List;
import org.alternat.document.Inline;

/**
 * Folds the white space of one line as CSS does: a run of it is one space, which stands where the
 * run began; there is none at the beginning and end of the line and around line breaks.
 */
final class WhiteSpace {
  /** Whether nothing was written since the beginning of the line or since a space. */
  private boolean afterSpace = true;

  /** Whether white space was met that is not written yet. */
  private boolean pending;

  void append(String characters, StringBuilder out) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (MarkupNode.Text.isSpace(c)) {
        pending = !afterSpace;
      } else {
        flush(out);
        out.append(c);
        afterSpace = false;
      }
    }
  }

  /** Writes the space that is due, before an element begins. */
  void flush(StringBuilder out) {
    if (pending) {
      out.append(' ');
      afterSpace = true;
      pending = false;
    }
  }

  /** Drops the space that is due, and that which follows. */
  void lineBreak() {
    pending = false;
    afterSpace = true;
  }

  /** Something visible without text of its own was written. */
  void mark() {
    afterSpace = false;
  }

  /** A space before an element that turned out empty may be left at the end of a line. */
  static List<Inline> withoutEnd(List<Inline> line) {
    if (line.isEmpty()
        || !(line.getLast() instanceof Inline.Text text)
        || !text.characters().endsWith(" ")) {
      return line;
    }
    List<Inline> result = new ArrayList<>(line.subList(0, line.size() - 1));
    String rest = text.characters().substring(0, text.characters().length() - 1);
    if (!rest.isEmpty()) {
      result.add(new Inline.Text(rest));
    }
    return result;
  }
}
