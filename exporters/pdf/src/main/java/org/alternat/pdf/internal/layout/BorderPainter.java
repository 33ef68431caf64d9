package org.alternat.pdf.internal.layout;

import java.util.function.Consumer;
import org.alternat.pdf.internal.page.Op;
import org.alternat.style.ComputedStyle.Border;
import org.alternat.style.ComputedStyle.BorderStyle;
import org.jspecify.annotations.Nullable;

/** Draws the ground and the borders of boxes. */
final class BorderPainter {
  private BorderPainter() {}

  /** The border box, in points from the upper left corner of the page. */
  record Area(double x, double y, double width, double height) {
    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }
  }

  /**
   * Draws a box.
   *
   * @param begins whether its upper border is drawn
   * @param ends whether its lower border is drawn
   */
  static void paint(
      BoxStyle style, Area area, boolean begins, boolean ends, Consumer<? super Op> sink) {
    if (style.ground() != null && area.height() > 0) {
      sink.accept(new Op.Fill(area.x(), area.y(), area.width(), area.height(), style.ground()));
    }
    if (style.borders().isEmpty()) {
      return;
    }
    if (begins) {
      horizontal(style.borders().top(), area.x(), area.y(), area.width(), sink);
    }
    Border bottom = style.borders().bottom();
    if (ends && bottom != null) {
      horizontal(bottom, area.x(), area.bottom() - bottom.width(), area.width(), sink);
    }
    vertical(style.borders().left(), area.x(), area, sink);
    Border right = style.borders().right();
    if (right != null) {
      vertical(right, area.right() - right.width(), area, sink);
    }
  }

  /** Draws a border whose upper left corner is given. */
  static void horizontal(
      @Nullable Border border, double x, double y, double width, Consumer<? super Op> sink) {
    if (border == null) {
      return;
    }
    double middle = y + border.width() / 2;
    switch (border.style()) {
      case SOLID -> sink.accept(new Op.Fill(x, y, width, border.width(), border.color()));
      case DOUBLE -> {
        double thin = border.width() / 3;
        sink.accept(new Op.Fill(x, y, width, thin, border.color()));
        sink.accept(new Op.Fill(x, y + 2 * thin, width, thin, border.color()));
      }
      case DASHED, DOTTED -> sink.accept(stroke(border, x, middle, x + width, middle));
      case NONE -> {}
    }
  }

  private static void vertical(
      @Nullable Border border, double x, Area area, Consumer<? super Op> sink) {
    if (border == null) {
      return;
    }
    double middle = x + border.width() / 2;
    double height = area.height();
    switch (border.style()) {
      case SOLID -> sink.accept(new Op.Fill(x, area.y(), border.width(), height, border.color()));
      case DOUBLE -> {
        double thin = border.width() / 3;
        sink.accept(new Op.Fill(x, area.y(), thin, height, border.color()));
        sink.accept(new Op.Fill(x + 2 * thin, area.y(), thin, height, border.color()));
      }
      case DASHED, DOTTED -> sink.accept(stroke(border, middle, area.y(), middle, area.bottom()));
      case NONE -> {}
    }
  }

  private static Op stroke(Border border, double x1, double y1, double x2, double y2) {
    BorderStyle style = border.style();
    return new Op.Stroke(x1, y1, x2, y2, border.width(), style, border.color());
  }
}
