package org.alternat.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;

/**
 * The colours of a chart: those of the theme's {@code --chart-colors}, else the colour of its
 * titles and tints of it.
 */
final class Palette {
  private static final String CUSTOM_PROPERTY = "--chart-colors";
  private static final Pattern TOKEN =
      Pattern.compile(
          "var\\(\\s*(--[\\w-]+)\\s*\\)|#(\\p{XDigit}{6}|\\p{XDigit}{3})(?!\\p{XDigit})");

  /** Shares of the ground in the tints; neighbours differ in lightness, also without colour. */
  private static final double[] TINTS = {0, 0.44, 0.72, 0.22, 0.58, 0.82};

  /** What graphics need against their ground by WCAG 2.2, criterion 1.4.11. */
  private static final double GRAPHICS_CONTRAST = 3;

  /** How much of the label's colour is added at a time, and how often at most. */
  private static final double LINE_STEP = 0.15;

  private static final int LINE_STEPS = 20;

  private static final double TEXT_CONTRAST = 4.5;

  /** A custom property may name another; more than this is a circle. */
  private static final int MAX_INDIRECTIONS = 8;

  private final Color ground;
  private final Color label;
  private final List<Color> series;

  private Palette(Color ground, Color label, List<Color> series) {
    this.ground = ground;
    this.label = label;
    this.series = series;
  }

  static Palette of(ComputedStyle style) {
    ComputedStyle root = style.sheet().root();
    Color ground = ground(style);
    Color accent = root.child("h2").color();
    List<Color> chosen = new ArrayList<>();
    collect(style, "var(" + CUSTOM_PROPERTY + ")", MAX_INDIRECTIONS, chosen);
    if (chosen.isEmpty()) {
      for (double share : TINTS) {
        chosen.add(accent.mix(ground, share));
      }
    }
    Color caption = style.child("figcaption").color();
    Color label = caption.contrast(ground) >= TEXT_CONTRAST ? caption : style.color();
    return new Palette(ground, label, List.copyOf(chosen));
  }

  private static Color ground(ComputedStyle style) {
    Optional<ComputedStyle> at = Optional.of(style);
    while (at.isPresent()) {
      if (at.get().backgroundColor().isPresent()) {
        return at.get().backgroundColor().get();
      }
      at = at.get().parent();
    }
    return Color.WHITE;
  }

  private static void collect(ComputedStyle style, String value, int left, List<Color> colors) {
    Matcher token = TOKEN.matcher(value);
    while (token.find() && left > 0) {
      if (token.group(1) != null) {
        String named = style.sheet().customProperties().getOrDefault(token.group(1), "");
        collect(style, named, left - 1, colors);
      } else {
        String digits = token.group(2).replaceAll("^(.)(.)(.)$", "$1$1$2$2$3$3");
        colors.add(new Color(Integer.parseInt(digits, 16)));
      }
    }
  }

  /** The ink of a series or slice; beyond the last colour they begin again, ever lighter. */
  Ink series(int index) {
    Color color = series.get(index % series.size());
    int round = index / series.size();
    double share = round == 0 ? 0 : 1 - Math.pow(0.75, round);
    return new Ink(Ink.Role.SERIES, index, color.mix(ground, share));
  }

  /** The ink of a line, which has no edge: darker where the colour would not stand out. */
  Ink line(int index) {
    Color color = series(index).color();
    for (int i = 0; i < LINE_STEPS && color.contrast(ground) < GRAPHICS_CONTRAST; i++) {
      color = color.mix(label, LINE_STEP);
    }
    return new Ink(Ink.Role.SERIES, index, color);
  }

  /** The ink around a series whose own would not stand out from the ground. */
  Optional<Ink> edge(Ink fill) {
    return fill.color().contrast(ground) >= GRAPHICS_CONTRAST
        ? Optional.empty()
        : Optional.of(new Ink(Ink.Role.EDGE, 0, label));
  }

  Ink label() {
    return new Ink(Ink.Role.LABEL, 0, label);
  }

  Ink grid() {
    return new Ink(Ink.Role.GRID, 0, label.mix(ground, 0.78));
  }

  Ink axis() {
    return new Ink(Ink.Role.AXIS, 0, label);
  }

  Ink ground() {
    return new Ink(Ink.Role.GROUND, 0, ground);
  }
}
