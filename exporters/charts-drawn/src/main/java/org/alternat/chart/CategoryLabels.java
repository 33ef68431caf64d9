package org.alternat.chart;

import java.util.List;
import org.alternat.chart.Shape.Anchor;
import org.alternat.chart.Shape.Point;
import org.alternat.chart.Shape.Turn;

/**
 * The names of the categories below the plot. Where they do not fit side by side, they are wrapped;
 * of those that count something, such as years, some are left out; the others are set aslant.
 */
final class CategoryLabels {
  private static final double GAP = 5;
  private static final double BETWEEN = 4;
  private static final int MAX_LINES = 3;
  private static final double SIN_45 = 0.7071;

  private enum Manner {
    SIDE_BY_SIDE,
    WRAPPED,
    THINNED,
    ASLANT
  }

  private final Canvas canvas;
  private final List<String> names;

  /** The width that one category has. */
  private final double slot;

  /** The longest that a slanted name may be. */
  private final double maxLength;

  private final Manner manner;

  CategoryLabels(Canvas canvas, List<String> names, Frame frame) {
    this.canvas = canvas;
    this.names = names;
    this.slot = frame.width() / names.size();
    this.maxLength = frame.height() / 3 / SIN_45;
    this.manner = manner();
  }

  private Manner manner() {
    if (widest(names) + BETWEEN <= slot) {
      return Manner.SIDE_BY_SIDE;
    }
    if (names.stream().allMatch(n -> n.chars().anyMatch(Character::isDigit) && n.length() <= 10)) {
      return Manner.THINNED;
    }
    List<String> words = names.stream().flatMap(n -> List.of(n.split(" ", -1)).stream()).toList();
    boolean wraps = widest(words) + BETWEEN <= slot;
    return wraps && names.stream().allMatch(this::wrapsWhole) ? Manner.WRAPPED : Manner.ASLANT;
  }

  private boolean wrapsWhole(String name) {
    List<String> lines = canvas.wrapped(name, slot - BETWEEN, MAX_LINES);
    return String.join(" ", lines).equals(name);
  }

  private double widest(List<String> texts) {
    return texts.stream().mapToDouble(canvas::textWidth).max().orElse(0);
  }

  /** The height needed below the plot. */
  double height() {
    return GAP
        + switch (manner) {
          case SIDE_BY_SIDE, THINNED -> canvas.lineHeight();
          case WRAPPED -> mostLines() * canvas.lineHeight();
          case ASLANT -> Math.min(widest(names), maxLength) * SIN_45 + canvas.lineHeight();
        };
  }

  private int mostLines() {
    return names.stream()
        .mapToInt(n -> canvas.wrapped(n, slot - BETWEEN, MAX_LINES).size())
        .max()
        .orElse(1);
  }

  /** Draws the names below a plot. */
  void draw(Frame plot) {
    int step = manner == Manner.THINNED ? (int) Math.ceil((widest(names) + BETWEEN) / slot) : 1;
    // A name aslant needs the height of a line; more of them than fit cannot be told apart.
    int slanted = manner == Manner.ASLANT ? (int) Math.ceil(canvas.lineHeight() / slot) : 1;
    for (int i = 0; i < names.size(); i += Math.max(step, slanted)) {
      draw(names.get(i), plot.left() + (i + 0.5) * plot.width() / names.size(), plot.bottom());
    }
  }

  private void draw(String name, double x, double top) {
    double baseline = top + GAP + canvas.capHeight();
    switch (manner) {
      case SIDE_BY_SIDE, THINNED -> canvas.words(name, x, baseline, Anchor.MIDDLE);
      case WRAPPED -> {
        for (String line : canvas.wrapped(name, slot - BETWEEN, MAX_LINES)) {
          canvas.words(line, x, baseline, Anchor.MIDDLE);
          baseline += canvas.lineHeight();
        }
      }
      case ASLANT ->
          canvas.words(
              canvas.shortened(name, maxLength),
              new Point(x + canvas.capHeight() / 2, top + GAP + canvas.capHeight() * 0.8),
              Anchor.END,
              Turn.RISING);
    }
  }
}
