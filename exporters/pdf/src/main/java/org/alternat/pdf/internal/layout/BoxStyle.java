package org.alternat.pdf.internal.layout;

import org.alternat.pdf.internal.text.Alignment;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.ComputedStyle.Border;
import org.alternat.style.Property;
import org.alternat.style.Property.Side;
import org.alternat.style.Value;
import org.jspecify.annotations.Nullable;

/**
 * The looks of a box, worked out once for each style; lengths in points.
 *
 * @param margin outside the borders
 * @param padding inside the borders
 * @param ground the colour behind the box, or null
 * @param source the style it comes from, for what is rarely asked
 */
record BoxStyle(
    Insets margin,
    Insets padding,
    Borders borders,
    @Nullable Color ground,
    Breaks breaks,
    Alignment alignment,
    double textIndent,
    double lineHeight,
    boolean rightToLeft,
    ComputedStyle source) {

  private static final Value AVOID = new Value.Keyword("avoid");

  /** Distances on the four sides. */
  record Insets(double top, double right, double bottom, double left) {
    static final Insets NONE = new Insets(0, 0, 0, 0);

    double horizontal() {
      return left + right;
    }
  }

  /** Borders on the four sides, null where there is none. */
  record Borders(
      @Nullable Border top,
      @Nullable Border right,
      @Nullable Border bottom,
      @Nullable Border left) {
    static final Borders NONE = new Borders(null, null, null, null);

    boolean isEmpty() {
      return top == null && right == null && bottom == null && left == null;
    }

    private static double width(@Nullable Border border) {
      return border == null ? 0 : border.width();
    }
  }

  /** What the box wants of the ends of pages. */
  record Breaks(
      boolean before,
      boolean after,
      boolean keepWithPrevious,
      boolean keepWithNext,
      boolean keepTogether) {
    static final Breaks NONE = new Breaks(false, false, false, false, false);
  }

  /**
   * The looks that a style asks for. Themes are written for text that runs from left to right; for
   * the other direction their left and right are exchanged.
   */
  static BoxStyle of(ComputedStyle style, boolean rightToLeft) {
    Side left = rightToLeft ? Side.RIGHT : Side.LEFT;
    Side right = rightToLeft ? Side.LEFT : Side.RIGHT;
    return new BoxStyle(
        new Insets(
            style.margin(Side.TOP),
            style.margin(right),
            style.margin(Side.BOTTOM),
            style.margin(left)),
        new Insets(
            style.padding(Side.TOP),
            style.padding(right),
            style.padding(Side.BOTTOM),
            style.padding(left)),
        new Borders(
            style.border(Side.TOP).orElse(null),
            style.border(right).orElse(null),
            style.border(Side.BOTTOM).orElse(null),
            style.border(left).orElse(null)),
        style.backgroundColor().orElse(null),
        new Breaks(
            style.pageBreakBefore(),
            style.pageBreakAfter(),
            style.value(Property.BREAK_BEFORE).equals(AVOID),
            style.keepWithNext(),
            style.keepTogether()),
        Alignment.of(style.textAlign(), rightToLeft),
        style.textIndent(),
        style.lineHeight(),
        rightToLeft,
        style);
  }

  /** The style of the text alone. */
  BoxStyle bare() {
    return with(Insets.NONE, Insets.NONE, Borders.NONE, null, Breaks.NONE);
  }

  /** What is around the box, without what is seen of it. */
  BoxStyle outside() {
    return with(margin, Insets.NONE, Borders.NONE, null, breaks);
  }

  /** What is seen of the box, without what is around it. */
  BoxStyle inside() {
    return with(Insets.NONE, padding, borders, ground, Breaks.NONE);
  }

  /** Without the padding at the sides. */
  BoxStyle withoutSidePadding() {
    Insets kept = new Insets(padding.top(), 0, padding.bottom(), 0);
    return with(margin, kept, borders, ground, breaks);
  }

  /** With more padding at the side where lines end. */
  BoxStyle withSpaceAfter(double space) {
    Insets more =
        rightToLeft
            ? new Insets(padding.top(), padding.right(), padding.bottom(), padding.left() + space)
            : new Insets(padding.top(), padding.right() + space, padding.bottom(), padding.left());
    return with(margin, more, borders, ground, breaks);
  }

  /** With more padding at the side where lines begin. */
  BoxStyle indented(double space) {
    Insets more =
        rightToLeft
            ? new Insets(padding.top(), padding.right() + space, padding.bottom(), padding.left())
            : new Insets(padding.top(), padding.right(), padding.bottom(), padding.left() + space);
    return with(margin, more, borders, ground, breaks);
  }

  private BoxStyle with(
      Insets newMargin,
      Insets newPadding,
      Borders newBorders,
      @Nullable Color newGround,
      Breaks newBreaks) {
    return new BoxStyle(
        newMargin,
        newPadding,
        newBorders,
        newGround,
        newBreaks,
        alignment,
        textIndent,
        lineHeight,
        rightToLeft,
        source);
  }

  /** Whether anything of the box itself is to be seen, so that margins do not collapse through. */
  boolean isVisible() {
    return ground != null || !borders.isEmpty() || padding.top() > 0 || padding.bottom() > 0;
  }

  /** Whether there is padding or a border on any side. */
  boolean hasInsets() {
    return !borders.isEmpty() || !padding.equals(Insets.NONE);
  }

  /** From the outer edge of the left border to the content. */
  double insetLeft() {
    return Borders.width(borders.left()) + padding.left();
  }

  /** From the content to the outer edge of the right border. */
  double insetRight() {
    return Borders.width(borders.right()) + padding.right();
  }

  /** From the outer edge of the upper border to the content. */
  double insetTop() {
    return Borders.width(borders.top()) + padding.top();
  }

  /** From the content to the outer edge of the lower border. */
  double insetBottom() {
    return Borders.width(borders.bottom()) + padding.bottom();
  }

  /** What the box takes away from the width of its content, margins included. */
  double horizontal() {
    return margin.horizontal() + insetLeft() + insetRight();
  }
}
