package org.alternat.pdf.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines: as many words to a line as it holds. */
public final class LineSetter {
  /** Forgives sums of rounded widths. */
  private static final double TOLERANCE = 0.01;

  private final RichText text;
  private final double measure;
  private final List<TextLine> lines = new ArrayList<>();

  /** Where the line in the making begins. */
  private int start;

  /** The furthest break at which the line in the making fits, or -1. */
  private int fitting = -1;

  private LineSetter(RichText text, double measure) {
    this.text = text;
    this.measure = measure;
  }

  /**
   * Sets a text.
   *
   * @param measure the width of lines, at least that of a character
   * @param indent by how much the first line is shorter; negative when it is longer
   * @return no line for a blank text
   */
  public static List<TextLine> set(RichText text, double measure, double indent) {
    if (text.isBlank()) {
      return List.of();
    }
    return new LineSetter(text, measure).run(indent);
  }

  private List<TextLine> run(double indent) {
    skipSpaces();
    for (int end : text.breaks()) {
      while (!fits(end, indent)) {
        finish(fitting > start ? fitting : cut(end, indent), false);
      }
      fitting = end;
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

  /** A word longer than the line is divided where it must be. */
  private int cut(int end, double indent) {
    return Math.min(end, text.fit(start, available(indent)));
  }

  private void finish(int end, boolean last) {
    if (end > start) {
      lines.add(new TextLine(text, start, end, last));
    }
    start = Math.max(start, end);
    fitting = -1;
    skipSpaces();
  }

  private void skipSpaces() {
    String characters = text.characters();
    while (start < characters.length() && LineBreaks.isSpace(characters.charAt(start))) {
      start++;
    }
  }
}
