package org.alternat.xlsx.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alternat.document.Inline;
import org.alternat.xlsx.internal.sheet.CellLink;
import org.alternat.xlsx.internal.sheet.RichText;

/**
 * The text of a cell and what it calls for beside itself.
 *
 * @param notes the footnotes called, each once, in the order of the calls
 * @param expansions what abbreviations stand for, as "OSCE – Organisation…"
 */
record ReadText(
    RichText text, CellLink link, List<Inline.Footnote> notes, List<String> expansions) {
  /** Nothing. */
  static final ReadText EMPTY = new ReadText(RichText.EMPTY, CellLink.NONE, List.of(), List.of());

  /** Copies the lists. */
  ReadText {
    notes = List.copyOf(notes);
    expansions = List.copyOf(expansions);
  }

  /** Text that calls for nothing. */
  static ReadText of(RichText text) {
    return new ReadText(text, CellLink.NONE, List.of(), List.of());
  }

  /** This text with something before it. */
  ReadText after(RichText prefix) {
    List<RichText.Run> runs = new ArrayList<>(prefix.runs());
    runs.addAll(text.runs());
    return new ReadText(new RichText(runs), link, notes, expansions);
  }

  /** This text and another on the lines below it, with the first link of both. */
  ReadText then(ReadText other, RichText between) {
    if (equals(EMPTY)) {
      return other;
    }
    List<RichText.Run> runs = new ArrayList<>(text.runs());
    if (!text.isEmpty() && !other.text.isEmpty()) {
      runs.addAll(between.runs());
    }
    runs.addAll(other.text.runs());
    Set<Inline.Footnote> allNotes = new LinkedHashSet<>(notes);
    allNotes.addAll(other.notes);
    Set<String> allExpansions = new LinkedHashSet<>(expansions);
    allExpansions.addAll(other.expansions);
    return new ReadText(
        new RichText(runs),
        link instanceof CellLink.Nowhere ? other.link : link,
        List.copyOf(allNotes),
        List.copyOf(allExpansions));
  }
}
