package org.alternat.pdf.internal.text;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a paragraph, measured, with the places where it may be broken. Nothing in it depends
 * on the width of the column. Immutable after construction.
 */
public final class RichText {
  private static final char HEBREW = '\u0590';

  /** Characters are UTF-16; a line feed is a forced break. */
  private final String characters;

  private final List<Run> runs;

  private final boolean rightToLeft;

  /** {@code edges[i]} is the sum of the widths of the characters before {@code i}. */
  private final double[] edges;

  /** Where a line may end, in ascending order; the last one is the length of the text. */
  private final int[] breaks;

  /** Null when all text runs from left to right. */
  private final @Nullable Bidi bidi;

  private final boolean blank;

  /**
   * Measures a text.
   *
   * @param runs cover the text without gap or overlap
   * @param language the language, which decides where scripts without spaces may be broken
   */
  public RichText(String characters, List<Run> runs, Locale language, boolean rightToLeft) {
    this.characters = characters;
    this.runs = List.copyOf(runs);
    this.rightToLeft = rightToLeft;
    this.edges = Measure.edges(characters, this.runs);
    this.breaks = LineBreaks.of(characters, language);
    this.bidi = bidi(characters, rightToLeft);
    this.blank = characters.isBlank();
  }

  private static @Nullable Bidi bidi(String text, boolean rightToLeft) {
    if (!rightToLeft && !requiresBidi(text)) {
      return null;
    }
    int flags = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    return new Bidi(text, flags);
  }

  /** Letters before Hebrew all run from left to right. */
  private static boolean requiresBidi(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= HEBREW) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
      }
    }
    return false;
  }

  /** The characters, in logical order. */
  public String characters() {
    return characters;
  }

  /** The runs, in logical order. */
  public List<Run> runs() {
    return runs;
  }

  /** Whether the paragraph as a whole runs from right to left. */
  public boolean rightToLeft() {
    return rightToLeft;
  }

  /** Whether nothing is to be seen. */
  public boolean isBlank() {
    return blank;
  }

  @Nullable Bidi bidi() {
    return bidi;
  }

  int[] breaks() {
    return breaks;
  }

  /** The width of a stretch of text, soft hyphens not drawn. */
  double width(int start, int end) {
    return edges[end] - edges[start];
  }

  /** The end of the longest stretch from {@code start} that fits, at least one whole character. */
  int fit(int start, double measure) {
    int low = start + 1;
    int high = edges.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (edges[middle] - edges[start] <= measure) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return clusterEnd(start, low);
  }

  /** Does not part surrogates or a letter from its marks. */
  private int clusterEnd(int start, int end) {
    int cut = end;
    while (cut > start + 1 && cut < characters.length() && Measure.joinsPrevious(characters, cut)) {
      cut--;
    }
    while (cut < characters.length() && Measure.joinsPrevious(characters, cut)) {
      cut++;
    }
    return cut;
  }

  /**
   * The width of the widest stretch that cannot be broken. Words are divided only where there is no
   * room for them, so columns of tables are made for whole words.
   */
  public double minimumWidth() {
    double widest = 0;
    int start = 0;
    for (int end : breaks) {
      if (!isHyphen(end)) {
        widest = Math.max(widest, width(start, visibleEnd(start, end)));
        start = end;
      }
    }
    return widest;
  }

  /** The width of the text when it is broken only where it must be. */
  public double maximumWidth() {
    double widest = 0;
    int start = 0;
    for (int end : breaks) {
      if (isForced(end) || end == characters.length()) {
        widest = Math.max(widest, width(start, visibleEnd(start, end)));
        start = end;
      }
    }
    return widest;
  }

  /** The end of a line without the spaces that hang over. */
  int visibleEnd(int start, int end) {
    int visible = end;
    while (visible > start && LineBreaks.isHanging(characters.charAt(visible - 1))) {
      visible--;
    }
    return visible;
  }

  /** Whether the text must be broken at a place. */
  boolean isForced(int position) {
    return position > 0 && characters.charAt(position - 1) == '\n';
  }

  /** Whether a break at a place shows a hyphen. */
  boolean isHyphen(int position) {
    return position > 0
        && position < characters.length()
        && characters.charAt(position - 1) == LineBreaks.SOFT_HYPHEN;
  }

  /** The width of the hyphen that a break at a place shows. */
  double hyphenWidth(int position) {
    return isHyphen(position) ? runAt(position - 1).style().advance('-') : 0;
  }

  Run runAt(int position) {
    return runs.get(runIndex(position));
  }

  /** The index of the run that a character belongs to. */
  int runIndex(int position) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The text in quotation marks, shortened. */
  @Override
  public String toString() {
    return characters.length() <= 60 ? characters : characters.substring(0, 59) + "…";
  }
}
