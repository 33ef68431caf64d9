package org.alternat.language;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.alternat.model.LanguageTag;
import org.alternat.problem.AlternatException;
import org.alternat.problem.Location;
import org.alternat.problem.Problem;

/**
 * The languages that notes can be written in.
 *
 * <pre>{@code
 * Language french = Languages.of(LanguageTag.of("fr"));
 * french.dates().format(EdtfDate.parse("2023-10-03"), DateUse.ON); // le 3 octobre 2023
 * }</pre>
 *
 * Wordings, plural rules, month names and sort orders come from ICU4J and from this library, never
 * from the JDK, whose locale data change from one version to the next.
 *
 * @since 1.0
 */
public final class Languages {

  private static final List<String> SUPPORTED = List.of("ar", "en", "es", "fr", "kk", "ru", "zh");

  private static final int MOST_TAGS = 200;

  private static final Memo<LanguageTag, Boolean> KNOWN =
      new Memo<>(MOST_TAGS, Languages::hasWordings);

  private static final Memo<Asked, Language> MADE = new Memo<>(MOST_TAGS, Languages::make);

  private record Asked(LanguageTag language, HouseStyle style) {}

  private Languages() {}

  /** The languages there are wordings for, whatever the region, in alphabetical order. */
  public static List<LanguageTag> supported() {
    return SUPPORTED.stream().map(LanguageTag::of).toList();
  }

  /**
   * Whether there are wordings for a language; its region does not matter, unless another script is
   * written there: there are none for Chinese in traditional characters (zh-Hant, zh-TW) or Kazakh
   * in Latin letters (kk-Latn).
   */
  public static boolean isSupported(LanguageTag language) {
    return KNOWN.of(language);
  }

  private static boolean hasWordings(LanguageTag language) {
    return SUPPORTED.contains(language.language())
        && script(language.value()).equals(script(language.language()));
  }

  private static String script(String tag) {
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
  }

  /**
   * A language in its usual style. English is British unless its region is the United States.
   *
   * @throws AlternatException if there are no wordings for the language
   */
  public static Language of(LanguageTag language) {
    return of(language, HouseStyle.of(language));
  }

  /**
   * A language in the style of a house.
   *
   * @throws AlternatException if there are no wordings for the language
   */
  public static Language of(LanguageTag language, HouseStyle style) {
    if (!isSupported(language)) {
      throw new AlternatException(
          Problem.error(
              Location.UNKNOWN,
              "there are no wordings for the language \"" + language + '"',
              "there are: " + String.join(", ", SUPPORTED)));
    }
    return MADE.of(new Asked(language, style));
  }

  private static Language make(Asked asked) {
    Locale locale = asked.language.toLocale();
    LanguageData data = LanguageData.of(locale.getLanguage(), locale.getCountry());
    return new Language(asked.language, asked.style, data, Icu.of(locale(asked.language)));
  }

  /** CLDR's plain "en" is American, and other regions' data are thinner than British ones. */
  private static ULocale locale(LanguageTag language) {
    boolean american = language.toLocale().getCountry().equals("US");
    return language.language().equals("en") && !american
        ? ULocale.UK
        : ULocale.forLanguageTag(language.value());
  }
}
