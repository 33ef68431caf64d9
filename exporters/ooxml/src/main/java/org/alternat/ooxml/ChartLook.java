package org.alternat.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alternat.style.Color;
import org.alternat.style.ComputedStyle;
import org.alternat.style.StyleSheet;

/**
 * The looks of a chart.
 *
 * @param series the colours of series or slices, at least one; more series get tints of them
 * @param label the colour of words and of the axis
 * @param ground what the chart stands on
 * @param fontFamily one family
 * @param fontSize of the words, in points
 * @since 1.0
 */
public record ChartLook(
    List<Color> series, Color label, Color ground, String fontFamily, double fontSize) {
  private static final String COLORS = "--chart-colors";
  private static final Pattern TOKEN =
      Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*\\)|#(\\p{XDigit}{6})(?!\\p{XDigit})");

  /** Shares of the ground in the tints of a theme that names no colours. */
  private static final double[] TINTS = {0, 0.44, 0.72, 0.22, 0.58, 0.82};

  /** The size of labels by that of the text around. */
  private static final double LABEL_SIZE = 0.8;

  /** A custom property may name another; more than this is a circle. */
  private static final int MAX_INDIRECTIONS = 8;

  /** What graphics need against their ground by WCAG 2.2, criterion 1.4.11. */
  private static final double GRAPHICS_CONTRAST = 3;

  private static final double TEXT_CONTRAST = 4.5;

  /** How much of the label's colour is in the gridlines. */
  private static final double GRID_SHARE = 0.78;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no colour
   */
  public ChartLook {
    series = List.copyOf(series);
    if (series.isEmpty()) {
      throw new IllegalArgumentException("a chart has at least one colour");
    }
  }

  /**
   * The looks that a theme gives: the colours of its custom property {@code --chart-colors}, else
   * tints of the colour of {@code h2}; words as in captions of figures.
   *
   * @param figure the style of the figure the chart stands in
   * @param fontFamily the family as the program that opens the file knows it
   */
  public static ChartLook of(ComputedStyle figure, String fontFamily) {
    Color ground = ground(figure);
    List<Color> colors = new ArrayList<>();
    collect(figure.sheet(), "var(" + COLORS + ")", MAX_INDIRECTIONS, colors);
    if (colors.isEmpty()) {
      Color accent = figure.sheet().root().child("h2").color();
      for (double share : TINTS) {
        colors.add(accent.mix(ground, share));
      }
    }
    Color caption = figure.child("figcaption").color();
    Color label = caption.contrast(ground) >= TEXT_CONTRAST ? caption : figure.color();
    return new ChartLook(colors, label, ground, fontFamily, figure.fontSize() * LABEL_SIZE);
  }

  private static Color ground(ComputedStyle style) {
    return Stream.iterate(
            Optional.of(style), Optional::isPresent, s -> s.flatMap(ComputedStyle::parent))
        .flatMap(s -> s.flatMap(ComputedStyle::backgroundColor).stream())
        .findFirst()
        .orElse(Color.WHITE);
  }

  private static void collect(StyleSheet sheet, String value, int left, List<Color> colors) {
    Matcher token = TOKEN.matcher(value);
    while (token.find() && left > 0) {
      if (token.group(1) != null) {
        String named = sheet.customProperties().getOrDefault(token.group(1), "");
        collect(sheet, named, left - 1, colors);
      } else {
        colors.add(new Color(Integer.parseInt(token.group(2), 16)));
      }
    }
  }

  /** The colour of a series or slice; beyond the last they begin again, ever lighter. */
  Color series(int index) {
    int round = index / series.size();
    double share = round == 0 ? 0 : 1 - Math.pow(0.75, round);
    return series.get(index % series.size()).mix(ground, share);
  }

  /** The colour of a line, which has no edge: darker where the series' own would not stand out. */
  Color line(int index) {
    Color color = series(index);
    return standsOut(color) ? color : color.mix(label, 0.6);
  }

  /** Whether a colour can be told from the ground without an edge. */
  boolean standsOut(Color color) {
    return color.contrast(ground) >= GRAPHICS_CONTRAST;
  }

  Color grid() {
    return label.mix(ground, GRID_SHARE);
  }
}
