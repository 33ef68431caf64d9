package org.alternat.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alternat.model.EdtfDate.Day;
import org.alternat.model.EdtfDate.InCentury;
import org.alternat.model.EdtfDate.InDecade;
import org.alternat.model.EdtfDate.InMonth;
import org.alternat.model.EdtfDate.InSeason;
import org.alternat.model.EdtfDate.InYear;
import org.alternat.model.EdtfDate.Point;
import org.alternat.model.EdtfDate.SeasonName;

/**
 * The words for the parts of a date, under the names that wordings know them by: d day, m month
 * beside a day, M month alone, o number of the month, w weekday, y year, s season, c century, r
 * century in Roman numerals, k century in digits. A language with cases has the month or season in
 * them too, under the letters it gives them: {@code months.L} is a list of twelve.
 */
final class DateParts {

  /** The letters of cases. */
  private static final List<String> CASES = List.of("L", "G", "D", "A", "I", "T");

  private final LanguageData data;
  private final Icu icu;
  private final Ordinals ordinals;

  DateParts(LanguageData data, Icu icu, Ordinals ordinals) {
    this.data = data;
    this.icu = icu;
    this.ordinals = ordinals;
  }

  Map<String, RichText> parts(Point point) {
    Map<String, RichText> parts = new HashMap<>();
    parts.put("y", number(point.year()));
    switch (point) {
      case Day day -> addDay(parts, day.day());
      case InMonth month -> addMonth(parts, month.month());
      case InSeason season -> addSeason(parts, season.season());
      case InYear year -> {}
      case InDecade decade -> {}
      case InCentury century -> addCentury(parts, century.year() / 100 + 1);
    }
    return parts;
  }

  /** A day, the first of the month as the language has it: 1<sup>er</sup>. */
  RichText day(int day) {
    return data.find("day." + day)
        .map(phrase -> phrase.fill(number(day)))
        .orElseGet(() -> number(day));
  }

  RichText month(int month) {
    return RichText.of(icu.monthOfDay(month));
  }

  RichText number(int number) {
    return RichText.of(icu.digits(number));
  }

  private void addDay(Map<String, RichText> parts, LocalDate day) {
    addMonth(parts, YearMonth.from(day));
    parts.put("d", day(day.getDayOfMonth()));
    parts.put("w", RichText.of(icu.weekday(day.getDayOfWeek())));
  }

  private void addMonth(Map<String, RichText> parts, YearMonth date) {
    int month = date.getMonthValue();
    parts.put("m", month(month));
    parts.put("M", RichText.of(monthAlone(month)));
    parts.put("o", number(month));
    addCases(parts, "months.", month - 1);
  }

  private void addSeason(Map<String, RichText> parts, SeasonName season) {
    parts.put("s", RichText.of(data.requiredText("season." + season.code())));
    addCases(parts, "seasons.", season.ordinal());
  }

  private void addCases(Map<String, RichText> parts, String words, int index) {
    for (String letter : CASES) {
      data.text(words + letter)
          .ifPresent(all -> parts.put(letter, RichText.of(all.split(" ", -1)[index])));
    }
  }

  /** CLDR capitalises the months of Kazakh, as at the head of a calendar. */
  private String monthAlone(int month) {
    String name = icu.monthAlone(month);
    return data.text("months.lowercase").isPresent() ? name.toLowerCase(Locale.ROOT) : name;
  }

  private void addCentury(Map<String, RichText> parts, int century) {
    parts.put("c", ordinals.of(century, Gender.MASCULINE));
    parts.put("r", RichText.of(RomanNumeral.of(century)));
    parts.put("k", number(century));
  }
}
