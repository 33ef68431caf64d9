package org.alternat.xlsx.internal.plan;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alternat.document.Inline;
import org.alternat.style.ComputedStyle;
import org.alternat.xlsx.internal.sheet.FontLook;
import org.alternat.xlsx.internal.sheet.RichText;

/** The text of a cell of notes: footnotes by number, then what abbreviations stand for. */
final class NotesText {
  private static final String AFTER_NUMBER = "\u00A0\u00A0";

  private final PlanContext context;
  private final ComputedStyle style;

  NotesText(PlanContext context) {
    this.context = context;
    this.style = context.looks().root().child("span", List.of("footnote"));
  }

  /** The font of notes. */
  FontLook font() {
    return context.looks().font(style);
  }

  /** The style of notes. */
  ComputedStyle style() {
    return style;
  }

  /** The notes, one a line; those called within notes follow them. */
  ReadText of(Collection<Inline.Footnote> notes, Collection<String> expansions) {
    ReadText all = ReadText.EMPTY;
    RichText lineFeed = RichText.of("\n", font());
    Set<Inline.Footnote> seen = new HashSet<>(notes);
    Deque<Inline.Footnote> waiting = new ArrayDeque<>(notes);
    while (!waiting.isEmpty()) {
      Inline.Footnote note = waiting.removeFirst();
      ReadText words = InlineReader.read(note.content(), style, context);
      words.notes().stream().filter(seen::add).forEach(waiting::addLast);
      String number =
          context.numbering().footnote(note.attributes().id()).map(String::valueOf).orElse("*");
      ReadText line = words.after(RichText.of(number + AFTER_NUMBER, font()));
      all = all.then(line, lineFeed);
    }
    for (String expansion : expansions) {
      all = all.then(ReadText.EMPTY.after(RichText.of(expansion, font())), lineFeed);
    }
    return all;
  }
}
