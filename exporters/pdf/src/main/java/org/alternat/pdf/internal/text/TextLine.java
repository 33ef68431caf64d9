package org.alternat.pdf.internal.text;

/**
 * A line of a paragraph.
 *
 * @param start of the first character
 * @param end after the last character, the spaces that hang over included
 * @param last whether the line ends the paragraph or is ended by a forced break, so that it is not
 *     justified
 */
public record TextLine(RichText text, int start, int end, boolean last) {

  /** The width of what is seen, the hyphen at the end included. */
  public double width() {
    return text.width(start, visibleEnd()) + (last ? 0 : text.hyphenWidth(end));
  }

  int visibleEnd() {
    return text.visibleEnd(start, end);
  }

  /** What the line says, in quotation marks. */
  public String words() {
    return "\"" + text.characters().substring(start, visibleEnd()) + "\"";
  }

  /** The largest line height that the text of the line asks for, at least {@code least}. */
  public double lineHeight(double least) {
    double height = least;
    for (int i = text.runIndex(start); i < text.runs().size(); i++) {
      Run run = text.runs().get(i);
      if (run.start() >= end) {
        break;
      }
      if (run.style().rise() == 0) {
        height = Math.max(height, run.style().lineHeight());
      }
    }
    return height;
  }
}
