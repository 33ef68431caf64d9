package org.alternat.pdf.internal.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.alternat.document.Origin;
import org.alternat.pdf.internal.text.FaceChain;
import org.alternat.pdf.internal.text.RichText;
import org.alternat.pdf.internal.text.Run;
import org.alternat.pdf.internal.text.Run.Hyperlink;
import org.alternat.pdf.internal.text.TextStyle;
import org.jspecify.annotations.Nullable;

/** Collects the text of one paragraph with its runs and marks. */
final class TextCollector {
  /** The first and the last mark that stands on any letter. */
  private static final char FIRST_MARK = '\u0300';

  private static final char LAST_MARK = '\u036F';

  private final Composition composition;
  private final StringBuilder characters = new StringBuilder();
  private final List<Run> runs = new ArrayList<>(2);
  private final List<Mark> marks = new ArrayList<>();

  TextCollector(Composition composition) {
    this.composition = composition;
  }

  /** Adds text that belongs to a tag; nothing when the text is empty. */
  void text(
      String text, TextStyle style, TagTree.Node tag, @Nullable Hyperlink link, Origin origin) {
    String drawable = drawable(text, style.faces(), origin);
    if (!drawable.isEmpty()) {
      composition.glyphs().check(drawable, style.faces(), origin);
      append(drawable, style, tag.slot(), link);
    }
  }

  private void append(String text, TextStyle style, int slot, @Nullable Hyperlink link) {
    int start = characters.length();
    characters.append(text);
    Run last = runs.isEmpty() ? null : runs.getLast();
    if (last != null
        && last.slot() == slot
        && Objects.equals(last.link(), link)
        && last.style().equals(style)) {
      runs.set(runs.size() - 1, new Run(last.start(), characters.length(), style, slot, link));
    } else {
      runs.add(new Run(start, characters.length(), style, slot, link));
    }
  }

  /** Ends the line here. */
  void lineBreak(TextStyle style, TagTree.Node tag) {
    append("\n", style, tag.slot(), null);
  }

  void call(Note note) {
    marks.add(new Mark.Call(Math.max(0, characters.length() - 1), note));
  }

  void place(String id) {
    marks.add(new Mark.Place(characters.length(), id));
  }

  List<Mark> marks() {
    return marks;
  }

  /** Whether the last letter so far is of a script that runs from right to left. */
  boolean endsRightToLeft() {
    for (int i = characters.length(); i > 0; ) {
      int codePoint = Character.codePointBefore(characters, i);
      byte direction = Character.getDirectionality(codePoint);
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
      i -= Character.charCount(codePoint);
    }
    return false;
  }

  boolean isEmpty() {
    return characters.isEmpty();
  }

  RichText finish(Locale language, boolean rightToLeft) {
    return new RichText(characters.toString(), runs, language, rightToLeft);
  }

  /** Text without what cannot be drawn: tabs become spaces, lone surrogates U+FFFD. */
  private String drawable(String text, FaceChain faces, Origin origin) {
    boolean clean = true;
    boolean marked = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      clean &= c >= ' ' && c != 0x7F && !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029';
      marked |= c >= FIRST_MARK && c <= LAST_MARK;
    }
    String mended = clean ? text : mended(text, origin);
    return marked ? composed(mended, faces) : mended;
  }

  /** Letters with their marks as one character, which fonts draw best, unless the fonts lack it. */
  private static String composed(String text, FaceChain faces) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed.codePoints().anyMatch(faces::lacks) ? text : composed;
  }

  private String mended(String text, Origin origin) {
    StringBuilder mended = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n' || c == 0x2028 || c == 0x2029) {
        mended.append('\n');
      } else if (c == '\t' || c == '\r') {
        mended.append(' ');
      } else if (Character.isISOControl(c)) {
        composition.lost(
            origin, String.format(Locale.ROOT, "the control character U+%04X is left out", c));
      } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        mended.append('\uFFFD');
        composition.lost(origin, "half of a surrogate pair is shown as U+FFFD");
      } else {
        mended.appendCodePoint(c);
      }
    }
    return mended.toString();
  }
}
