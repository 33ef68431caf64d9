package org.alternat.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.alternat.pdf.internal.page.Op;
import org.alternat.pdf.internal.text.Alignment;
import org.alternat.pdf.internal.text.LinePainter;
import org.alternat.pdf.internal.text.LineSetter;
import org.alternat.pdf.internal.text.RichText;
import org.alternat.pdf.internal.text.TextLine;
import org.alternat.pdf.internal.text.TextStyle;
import org.alternat.style.ComputedStyle;
import org.alternat.style.ComputedStyle.Border;
import org.alternat.style.PageStyle;
import org.alternat.style.PageStyle.MarginBox;
import org.alternat.style.Property.Side;

/**
 * The boxes of the upper or of the lower margin. Those at the sides have the width of their words;
 * where there is no room for that they go on on a second line, as long as the first if possible,
 * for a marking must be read whole. The one in the middle has what is left. The row stands in the
 * middle of its margin, or, when a box has a margin of its own, that far from the text.
 */
final class HeadRow {
  private static final double GAP = 12;
  private static final double LEAST_PADDING = 5;

  /** Forgives rounding where the width is that of the words. */
  private static final double ROUNDING = 0.01;

  /** Parts the markings of two schemes, such as that of the TLP and that of a ministry. */
  private static final String BETWEEN_SCHEMES = "//";

  /** How far a ground reaches beyond the words at either side and above; below there are tails. */
  private static final double GROUND_SPACE = 2;

  private final PageStyle page;
  private final List<Placed> heads = new ArrayList<>();
  private final boolean top;

  /** The words of one box. */
  record Head(MarginBox box, ComputedStyle style, RichText text) {
    TextStyle textStyle() {
      return text.runs().getFirst().style();
    }

    boolean inMiddle() {
      return box == MarginBox.TOP_CENTER || box == MarginBox.BOTTOM_CENTER;
    }

    boolean atLeft() {
      return box == MarginBox.TOP_LEFT || box == MarginBox.BOTTOM_LEFT;
    }

    /** From the words to the outer edge of a border. */
    double inset(Side side) {
      return padding(side) + style.border(side).map(Border::width).orElse(0.0);
    }

    /** A rule does not touch the words although the theme has no padding. */
    double padding(Side side) {
      return style.border(side).isPresent()
          ? Math.max(LEAST_PADDING, style.padding(side))
          : style.padding(side);
    }
  }

  /** A head with its lines and the part of the measure it may take. */
  private record Placed(Head head, double x, double width, List<TextLine> lines) {
    double ascent() {
      return head.textStyle().faces().first().ascent() * head.textStyle().size();
    }

    double descent() {
      return head.textStyle().faces().first().descent() * head.textStyle().size();
    }

    double leading() {
      return 1.2 * head.textStyle().size();
    }

    /** From the first baseline to the last. */
    double depth() {
      return (lines.size() - 1) * leading();
    }
  }

  /** Places at least one head, all of the same margin. */
  HeadRow(PageStyle page, List<Head> given) {
    this.page = page;
    this.top = given.getFirst().box().top();
    double measure = page.contentWidth();
    double middle = 0;
    List<RichText> sides = new ArrayList<>();
    for (Head head : given) {
      if (head.inMiddle()) {
        middle = Math.min(head.text().minimumWidth(), measure / 3) + 2 * GAP;
      } else {
        sides.add(head.text());
      }
    }
    double room = measure - middle - (sides.size() - 1) * GAP;
    double left = 0;
    double right = 0;
    for (Head head : given) {
      if (!head.inMiddle()) {
        double width = width(head.text(), sides, room);
        left = head.atLeft() ? width : left;
        right = head.atLeft() ? right : width;
        place(head, head.atLeft() ? 0 : measure - width, width);
      }
    }
    for (Head head : given) {
      if (head.inMiddle()) {
        placeMiddle(head, left, right);
      }
    }
  }

  /**
   * The part of a room that one of the texts has. Where there is not room for all, the shorter one
   * stays on one line if the other has no more lines for it; else each has its longest word whole
   * if possible, and beyond that as many lines as the other.
   */
  private static double width(RichText text, List<RichText> texts, double room) {
    double most = texts.stream().mapToDouble(RichText::maximumWidth).sum();
    if (most <= room) {
      return text.maximumWidth();
    }
    double shared = shared(text, texts, room);
    if (texts.size() < 2) {
      return shared;
    }
    RichText other = texts.get(texts.get(0) == text ? 1 : 0);
    RichText shorter = other.maximumWidth() < text.maximumWidth() ? other : text;
    RichText longer = shorter == text ? other : text;
    double left = room - shorter.maximumWidth();
    boolean whole =
        left >= longer.minimumWidth()
            && lines(longer, left).size() <= lines(longer, shared(longer, texts, room)).size();
    if (!whole) {
      return shared;
    }
    return text == shorter ? text.maximumWidth() : left;
  }

  private static double shared(RichText text, List<RichText> texts, double room) {
    double most = texts.stream().mapToDouble(RichText::maximumWidth).sum();
    double least = texts.stream().mapToDouble(RichText::minimumWidth).sum();
    double own = text.minimumWidth();
    return room <= least
        ? own * room / least
        : own + (text.maximumWidth() - own) * (room - least) / (most - least);
  }

  /** In the middle of the page if there is room, else in the middle of what is left. */
  private void placeMiddle(Head head, double left, double right) {
    double measure = page.contentWidth();
    double side = Math.max(left, right) + GAP;
    if (measure - 2 * side >= head.text().maximumWidth()) {
      place(head, side, measure - 2 * side);
    } else {
      double from = left > 0 ? left + GAP : 0;
      double to = right > 0 ? measure - right - GAP : measure;
      place(head, from, to - from);
    }
  }

  private void place(Head head, double x, double width) {
    heads.add(new Placed(head, x, width, lines(head.text(), width)));
  }

  /** Where there must be several lines, they end between schemes of markings if they can. */
  private static List<TextLine> lines(RichText text, double width) {
    List<TextLine> lines = LineSetter.set(text, width + ROUNDING, 0);
    String parted = text.characters().replace(BETWEEN_SCHEMES + ' ', BETWEEN_SCHEMES + '\n');
    if (lines.size() < 2 || parted.equals(text.characters())) {
      return lines;
    }
    RichText apart = new RichText(parted, text.runs(), Locale.ROOT, text.rightToLeft());
    List<TextLine> others = LineSetter.set(apart, width + ROUNDING, 0);
    return others.size() <= lines.size() ? others : lines;
  }

  /** Draws the words and the rule. */
  void paint(Consumer<Op> sink) {
    double baseline = baseline();
    for (Placed placed : heads) {
      Alignment alignment =
          placed.head().inMiddle()
              ? Alignment.CENTER
              : placed.head().atLeft() ? Alignment.LEFT : Alignment.RIGHT;
      double y = baseline;
      for (TextLine line : placed.lines()) {
        double x = page.marginLeft() + placed.x();
        ground(placed, line, y, sink);
        LinePainter.paint(line, x, y, placed.width(), alignment, false, sink);
        y += placed.leading();
      }
    }
    rule(baseline, sink);
  }

  /** Behind the words alone, for a marking has its colours on its own ground. */
  private void ground(Placed placed, TextLine line, double baseline, Consumer<Op> sink) {
    Head head = placed.head();
    head.style()
        .backgroundColor()
        .ifPresent(ground -> {
          double width = Math.min(line.width(), placed.width());
          double start =
              head.inMiddle()
                  ? (placed.width() - width) / 2
                  : head.atLeft() ? 0 : placed.width() - width;
          sink.accept(
              new Op.Fill(
                  page.marginLeft() + placed.x() + start - GROUND_SPACE,
                  baseline - placed.ascent() - GROUND_SPACE,
                  width + 2 * GROUND_SPACE,
                  placed.ascent() + placed.descent() + GROUND_SPACE,
                  ground));
        });
  }

  private double most(ToDoubleFunction<Placed> size) {
    return heads.stream().mapToDouble(size).max().orElse(0);
  }

  /** The height of the words and rules. */
  double height() {
    return above() + below();
  }

  /** The height that there is for them. */
  double margin() {
    return top ? page.marginTop() : page.marginBottom();
  }

  private double above() {
    return most(p -> p.head().inset(Side.TOP)) + most(Placed::ascent);
  }

  private double below() {
    return most(p -> p.depth() + p.descent()) + most(p -> p.head().inset(Side.BOTTOM));
  }

  /** All heads of a row begin on one baseline. */
  private double baseline() {
    double distance = most(p -> p.head().style().margin(top ? Side.BOTTOM : Side.TOP));
    double free = Math.max(0, margin() - height());
    double gap = distance > 0 ? Math.min(distance, free) : free / 2;
    double edge = top ? margin() - gap - height() : page.height() - margin() + gap;
    return Math.max(0, edge) + above();
  }

  /** The border towards the text is drawn over the whole measure. */
  private void rule(double baseline, Consumer<Op> sink) {
    Side side = top ? Side.BOTTOM : Side.TOP;
    for (Placed placed : heads) {
      Border border = placed.head().style().border(side).orElse(null);
      if (border != null) {
        double padding = most(p -> p.head().padding(side));
        double y =
            top
                ? baseline + most(p -> p.depth() + p.descent()) + padding
                : baseline - most(Placed::ascent) - padding - border.width();
        BorderPainter.horizontal(border, page.marginLeft(), y, page.contentWidth(), sink);
        return;
      }
    }
  }
}
