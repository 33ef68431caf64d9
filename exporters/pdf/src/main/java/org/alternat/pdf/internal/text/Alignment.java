package org.alternat.pdf.internal.text;

import org.alternat.style.ComputedStyle.TextAlign;

/** Where lines stand in their column, the direction of the text already considered. */
public enum Alignment {
  /** At the left. */
  LEFT,
  /** In the middle. */
  CENTER,
  /** At the right. */
  RIGHT,
  /** To both sides; the last line where its text begins. */
  JUSTIFY;

  /** The alignment that a style means for text of a direction. */
  public static Alignment of(TextAlign align, boolean rightToLeft) {
    return switch (align) {
      case START -> rightToLeft ? RIGHT : LEFT;
      case END -> rightToLeft ? LEFT : RIGHT;
      case LEFT -> LEFT;
      case RIGHT -> RIGHT;
      case CENTER -> CENTER;
      case JUSTIFY -> JUSTIFY;
    };
  }

  /** By how much a line of a width moves to the right. */
  double shift(double room, boolean rightToLeft) {
    return switch (this) {
      case LEFT -> 0;
      case CENTER -> room / 2;
      case RIGHT -> room;
      case JUSTIFY -> rightToLeft ? room : 0;
    };
  }
}
