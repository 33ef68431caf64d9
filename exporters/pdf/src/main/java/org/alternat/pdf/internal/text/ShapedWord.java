package org.alternat.pdf.internal.text;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alternat.pdf.internal.page.Op.Shaping;
import org.alternat.pdf.internal.page.Typeface;

/**
 * A word of a complex script, whose letters are drawn together, or a letter with its marks.
 *
 * @param end after its last character in the text of the paragraph
 * @param width in points
 */
record ShapedWord(Typeface face, String characters, int end, Shaping shaping, double width) {
  /** Code points that one face has and that are shaped together; no word needs more. */
  private static final int MOST = 4096;

  /**
   * The word that begins at a place where a letter of a complex script stands, or one with a mark;
   * empty where no font at hand can shape it.
   *
   * @param limit where the run ends that the word is in
   */
  static Optional<ShapedWord> at(String text, int start, int limit, TextStyle style) {
    int first = text.codePointAt(start);
    if (Scripts.isMark(first) || !style.faces().has(first)) {
      return Optional.empty();
    }
    Typeface face = style.faces().face(first);
    int end = start + Character.charCount(first);
    while (end < limit && end - start < MOST) {
      int next = text.codePointAt(end);
      if (!Scripts.continues(next)
          || (!Measure.isInvisible(next) && !style.faces().face(next).equals(face))) {
        break;
      }
      end += Character.charCount(next);
    }
    String word = text.substring(start, Math.min(end, limit));
    boolean rightToLeft = Scripts.isRightToLeft(word);
    Shaping shaping = rightToLeft ? Shaping.RIGHT_TO_LEFT : Shaping.LEFT_TO_RIGHT;
    OptionalDouble width = face.shapedWidth(word, rightToLeft);
    return width.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ShapedWord(face, word, end, shaping, width.getAsDouble() * style.size() / 1000));
  }
}
