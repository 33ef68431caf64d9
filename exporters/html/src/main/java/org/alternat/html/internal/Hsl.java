package org.alternat.html.internal;

import org.alternat.style.Color;

/**
 * A colour by hue, saturation and lightness, as CSS Color 4, section 7, defines them.
 *
 * @param hue from 0 to 6, in sixths of the circle
 * @param saturation from 0 to 1
 * @param lightness from 0 to 1
 */
record Hsl(double hue, double saturation, double lightness) {

  static Hsl of(Color color) {
    double red = color.red() / 255.0;
    double green = color.green() / 255.0;
    double blue = color.blue() / 255.0;
    double max = Math.max(red, Math.max(green, blue));
    double min = Math.min(red, Math.min(green, blue));
    double span = max - min;
    double lightness = (max + min) / 2;
    if (span == 0) {
      return new Hsl(0, 0, lightness);
    }
    double saturation = span / (1 - Math.abs(2 * lightness - 1));
    double hue;
    if (max == red) {
      hue = (green - blue) / span + (green < blue ? 6 : 0);
    } else if (max == green) {
      hue = (blue - red) / span + 2;
    } else {
      hue = (red - green) / span + 4;
    }
    return new Hsl(hue, saturation, lightness);
  }

  Hsl with(double newSaturation, double newLightness) {
    return new Hsl(hue, newSaturation, newLightness);
  }

  Color color() {
    return new Color(channel(0) << 16 | channel(8) << 8 | channel(4));
  }

  private int channel(int n) {
    double k = (n + hue * 2) % 12;
    double reach = saturation * Math.min(lightness, 1 - lightness);
    double value = lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    return (int) Math.round(Math.clamp(value, 0, 1) * 255);
  }
}
