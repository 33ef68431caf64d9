package org.alternat.docx.internal;

import java.util.ArrayList;
import java.util.List;
import org.alternat.docx.internal.ParagraphLook.ListMark;
import org.alternat.style.Value;

/** The list that numbers the titles of sections, as the theme has it. */
final class HeadingNumbers {
  private final Composition composition;
  private final List<Lists.Level> levels = new ArrayList<>();

  /** The deepest level whose titles are numbered; 0 when none are. */
  private int deepest;

  HeadingNumbers(Composition composition) {
    this.composition = composition;
    if (!composition.house().numbersHeadings()) {
      for (int level = 1; level <= HeadingWriter.MAX_LEVEL; level++) {
        levels.add(level(level));
      }
    }
  }

  private Lists.Level level(int level) {
    List<Value.Part> parts = HeadingWriter.parts(HeadingWriter.plainStyle(composition, level));
    boolean counts =
        parts.stream()
            .anyMatch(p -> p instanceof Value.Counter c && c.name() == Value.CounterName.SECTION);
    deepest = counts ? level : deepest;
    String text = counts ? text(parts, level) : "";
    String name = HeadingWriter.styleName(level);
    // A style of the template is not linked to our list: it may be to one of its own.
    boolean own = composition.house().style("paragraph", name).isEmpty();
    return new Lists.Level("decimal", text, "nothing", own ? StyleBook.id(name) : "", 0, 0);
  }

  private String text(List<Value.Part> parts, int level) {
    StringBuilder number = new StringBuilder("%1");
    for (int i = 2; i <= level; i++) {
      number.append(".%").append(i);
    }
    return composition.generated(parts, number.toString(), null);
  }

  /** The list and level of titles; none when no title so far down is numbered. */
  ListMark mark(int level) {
    return level > deepest
        ? ListMark.NONE
        : new ListMark(composition.lists().shared(levels), level - 1);
  }
}
