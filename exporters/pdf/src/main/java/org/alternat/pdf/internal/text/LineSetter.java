package org.alternat.pdf.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines: as many words to a line as it holds. */
public final class LineSetter {
  /** Lines in a row that end with a hyphen, at most. */
  private static final int MOST_HYPHENS = 2;

  /** Forgives sums of rounded widths. */
  private static final double TOLERANCE = 0.01;

  /** The shares of the measure by which lines may be shorter before words are divided. */
  private static final double JUSTIFIED_ZONE = 0.04;

  private static final double RAGGED_ZONE = 0.15;

  private final RichText text;
  private final double measure;

  /** A word is divided only when the line would be left shorter by more than this. */
  private final double zone;

  private final List<TextLine> lines = new ArrayList<>();

  /** Where the line in the making begins. */
  private int start;

  /** The furthest break at which the line in the making fits, or -1. */
  private int fitting = -1;

  /** The furthest of those that divides no word, or -1. */
  private int fittingWord = -1;

  /** How many lines before this one end with a hyphen. */
  private int hyphens;

  private LineSetter(RichText text, double measure, double zone) {
    this.text = text;
    this.measure = measure;
    this.zone = zone;
  }

  /**
   * Sets a text.
   *
   * @param measure the width of lines, at least that of a character
   * @param indent by how much the first line is shorter; negative when it is longer
   * @return no line for a blank text
   */
  public static List<TextLine> set(RichText text, double measure, double indent) {
    return set(text, measure, indent, Alignment.LEFT);
  }

  /**
   * Sets a text.
   *
   * @param alignment decides how gladly words are divided
   */
  public static List<TextLine> set(
      RichText text, double measure, double indent, Alignment alignment) {
    if (text.isBlank()) {
      return List.of();
    }
    double share = alignment == Alignment.JUSTIFY ? JUSTIFIED_ZONE : RAGGED_ZONE;
    return new LineSetter(text, measure, share * measure).run(indent);
  }

  private List<TextLine> run(double indent) {
    skipSpaces();
    for (int end : text.breaks()) {
      while (!fits(end, indent)) {
        int further = fitting;
        finish(lineEnd(end, indent), false);
        fitting = further > start ? further : -1;
      }
      fitting = end;
      fittingWord = text.isHyphen(end) ? fittingWord : end;
      if (text.isForced(end) || end == text.characters().length()) {
        finish(end, true);
      }
    }
    return lines;
  }

  private boolean fits(int end, double indent) {
    if (end <= start) {
      return true;
    }
    double width = text.width(start, text.visibleEnd(start, end)) + text.hyphenWidth(end);
    return width <= available(indent) + TOLERANCE;
  }

  private double available(double indent) {
    return lines.isEmpty() ? measure - indent : measure;
  }

  /** Where the line ends because the text up to {@code end} does not fit. */
  private int lineEnd(int end, double indent) {
    if (fitting <= start) {
      return cut(end, indent);
    }
    if (fitting == fittingWord || fittingWord <= start) {
      return fitting;
    }
    double used = text.width(start, text.visibleEnd(start, fittingWord));
    boolean whole = hyphens >= MOST_HYPHENS || available(indent) - used <= zone;
    return whole ? fittingWord : fitting;
  }

  /** A word longer than the line is divided where it must be; the spaces after it hang over. */
  private int cut(int end, double indent) {
    int cut = Math.min(end, text.fit(start, available(indent)));
    while (cut < end && LineBreaks.isHanging(text.characters().charAt(cut))) {
      cut++;
    }
    return cut;
  }

  private void finish(int end, boolean last) {
    if (end > start) {
      lines.add(new TextLine(text, start, end, last));
      hyphens = text.isHyphen(end) ? hyphens + 1 : 0;
    }
    start = Math.max(start, end);
    fitting = -1;
    fittingWord = -1;
    skipSpaces();
  }

  private void skipSpaces() {
    String characters = text.characters();
    while (start < characters.length() && LineBreaks.isSpace(characters.charAt(start))) {
      start++;
    }
  }
}
