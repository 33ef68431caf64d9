package org.alternat.xlsx.internal.plan;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Excel's format codes for days: as near as can be to how the document writes the day, with the
 * names of months in the document's language whatever that of the program.
 */
final class DayFormats {
  private static final Pattern SLASHED = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
  private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
  private static final String ISO = "yyyy\\-mm\\-dd";

  /** Microsoft's numbers of languages ([MS-LCID]), without the region where it does not matter. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("ar", "401"),
          Map.entry("az", "42C"),
          Map.entry("cs", "405"),
          Map.entry("de", "407"),
          Map.entry("el", "408"),
          Map.entry("en", "809"),
          Map.entry("es", "C0A"),
          Map.entry("fa", "429"),
          Map.entry("fi", "40B"),
          Map.entry("fr", "40C"),
          Map.entry("he", "40D"),
          Map.entry("hu", "40E"),
          Map.entry("it", "410"),
          Map.entry("ja", "411"),
          Map.entry("kk", "43F"),
          Map.entry("ko", "412"),
          Map.entry("ky", "440"),
          Map.entry("nl", "413"),
          Map.entry("pl", "415"),
          Map.entry("pt", "816"),
          Map.entry("ro", "418"),
          Map.entry("ru", "419"),
          Map.entry("sv", "41D"),
          Map.entry("tr", "41F"),
          Map.entry("uk", "422"),
          Map.entry("uz", "443"),
          Map.entry("zh", "804"));

  private DayFormats() {}

  /**
   * The code for a column of days.
   *
   * @param words how the document writes one of them
   */
  static String code(String words, Locale language) {
    String text = words.strip();
    if (SLASHED.matcher(text).matches()) {
      boolean monthFirst = language.getCountry().equals("US");
      return monthFirst ? "mm\\/dd\\/yyyy" : "dd\\/mm\\/yyyy";
    }
    if (DOTTED.matcher(text).matches()) {
      return "dd\\.mm\\.yyyy";
    }
    String number = LANGUAGES.get(language.getLanguage());
    boolean named = text.codePoints().anyMatch(Character::isLetter);
    if (!named || number == null || text.codePoints().anyMatch(Character::isIdeographic)) {
      return ISO;
    }
    String country = language.getCountry().equals("US") ? "409" : number;
    boolean monthFirst = Character.isLetter(text.codePointAt(0));
    return "[$-" + country + "]" + (monthFirst ? "mmmm\\ d\\,\\ yyyy" : "d\\ mmmm\\ yyyy");
  }
}
