package org.alternat.language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.model.EdtfDate;
import org.alternat.model.EdtfDate.Precision;

/**
 * Time between two dates, never more exact than they are: from a year on there are no days to
 * count. An interval stands for a moment somewhere inside it.
 *
 * <pre>{@code
 * Durations durations = Languages.of(LanguageTag.of("fr")).durations();
 * durations.since(EdtfDate.parse("2014"), EdtfDate.parse("2023-10-03"));
 *     // depuis 9 ans environ
 * durations.elapsed(EdtfDate.parse("2022"), EdtfDate.parse("2023-10-03"));
 *     // 9 à 21 mois
 * }</pre>
 *
 * "Plus de dix ans" is only said if it is certain. Durations are empty if a date has no bound that
 * would be needed, or the second lies before the first.
 *
 * @since 1.0
 */
public final class Durations {

  private static final int MONTHS_UP_TO = 24;

  private final LanguageData data;
  private final Icu icu;

  Durations(LanguageData data, Icu icu) {
    this.data = data;
    this.icu = icu;
  }

  /** How long from one to the other: 9 ans environ; plus de 10 ans; 7 mois; 12 jours. */
  public Optional<String> elapsed(EdtfDate from, EdtfDate to) {
    Optional<LocalDate> first = from.earliest();
    Optional<LocalDate> last = to.latest();
    if (first.isEmpty() || last.isEmpty() || from.latest().isEmpty() || to.earliest().isEmpty()) {
      return Optional.empty();
    }
    if (last.get().isBefore(first.get())) {
      return Optional.empty();
    }
    boolean exact = isExact(from) && isExact(to);
    LocalDate latestStart = from.latest().get();
    LocalDate earliestEnd = to.earliest().get();
    long shortest = Math.max(0, ChronoUnit.MONTHS.between(latestStart, earliestEnd));
    long longest = ChronoUnit.MONTHS.between(first.get(), last.get());
    return Optional.of(exact ? exact(first.get(), last.get(), longest) : vague(shortest, longest));
  }

  /** How long something has lasted: depuis 9 ans environ; for about 9 years. */
  public Optional<String> since(EdtfDate from, EdtfDate to) {
    return elapsed(from, to).map(duration -> data.phrase("duration.since").fill("0", duration));
  }

  /** How long ago something was: il y a 9 ans environ; about 9 years ago. */
  public Optional<String> ago(EdtfDate from, EdtfDate to) {
    return elapsed(from, to).map(duration -> data.phrase("duration.ago").fill("0", duration));
  }

  /** A number of days: 1 jour, 12 jours. */
  public String days(long number) {
    return count("days", number);
  }

  /** A number of months: 7 mois. */
  public String months(long number) {
    return count("months", number);
  }

  /** A number of years: 1 an, 9 ans. */
  public String years(long number) {
    return count("years", number);
  }

  private static boolean isExact(EdtfDate date) {
    return date.precision() == Precision.DAY && !date.isApproximate() && !date.isUncertain();
  }

  private String exact(LocalDate from, LocalDate to, long months) {
    if (months == 0) {
      return days(ChronoUnit.DAYS.between(from, to));
    }
    if (months >= MONTHS_UP_TO) {
      return fullYears(months, from.plusMonths(months).equals(to));
    }
    LocalDate full = from.plusMonths(months);
    boolean nearerToNext = to.isAfter(full.plusDays(15));
    return full.equals(to)
        ? months(months)
        : count("about", "months", months + (nearerToNext ? 1 : 0));
  }

  private String fullYears(long months, boolean toTheDay) {
    long rest = months % 12;
    if (rest == 0 && toTheDay) {
      return years(months / 12);
    }
    return rest == 11
        ? count("nearly", "years", months / 12 + 1)
        : count("over", "years", months / 12);
  }

  private String vague(long shortest, long longest) {
    if (longest < MONTHS_UP_TO) {
      return vagueMonths(shortest, longest);
    }
    long least = shortest / 12;
    long most = longest / 12;
    if (least == most && shortest % 12 > 0 && longest % 12 < 11) {
      return count("over", "years", least);
    }
    long middle = Math.round((shortest + longest) / 24.0);
    return most - least <= 1 ? count("about", "years", middle) : range("years", least, most);
  }

  private String vagueMonths(long shortest, long longest) {
    if (shortest == 0) {
      return count("less", "months", longest + 1);
    }
    return longest - shortest <= 1
        ? count("about", "months", longest)
        : range("months", shortest, longest);
  }

  private String range(String unit, long least, long most) {
    Map<String, RichText> slots = slots(unit, most);
    slots.put("n", RichText.of(icu.numbers().format(least).toString()));
    return data.phrase("duration.range").fill(slots).text();
  }

  private String count(String wording, String unit, long number) {
    return data.phrase("duration." + wording).fill(slots(unit, number)).text();
  }

  /** The duration, and g and d, the forms of other cases where the language has them. */
  private Map<String, RichText> slots(String unit, long number) {
    Map<String, RichText> slots = new HashMap<>();
    slots.put("0", RichText.of(count(unit, number)));
    for (String letter : List.of("g", "d")) {
      data.text("duration." + unit + "." + letter)
          .ifPresent(form -> slots.put(letter, RichText.of(icu.format(form, Map.of("n", number)))));
    }
    return slots;
  }

  private String count(String unit, long number) {
    return icu.format(data.requiredText("duration." + unit), Map.of("n", number));
  }
}
