package org.alternat.pdf.internal.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.alternat.pdf.internal.page.Op.Shaping;
import org.alternat.pdf.internal.page.Typeface;
import org.jspecify.annotations.Nullable;

/** Cuts a line into {@link Segment}s, in logical order. */
final class Segments {
  private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

  private final RichText text;
  private final List<Segment> segments = new ArrayList<>();

  /** What the segment in the making draws. */
  private final StringBuilder drawn = new StringBuilder();

  /** Where the segment in the making begins. */
  private int from;

  /** Whether the segment in the making draws other characters than it means. */
  private boolean substituted;

  private Segments(RichText text) {
    this.text = text;
  }

  static List<Segment> of(TextLine line) {
    Segments segments = new Segments(line.text());
    segments.cut(line.start(), line.end());
    if (!line.last() && line.text().isHyphen(line.end())) {
      segments.hyphen(line.end() - 1);
    }
    return segments.segments;
  }

  private void cut(int start, int end) {
    Bidi bidi = text.bidi();
    if (bidi == null) {
      cutRuns(start, end, 0);
      return;
    }
    Bidi line = bidi.createLineBidi(start, end);
    for (int i = 0; i < line.getRunCount(); i++) {
      int before = segments.size();
      int level = line.getRunLevel(i);
      cutRuns(start + line.getRunStart(i), start + line.getRunLimit(i), level);
      if (segments.size() == before) {
        segments.add(unseen(start + line.getRunStart(i), start + line.getRunLimit(i), level));
      }
    }
  }

  /** The sign that begins or ends an isolate keeps what is on its sides apart. */
  private Segment unseen(int start, int end, int level) {
    Run run = text.runAt(start);
    return new Segment(
        run, start, end, level, run.style().faces().first(), "", Shaping.NONE, "", 0);
  }

  private void cutRuns(int start, int end, int level) {
    for (int i = text.runIndex(start); i < text.runs().size(); i++) {
      Run run = text.runs().get(i);
      if (run.start() >= end) {
        return;
      }
      cutFaces(run, Math.max(start, run.start()), Math.min(end, run.end()), level);
    }
  }

  private void cutFaces(Run run, int start, int end, int level) {
    if ((level & 1) == 0 && isPlain(run.style().faces(), start, end)) {
      plain(run, start, end, level);
    } else {
      cutLetters(run, start, end, level);
    }
  }

  /** Whether all letters of a stretch that are seen are of the first face and stand alone. */
  private boolean isPlain(FaceChain faces, int start, int end) {
    String characters = text.characters();
    for (int i = start; i < end; i++) {
      char c = characters.charAt(i);
      if (!faces.isPlain(c) && (c == '\n' || !Measure.isInvisible(c))) {
        return false;
      }
    }
    return true;
  }

  private void plain(Run run, int start, int end, int level) {
    String characters = text.characters();
    drawn.setLength(0);
    for (int i = start; i < end; i++) {
      char c = characters.charAt(i);
      if (!Measure.isInvisible(c)) {
        drawn.append(c);
      }
    }
    if (!drawn.isEmpty()) {
      Typeface face = run.style().faces().first();
      String shown = drawn.toString();
      double width = text.width(start, end);
      segments.add(new Segment(run, start, end, level, face, shown, Shaping.NONE, "", width));
      drawn.setLength(0);
    }
  }

  private void cutLetters(Run run, int start, int end, int level) {
    String characters = text.characters();
    FaceChain faces = run.style().faces();
    Typeface face = null;
    from = start;
    int i = start;
    while (i < end) {
      int codePoint = characters.codePointAt(i);
      int joined = Scripts.isComplex(codePoint) ? joined(run, i, end, level, face) : i;
      if (joined > i) {
        face = null;
        i = joined;
        continue;
      }
      int shown = codePoint == '\n' ? ' ' : faces.shown(codePoint);
      boolean differs = shown != codePoint && codePoint != '\n';
      if (!Measure.isInvisible(codePoint) || endsWord(characters, i)) {
        Typeface next = faces.face(shown);
        if (face != null && (!next.equals(face) || differs != substituted)) {
          finish(run, i, level, face);
        }
        face = next;
        substituted = differs;
        drawn.appendCodePoint(shown);
      }
      i += Character.charCount(codePoint);
    }
    if (face != null) {
      finish(run, end, level, face);
    }
  }

  /**
   * Cuts off the word that a letter or mark belongs to.
   *
   * @return the end of the word, or where the letter stands when it is drawn like any other
   */
  private int joined(Run run, int at, int limit, int level, @Nullable Typeface before) {
    int first = wordStart(at);
    ShapedWord word = ShapedWord.at(text.characters(), first, limit, run.style()).orElse(null);
    if (word == null || word.end() <= at) {
      return at;
    }
    drawn.setLength(drawn.length() - (at - first));
    finish(run, first, level, before == null ? word.face() : before);
    shaped(run, first, level, word);
    from = word.end();
    return word.end();
  }

  /** A mark belongs to the letter that was met before it. */
  private int wordStart(int at) {
    String characters = text.characters();
    if (drawn.isEmpty() || at <= from || !Scripts.isMark(characters.codePointAt(at))) {
      return at;
    }
    int letter = drawn.codePointBefore(drawn.length());
    return characters.codePointBefore(at) == letter ? at - Character.charCount(letter) : at;
  }

  private void shaped(Run run, int start, int level, ShapedWord word) {
    String meant = visible(text.characters(), start, word.end());
    segments.add(
        new Segment(
            run,
            start,
            word.end(),
            level,
            word.face(),
            word.characters(),
            word.shaping(),
            meant,
            word.width()));
  }

  /** A forced break leaves a space behind, so that words stay apart when the text is extracted. */
  private static boolean endsWord(String characters, int i) {
    return characters.charAt(i) == '\n' && i > 0 && !LineBreaks.isHanging(characters.charAt(i - 1));
  }

  private void finish(Run run, int end, int level, Typeface face) {
    if (!drawn.isEmpty()) {
      String logical = drawn.toString();
      String actual = substituted ? visible(text.characters(), from, end) : "";
      boolean reversed = (level & 1) != 0;
      segments.add(
          new Segment(
              run,
              from,
              end,
              level,
              face,
              reversed ? reverse(logical) : logical,
              Shaping.NONE,
              reversed && actual.isEmpty() ? logical : actual,
              width(run, logical)));
      drawn.setLength(0);
    }
    from = end;
    substituted = false;
  }

  private static double width(Run run, String drawn) {
    double width = 0;
    for (int i = 0; i < drawn.length(); i += Character.charCount(drawn.codePointAt(i))) {
      width += run.style().advance(drawn.codePointAt(i)) + run.style().letterSpacing();
    }
    return width;
  }

  private static String visible(String text, int start, int end) {
    StringBuilder visible = new StringBuilder(end - start);
    text.substring(start, end)
        .codePoints()
        .filter(c -> !Measure.isInvisible(c))
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static String reverse(String logical) {
    StringBuilder reversed = new StringBuilder(logical.length());
    for (int i = logical.length(); i > 0; ) {
      int codePoint = logical.codePointBefore(i);
      i -= Character.charCount(codePoint);
      int pair = MIRRORED.indexOf(codePoint);
      reversed.appendCodePoint(pair < 0 ? codePoint : MIRRORED.charAt(pair ^ 1));
    }
    return reversed.toString();
  }

  private void hyphen(int position) {
    Run run = text.runAt(position);
    @Nullable Segment before = segments.isEmpty() ? null : segments.getLast();
    int level = before == null ? 0 : before.level();
    Typeface face = run.style().faces().face('-');
    String meant = String.valueOf(LineBreaks.SOFT_HYPHEN);
    segments.add(
        new Segment(
            run,
            position,
            position + 1,
            level,
            face,
            "-",
            Shaping.NONE,
            meant,
            run.style().advance('-')));
  }
}
