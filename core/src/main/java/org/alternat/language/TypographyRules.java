package org.alternat.language;

import java.util.EnumMap;
import java.util.Map;
import org.alternat.language.HouseStyle.Spacing;
import org.alternat.model.LanguageTag;

/**
 * What the typography of a language asks of a text.
 *
 * @param spacing spaces alone, as also a quotation may have them put right
 * @param wording what a text in the house's own voice has put right besides
 * @param marks straight quotation marks
 * @param insideQuotes the space inside quotation marks
 */
record TypographyRules(TextRules spacing, TextRules wording, TextRules marks, String insideQuotes) {

  private static final Map<Spacing, TypographyRules> FRENCH = french();
  private static final TypographyRules ENGLISH =
      new TypographyRules(
          EnglishRules.spacing(), EnglishRules.wording(), EnglishRules.quotationMarks(), "");
  private static final TypographyRules CYRILLIC =
      new TypographyRules(
          CyrillicRules.spacing(), CyrillicRules.wording(), CyrillicRules.quotationMarks(), "");
  private static final TypographyRules SPANISH =
      new TypographyRules(
          SpanishRules.spacing(), SpanishRules.wording(), SpanishRules.quotationMarks(), "");
  private static final TypographyRules ARABIC =
      new TypographyRules(
          ArabicRules.spacing(), ArabicRules.wording(), ArabicRules.quotationMarks(), "");
  private static final TypographyRules CHINESE =
      new TypographyRules(
          ChineseRules.spacing(), ChineseRules.wording(), ChineseRules.quotationMarks(), "");

  static TypographyRules of(LanguageTag language, HouseStyle style) {
    return switch (language.language()) {
      case "fr" -> FRENCH.getOrDefault(style.spacing(), ENGLISH);
      case "ru", "kk" -> CYRILLIC;
      case "es" -> SPANISH;
      case "ar" -> ARABIC;
      case "zh" -> CHINESE;
      default -> ENGLISH;
    };
  }

  private static Map<Spacing, TypographyRules> french() {
    Map<Spacing, TypographyRules> profiles = new EnumMap<>(Spacing.class);
    for (Spacing spacing : Spacing.values()) {
      profiles.put(
          spacing,
          new TypographyRules(
              FrenchRules.spacing(spacing),
              FrenchRules.wording(),
              FrenchRules.quotationMarks(),
              FrenchRules.inside(spacing)));
    }
    return profiles;
  }
}
