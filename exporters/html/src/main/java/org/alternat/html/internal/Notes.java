package org.alternat.html.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alternat.document.Inline;
import org.alternat.document.Label;
import org.alternat.document.Origin;
import org.alternat.style.ComputedStyle;

/** The footnotes at the foot of the page, each with links back to where it is called. */
final class Notes {
  private static final int LETTERS = 26;

  private final PageContext page;
  private final HtmlWriter out;

  /** The page's ids of the calls, by the document's id of the note, in reading order. */
  private final Map<String, List<String>> calls = new HashMap<>();

  Notes(PageContext page) {
    this.page = page;
    this.out = page.out();
  }

  /** A new id for a call of a note. */
  String call(String noteId) {
    String id = page.anchors().fresh("alternat-call-" + page.anchors().of(noteId).orElse(noteId));
    calls.computeIfAbsent(noteId, n -> new ArrayList<>()).add(id);
    return id;
  }

  /** Writes the notes, when there are any; all that may call them is written by now. */
  void write(HtmlInlines inlines, ComputedStyle root) {
    List<Inline.Footnote> footnotes = page.numbering().footnotes();
    if (footnotes.isEmpty()) {
      return;
    }
    String titleId = page.anchors().fresh("alternat-notes-title");
    out.open("section")
        .attribute("class", "alternat-notes")
        .attribute("role", "doc-endnotes")
        .attribute("aria-labelledby", titleId);
    out.open("h2").attribute("id", titleId);
    ComputedStyle title = root.child("section").child("h2");
    page.text(page.metadata().label(Label.NOTES), title, Origin.UNKNOWN);
    out.close().open("ol");
    footnotes.forEach(f -> note(f, inlines, root));
    out.close().close();
  }

  private void note(Inline.Footnote footnote, HtmlInlines inlines, ComputedStyle root) {
    String id = footnote.attributes().id();
    List<String> classes = new ArrayList<>(footnote.attributes().classes());
    if (!classes.contains("footnote")) {
      classes.add("footnote");
    }
    ComputedStyle style = root.child("span", classes);
    Origin origin = footnote.attributes().origin();
    out.open("li");
    page.anchors().of(id).ifPresent(anchor -> out.attribute("id", anchor));
    out.open("span").attribute("class", page.characters(String.join(" ", classes), origin));
    page.languageOf(footnote.attributes());
    inlines.write(footnote.content(), style, origin);
    out.close();
    backLinks(calls.getOrDefault(id, List.of()), id);
    out.close();
  }

  /** One link back, or one for each call of the note, told apart by letters. */
  private void backLinks(List<String> calledAt, String noteId) {
    String number = page.numbering().footnote(noteId).map(String::valueOf).orElse("");
    String heard = page.metadata().label(Label.BACK_TO_NOTE) + " " + number;
    for (int i = 0; i < calledAt.size(); i++) {
      out.text(" ")
          .open("a")
          .attribute("class", "alternat-back")
          .attribute("href", LinkTarget.fragment(calledAt.get(i)))
          .attribute("role", "doc-backlink");
      if (i == 0) {
        // The selector asks for a character, not a coloured picture of it.
        out.open("span").attribute("aria-hidden", "true").text("↩\uFE0E").close();
      }
      out.open("span").attribute("class", "alternat-heard").text(heard).close();
      if (calledAt.size() > 1) {
        out.text(" ").open("sup").text(letter(i)).close();
      }
      out.close();
    }
  }

  private static String letter(int index) {
    String last = String.valueOf((char) ('a' + index % LETTERS));
    return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
  }
}
