package org.alternat.docx.internal.reading;

import java.util.Locale;
import java.util.Set;

/**
 * Languages as Word has them, which keeps one for each kind of script: a run may hold several, and
 * proofing takes the one of the letters at hand.
 *
 * @param western of Latin, Cyrillic, Greek and other letters
 * @param eastAsian of Chinese, Japanese and Korean
 * @param complex of scripts that run from right to left
 */
public record ScriptLanguages(String western, String eastAsian, String complex) {
  private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "he", "ur", "yi", "ps", "ckb", "dv", "ug", "sd");

  /** Those of text whose language nothing else says, in a document of a language. */
  public static ScriptLanguages ofDocument(Locale language) {
    ScriptLanguages own = of(language);
    return new ScriptLanguages(
        own.western.isEmpty() ? "en-US" : own.western,
        own.eastAsian.isEmpty() ? "zh-CN" : own.eastAsian,
        own.complex.isEmpty() ? "ar-SA" : own.complex);
  }

  /** What a text in a language sets; the others are empty. */
  public static ScriptLanguages of(Locale language) {
    String tag = language.toLanguageTag();
    if (tag.equals("und")) {
      return new ScriptLanguages("", "", "");
    }
    if (isEastAsian(language)) {
      return new ScriptLanguages("", tag, "");
    }
    return isComplex(language)
        ? new ScriptLanguages("", "", tag)
        : new ScriptLanguages(tag, "", "");
  }

  private static boolean isEastAsian(Locale language) {
    return switch (language.getScript()) {
      case "" -> EAST_ASIAN.contains(language.getLanguage());
      case "Hans", "Hant", "Hani", "Jpan", "Kore", "Hang" -> true;
      default -> false;
    };
  }

  private static boolean isComplex(Locale language) {
    return switch (language.getScript()) {
      case "" -> RIGHT_TO_LEFT.contains(language.getLanguage());
      case "Arab", "Hebr", "Syrc", "Thaa" -> true;
      default -> false;
    };
  }
}
