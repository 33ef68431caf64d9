package org.alternat.xlsx.internal.part;

import static org.alternat.style.PageStyle.mm;

import org.alternat.style.PageStyle;

/** The papers that {@code pageSetup} has numbers for (ISO/IEC 29500-1, 18.3.1.63). */
public enum PaperSize {
  /** 8.5 by 11 inches. */
  LETTER(1, 612, 792),
  /** 8.5 by 14 inches. */
  LEGAL(5, 612, 1008),
  /** 297 by 420 mm. */
  A3(8, mm(297), mm(420)),
  /** 210 by 297 mm. */
  A4(9, mm(210), mm(297)),
  /** 148 by 210 mm. */
  A5(11, mm(148), mm(210)),
  /** 250 by 353 mm, as ISO 216 has it. */
  B4(12, mm(250), mm(353)),
  /** 176 by 250 mm, as ISO 216 has it. */
  B5(13, mm(176), mm(250));

  private static final double TOLERANCE = 2;

  private final int code;
  private final double width;
  private final double height;

  PaperSize(int code, double width, double height) {
    this.code = code;
    this.width = width;
    this.height = height;
  }

  /** The number of a page's paper in either orientation, 0 when there is none. */
  public static int code(PageStyle page) {
    double shorter = Math.min(page.width(), page.height());
    double longer = Math.max(page.width(), page.height());
    for (PaperSize size : values()) {
      if (Math.abs(size.width - shorter) < TOLERANCE
          && Math.abs(size.height - longer) < TOLERANCE) {
        return size.code;
      }
    }
    return 0;
  }
}
