package org.alternat.pdf.internal.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alternat.style.Color;
import org.alternat.style.PageStyle;
import org.alternat.style.StyleSheet;

/**
 * The rule above footnotes. CSS has no property for it, so a theme gives it as {@code
 * --footnote-rule-width} in millimetres or points and {@code --footnote-rule-color}.
 *
 * @param length in points
 * @param atRight whether it begins where text from right to left does
 */
record NoteRule(double length, Color color, boolean atRight) {
  static final double THICKNESS = 0.5;

  private static final double USUAL = PageStyle.mm(45);

  private static final Pattern LENGTH = Pattern.compile("([0-9]*\\.?[0-9]+)(mm|pt)");
  private static final Pattern COLOR = Pattern.compile("#(\\p{XDigit}{6})");

  /** The rule of a style sheet, 45 mm in a colour when the sheet says nothing. */
  static NoteRule of(StyleSheet sheet, Color usual, boolean atRight) {
    return new NoteRule(
        property(sheet, "--footnote-rule-width", LENGTH).map(NoteRule::points).orElse(USUAL),
        property(sheet, "--footnote-rule-color", COLOR)
            .map(m -> new Color(Integer.parseInt(m.group(1), 16)))
            .orElse(usual),
        atRight);
  }

  private static Optional<Matcher> property(StyleSheet sheet, String name, Pattern pattern) {
    String value = sheet.customProperties().getOrDefault(name, "").strip();
    return Optional.of(pattern.matcher(value)).filter(Matcher::matches);
  }

  private static double points(Matcher length) {
    double number = Double.parseDouble(length.group(1));
    return length.group(2).equals("mm") ? PageStyle.mm(number) : number;
  }
}
