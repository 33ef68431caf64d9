package org.alternat.pdf.internal.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.text.Run.Hyperlink;
import org.alternat.style.ComputedStyle.BorderStyle;
import org.jspecify.annotations.Nullable;

/** Draws a line: grounds first, then text in reading order, then rules and the areas of links. */
public final class LinePainter {
  /** Spaces grow to three ems at most; a line with fewer words is left ragged. */
  private static final double MAX_SPACE = 3;

  private final TextLine line;
  private final double x;
  private final double baseline;
  private final boolean artifact;
  private final Consumer<? super Op> sink;
  private final List<Op> grounds = new ArrayList<>();
  private final List<Op> texts = new ArrayList<>(1);
  private final List<Op> rules = new ArrayList<>();

  /** Added to each space to justify. */
  private double wordSpacing;

  private @Nullable LinkRun linkRun;

  /** The part of a line that a link covers, growing with each segment. */
  private record LinkRun(Hyperlink link, double left, double right, TextStyle style) {}

  private LinePainter(
      TextLine line, double x, double baseline, boolean artifact, Consumer<? super Op> sink) {
    this.line = line;
    this.x = x;
    this.baseline = baseline;
    this.artifact = artifact;
    this.sink = sink;
  }

  /**
   * Draws a line in a column.
   *
   * @param x the left edge of the column
   * @param measure the width of the column
   * @param artifact whether the line repeats what stands elsewhere, and so is decoration
   */
  public static void paint(
      TextLine line,
      double x,
      double baseline,
      double measure,
      Alignment alignment,
      boolean artifact,
      Consumer<? super Op> sink) {
    boolean atLeft = alignment == Alignment.LEFT;
    double room = atLeft ? 0 : measure - line.width();
    double shift = atLeft ? 0 : alignment.shift(room, line.text().rightToLeft());
    LinePainter painter = new LinePainter(line, x + shift, baseline, artifact, sink);
    boolean justified = alignment == Alignment.JUSTIFY && !line.last() && room > 0;
    painter.paint(justified ? room : 0);
  }

  private void paint(double room) {
    List<Segment> segments = Segments.of(line);
    if (segments.isEmpty()) {
      return;
    }
    if (room > 0) {
      justify(segments, room);
    }
    double[] lefts = lefts(segments);
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (!segment.drawn().isEmpty()) {
        texts.add(text(segment, lefts[i]));
        decorate(segment, lefts[i], width(segment));
      }
    }
    endLink();
    grounds.forEach(sink);
    texts.forEach(sink);
    rules.forEach(sink);
  }

  private void justify(List<Segment> segments, double room) {
    int spaces = -hangingSpaces();
    for (Segment segment : segments) {
      spaces += segment.stretchableSpaces();
    }
    if (spaces > 0 && room / spaces < MAX_SPACE * segments.getFirst().run().style().size()) {
      wordSpacing = room / spaces;
    }
  }

  private double width(Segment segment) {
    return wordSpacing == 0
        ? segment.width()
        : segment.width() + wordSpacing * segment.stretchableSpaces();
  }

  private int hangingSpaces() {
    int count = 0;
    String characters = line.text().characters();
    for (int i = line.visibleEnd(); i < line.end(); i++) {
      count += characters.charAt(i) == ' ' ? 1 : 0;
    }
    return count;
  }

  /** The left edge of each segment, which in text of two directions is not the order of reading. */
  private double[] lefts(List<Segment> segments) {
    double[] lefts = new double[segments.size()];
    double left = x - hangingLeft(segments);
    if (line.text().bidi() == null) {
      for (int i = 0; i < lefts.length; i++) {
        lefts[i] = left;
        left += width(segments.get(i));
      }
      return lefts;
    }
    for (int i : visual(segments)) {
      lefts[i] = left;
      left += width(segments.get(i));
    }
    return lefts;
  }

  /** The indices of segments from left to right. */
  private static Integer[] visual(List<Segment> segments) {
    Integer[] visual = new Integer[segments.size()];
    Arrays.setAll(visual, i -> i);
    byte[] levels = new byte[visual.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) segments.get(i).level();
    }
    Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
    return visual;
  }

  /** The spaces at the end of a line that runs from right to left hang over at its left. */
  private double hangingLeft(List<Segment> segments) {
    if (!line.text().rightToLeft()) {
      return 0;
    }
    double total = segments.stream().mapToDouble(Segment::width).sum();
    return Math.max(0, total - line.width());
  }

  private Op text(Segment segment, double left) {
    TextStyle style = segment.run().style();
    return new Op.Text(
        artifact ? Op.ARTIFACT : segment.run().slot(),
        segment.face(),
        style.size(),
        style.color(),
        left,
        baseline - style.rise(),
        segment.drawn(),
        segment.shaping(),
        artifact ? "" : segment.actual(),
        segment.shaping() == Op.Shaping.NONE ? style.letterSpacing() : 0,
        wordSpacing);
  }

  private void decorate(Segment segment, double left, double width) {
    TextStyle style = segment.run().style();
    double base = baseline - style.rise();
    double size = style.size();
    if (style.ground() != null) {
      double ascent = segment.face().ascent() * size;
      double height = ascent + segment.face().descent() * size;
      grounds.add(new Op.Fill(left, base - ascent, width, height, style.ground()));
    }
    if (style.underline()) {
      rules.add(rule(style, left, base + 0.12 * size, width));
    }
    if (style.lineThrough()) {
      rules.add(rule(style, left, base - 0.27 * size, width));
    }
    link(segment.run(), left, left + width);
  }

  private static Op rule(TextStyle style, double left, double y, double width) {
    double thickness = Math.max(0.4, 0.06 * style.size());
    return new Op.Stroke(left, y, left + width, y, thickness, BorderStyle.SOLID, style.color());
  }

  private void link(Run run, double left, double right) {
    Hyperlink link = artifact ? null : run.link();
    LinkRun open = linkRun;
    if (open != null && link != null && open.link().equals(link)) {
      linkRun =
          new LinkRun(
              link, Math.min(left, open.left()), Math.max(right, open.right()), run.style());
      return;
    }
    endLink();
    linkRun = link == null ? null : new LinkRun(link, left, right, run.style());
  }

  private void endLink() {
    LinkRun open = linkRun;
    if (open != null) {
      Hyperlink link = open.link();
      double size = open.style().size();
      double top = baseline - open.style().rise() - 0.95 * size;
      double width = open.right() - open.left();
      rules.add(
          new Op.LinkArea(
              link.tag(), link.target(), link.description(), open.left(), top, width, 1.25 * size));
    }
    linkRun = null;
  }
}
