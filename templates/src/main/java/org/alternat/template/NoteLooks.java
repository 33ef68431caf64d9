package org.alternat.template;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alternat.model.MarkingLevel;
import org.alternat.style.Color;
import org.alternat.style.Property;
import org.alternat.style.StyleSheet;

/** A theme as notes have it, by direction and marking; each is made once, for styles are kept. */
final class NoteLooks {
  private final StyleSheet theme;
  private final Map<Variant, StyleSheet> variants = new ConcurrentHashMap<>();

  NoteLooks(StyleSheet theme) {
    this.theme = theme;
  }

  private record Variant(boolean rightToLeft, String text, String ground) {}

  /** The looks of a note; a marking that has colours has them whatever the theme says. */
  StyleSheet of(boolean rightToLeft, Optional<MarkingLevel> marking) {
    Variant variant =
        new Variant(
            rightToLeft,
            marking.map(MarkingLevel::color).orElse(""),
            marking.map(MarkingLevel::ground).orElse(""));
    return variants.computeIfAbsent(variant, this::make);
  }

  /** Space between letters would tear those apart that a script from right to left joins. */
  private StyleSheet make(Variant variant) {
    StyleSheet sheet = variant.rightToLeft ? theme.without(Property.LETTER_SPACING) : theme;
    return variant.text.isEmpty()
        ? sheet
        : sheet.withMarkingColors(color(variant.text), color(variant.ground));
  }

  private static Color color(String hex) {
    return new Color(Integer.parseInt(Objects.requireNonNull(hex).substring(1), 16));
  }
}
