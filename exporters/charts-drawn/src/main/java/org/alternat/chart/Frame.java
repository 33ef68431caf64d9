package org.alternat.chart;

/** A rectangle that something is laid out in. */
record Frame(double left, double top, double right, double bottom) {
  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  Frame withLeft(double newLeft) {
    return new Frame(Math.min(newLeft, right), top, right, bottom);
  }

  Frame withTop(double newTop) {
    return new Frame(left, Math.min(newTop, bottom), right, bottom);
  }

  Frame withRight(double newRight) {
    return new Frame(left, top, Math.max(newRight, left), bottom);
  }

  Frame withBottom(double newBottom) {
    return new Frame(left, top, right, Math.max(newBottom, top));
  }
}
