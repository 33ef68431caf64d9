package org.alternat.language;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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

  /** By the tags asked for; more than this come from a program that makes them up. */
  private static final int MOST_TAGS = 200;

  private static final Map<LanguageTag, Boolean> KNOWN = new ConcurrentHashMap<>();
  private static final Map<LanguageTag, Language> USUAL = new ConcurrentHashMap<>();

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
    return kept(KNOWN, language, Languages::hasWordings);
  }

  private static boolean hasWordings(LanguageTag language) {
    return SUPPORTED.contains(language.language())
        && script(language.value()).equals(script(language.language()));
  }

  private static <V> V kept(
      Map<LanguageTag, V> values, LanguageTag tag, Function<LanguageTag, V> maker) {
    V value = values.get(tag);
    if (value == null) {
      value = maker.apply(tag);
      if (values.size() < MOST_TAGS) {
        values.put(tag, value);
      }
    }
    return value;
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
    return kept(USUAL, language, tag -> of(tag, HouseStyle.of(tag)));
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
    Locale asked = language.toLocale();
    LanguageData data = LanguageData.of(asked.getLanguage(), asked.getCountry());
    return new Language(language, style, data, Icu.of(locale(language)));
  }

  /** CLDR's plain "en" is American, and other regions' data are thinner than British ones. */
  private static ULocale locale(LanguageTag language) {
    boolean american = language.toLocale().getCountry().equals("US");
    return language.language().equals("en") && !american
        ? ULocale.UK
        : ULocale.forLanguageTag(language.value());
  }
}
