package org.alternat.style;

import java.util.Locale;

/**
 * An opaque colour in sRGB.
 *
 * @param rgb red, green and blue as {@code 0xRRGGBB}
 * @since 1.0
 */
public record Color(int rgb) {
  /** Black. */
  public static final Color BLACK = new Color(0x000000);

  /** White. */
  public static final Color WHITE = new Color(0xFFFFFF);

  /** Drops what is above 24 bits. */
  public Color {
    rgb &= 0xFFFFFF;
  }

  /** Red from 0 to 255. */
  public int red() {
    return rgb >> 16;
  }

  /** Green from 0 to 255. */
  public int green() {
    return rgb >> 8 & 0xFF;
  }

  /** Blue from 0 to 255. */
  public int blue() {
    return rgb & 0xFF;
  }

  /** Six hexadecimal digits in upper case, such as {@code 1F3A5F}, as OOXML writes colours. */
  public String hex() {
    return String.format(Locale.ROOT, "%06X", rgb);
  }

  /** This colour mixed with {@code other}; a share of 0 is this colour, 1 the other. */
  public Color mix(Color other, double share) {
    return new Color(
        blend(red(), other.red(), share) << 16
            | blend(green(), other.green(), share) << 8
            | blend(blue(), other.blue(), share));
  }

  private static int blend(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** The contrast ratio with another colour as defined by WCAG 2.2, from 1 to 21. */
  public double contrast(Color other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /** The form CSS writes, such as {@code #1f3a5f}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }
}
