package org.alternat.html.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.alternat.chart.Ink;
import org.alternat.style.Color;
import org.alternat.style.Contrast;

/**
 * The colours of the page as custom properties, with those that take their place in dark mode. A
 * dark ground has the hue of the light one; a text's colour is lifted until it stands out from each
 * of the page's dark grounds as WCAG 2.2 asks for.
 */
final class ThemeColors {
  private static final Color NIGHT = new Color(0x14181f);

  /** A little above what is asked for, because hues are rounded. */
  private static final double TEXT_CONTRAST = Contrast.TEXT + 0.1;

  private static final double STEP = 0.02;

  /** What a colour is used for. */
  enum Use {
    /** Text. */
    TEXT,
    /** Behind text. */
    GROUND,
    /** Borders. */
    LINE
  }

  private record Key(Use use, Color color) {}

  private final Set<Key> used = new LinkedHashSet<>();

  /** The value of a CSS property that has the colour. */
  String value(Use use, Color color) {
    used.add(new Key(use, color));
    return "var(" + name(use, color) + ")";
  }

  /** Counts the colours that others use as used. */
  void addAll(ThemeColors others) {
    used.addAll(others.used);
  }

  private static String name(Use use, Color color) {
    String prefix =
        switch (use) {
          case TEXT -> "--alternat-text-";
          case GROUND -> "--alternat-ground-";
          case LINE -> "--alternat-line-";
        };
    return prefix + color.toString().substring(1);
  }

  /** The declarations of all colours used so far, on a light ground. */
  String light() {
    return declarations(key -> key);
  }

  /** The same in dark mode. */
  String dark() {
    Collection<Color> grounds =
        used.stream().filter(k -> k.use() == Use.GROUND).map(k -> ground(k.color())).toList();
    return declarations(key ->
        new Key(
            key.use(),
            switch (key.use()) {
              case GROUND -> ground(key.color());
              case LINE -> line(key.color());
              case TEXT -> text(key.color(), grounds);
            }));
  }

  private String declarations(UnaryOperator<Key> change) {
    Map<String, String> declarations = new TreeMap<>();
    for (Key key : used) {
      declarations.put(name(key.use(), key.color()), change.apply(key).color().toString());
    }
    StringBuilder css = new StringBuilder();
    declarations.forEach((name, color) -> css.append(name).append(':').append(color).append(';'));
    return css.toString();
  }

  /** White becomes night; what is a little off white, a little off night. */
  static Color ground(Color light) {
    Hsl hsl = Hsl.of(light);
    if (hsl.lightness() > 0.995) {
      return NIGHT;
    }
    double lightness =
        hsl.lightness() > 0.5 ? 0.11 + 0.9 * (1 - hsl.lightness()) : Math.min(hsl.lightness(), 0.2);
    return hsl.with(hsl.saturation() * 0.6, Math.min(lightness, 0.24)).color();
  }

  private static Color line(Color light) {
    Hsl hsl = Hsl.of(light);
    double lightness = hsl.lightness() > 0.5 ? 0.32 : 0.6;
    return hsl.with(hsl.saturation() * (hsl.lightness() > 0.5 ? 0.6 : 0.8), lightness).color();
  }

  private static Color text(Color light, Collection<Color> grounds) {
    Hsl hsl = Hsl.of(light);
    // The darkest inks of the page stay its strongest: they end as its lightest.
    double lightness = Math.max(hsl.lightness(), 1 - hsl.lightness() * 0.9);
    lightness = hsl.saturation() > 0.3 ? Math.min(lightness, 0.76) : Math.min(lightness, 0.9);
    Color color = hsl.with(hsl.saturation() * 0.85, lightness).color();
    while (lightness < 1 && !standsOut(color, grounds)) {
      lightness = Math.min(1, lightness + STEP);
      color = hsl.with(hsl.saturation() * 0.85, lightness).color();
    }
    return color;
  }

  private static boolean standsOut(Color color, Collection<Color> grounds) {
    return color.contrast(NIGHT) >= TEXT_CONTRAST
        && grounds.stream().allMatch(g -> color.contrast(g) >= TEXT_CONTRAST);
  }

  /** The rules for the inks of charts, on a light ground or in dark mode. */
  static String inks(Map<Ink, String> inks, boolean dark) {
    StringBuilder css = new StringBuilder();
    inks.forEach((ink, name) ->
        css.append('.')
            .append(name)
            .append("{color:")
            .append(dark ? dark(ink) : ink.color())
            .append('}'));
    return css.toString();
  }

  /** Series keep their order of lightness, turned about, so that neighbours still differ. */
  private static Color dark(Ink ink) {
    Hsl hsl = Hsl.of(ink.color());
    return switch (ink.role()) {
      case SERIES ->
          hsl.with(hsl.saturation(), Math.clamp(1.02 - hsl.lightness(), 0.3, 0.8)).color();
      case LABEL, AXIS, EDGE -> text(ink.color(), Set.of());
      case GRID -> line(ink.color());
      case GROUND -> ground(ink.color());
    };
  }
}
