package org.alternat.docx.internal;

import java.util.List;
import org.alternat.document.Attributes;
import org.alternat.docx.internal.ParagraphLook.ListMark;
import org.alternat.style.ComputedStyle;

/**
 * Adds the styles that every file has, used or not, so that whoever goes on writing in Word finds
 * them.
 */
final class BuiltInStyles {
  private static final int HEADINGS = 6;
  private static final int CONTENTS_LEVELS = 3;
  private static final int LIST_LEVELS = 3;

  private final Composition composition;
  private final Frame page;

  private BuiltInStyles(Composition composition) {
    this.composition = composition;
    this.page = Frame.page(composition);
  }

  static void add(Composition composition) {
    BuiltInStyles styles = new BuiltInStyles(composition);
    ComputedStyle root = composition.root();
    styles.add("Body Text", root.child("p"));
    styles.add("Title", root.child("h1"));
    styles.add("Subtitle", root.child("p", List.of("subtitle")));
    styles.headings();
    styles.contents();
    ComputedStyle note = NotesWriter.style(composition, List.of());
    styles.add("Footnote Text", note, NotesWriter.look(composition, note));
    composition.noteCallStyle();
    styles.character("Hyperlink", root.child("p").child("a"));
    styles.character("Strong", root.child("p").child("strong"));
    styles.character("Emphasis", root.child("p").child("em"));
  }

  /** Adds what whoever goes on writing in Word looks for, as far as the note did not use it. */
  static void addRest(Composition composition) {
    BuiltInStyles styles = new BuiltInStyles(composition);
    styles.lists(false, "List Bullet");
    styles.lists(true, "List Number");
    ComputedStyle root = composition.root();
    styles.addUnused("Caption", styles.page, root.child("table").child("caption"));
    ComputedStyle quote = root.child("blockquote");
    styles.addUnused(
        "Quote", styles.page.inside(quote, Attributes.NONE, "Quote"), quote.child("p"));
  }

  private void lists(boolean ordered, String name) {
    Frame frame = page;
    for (int level = 1; level <= LIST_LEVELS; level++) {
      ComputedStyle list = frame.style().child(ordered ? "ol" : "ul");
      Frame inner = ListWriter.within(ordered, Attributes.NONE, list, frame);
      ComputedStyle item = list.child("li");
      frame = inner.inside(item, Attributes.NONE, inner.name());
      ComputedStyle text = item.child("p");
      ParagraphLook look = Flow.itemLook(composition, frame, frame.look(text));
      addUnused(level == 1 ? name : name + " " + level, text, look);
    }
  }

  private void addUnused(String name, Frame frame, ComputedStyle style) {
    addUnused(name, style, frame.look(style));
  }

  private void addUnused(String name, ComputedStyle style, ParagraphLook look) {
    if (!composition.styles().isKnown(name)) {
      add(name, style, look);
    }
  }

  private void headings() {
    for (int level = 1; level <= HEADINGS; level++) {
      ComputedStyle style = HeadingWriter.plainStyle(composition, level);
      ListMark mark = composition.headingNumbers().mark(level);
      add("Heading " + level, style, page.look(style).withOutline(level - 1).withNumbering(mark));
    }
  }

  private void contents() {
    ComputedStyle nav = composition.root().child("nav", List.of("toc"));
    add("TOC Heading", nav.child("p"), page.look(nav.child("p")).withKeepNext());
    for (int level = 1; level <= CONTENTS_LEVELS; level++) {
      ComputedStyle style = nav.child("li", List.of("level-" + level));
      add("TOC " + level, style, ContentsWriter.look(page, style, level));
    }
  }

  private void add(String name, ComputedStyle style) {
    add(name, style, page.look(style));
  }

  private void add(String name, ComputedStyle style, ParagraphLook look) {
    composition.settings().of(look, style, name);
  }

  private void character(String name, ComputedStyle style) {
    RunLook base = composition.styles().look(composition.root().child("p"));
    RunLook look = composition.styles().look(style, base);
    if (!look.equals(base)) {
      composition.styles().character(name, look, base);
    }
  }
}
