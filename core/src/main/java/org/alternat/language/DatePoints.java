package org.alternat.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alternat.model.EdtfDate.Certainty;
import org.alternat.model.EdtfDate.Point;

/** Wordings of dates that are no intervals. */
final class DatePoints {

  private final LanguageData data;
  private final DateParts parts;

  DatePoints(LanguageData data, DateParts parts) {
    this.data = data;
    this.parts = parts;
  }

  RichText in(DateUse use, Point point, boolean weekday) {
    String key = Dates.key(use);
    return weekday ? onWeekday(key, point) : in(key, point, bare(point));
  }

  RichText in(String use, Point point) {
    return in(use, point, bare(point));
  }

  /** The wording of a use around a date that is already in words. */
  RichText in(String use, Point point, RichText date) {
    RichText said = point.isApproximate() ? approximate(use, point, date) : exact(use, point, date);
    return point.isUncertain() ? data.phrase(use + ".uncertain", "uncertain").fill(said) : said;
  }

  /** The date alone: 3 octobre 2023, octobre 2023, années 2010. */
  RichText bare(Point point) {
    return bare("date" + suffix(point), point);
  }

  /** The date alone in a shorter form, where its month or year is said elsewhere. */
  RichText bare(String form, Point point) {
    String special = form + "." + point.year() / 100;
    return data.phrase(special, form).fill(parts.parts(point));
  }

  /** A language that puts the day into a case says where its weekday stands. */
  private RichText onWeekday(String use, Point point) {
    String form = "weekday" + suffix(point);
    RichText date = data.find(form).isPresent() ? bare(form, point) : bare(point);
    Optional<Phrase> whole = data.find(use + suffix(point) + ".weekday");
    return whole.isPresent() && point.certainty() == Certainty.CERTAIN
        ? whole.get().fill(slots(point, date))
        : in(use, point, date);
  }

  private RichText exact(String use, Point point, RichText date) {
    return data.phrase(use + suffix(point), use).fill(slots(point, date));
  }

  private RichText approximate(String use, Point point, RichText date) {
    return data.find(use + ".approximate" + suffix(point), use + ".approximate")
        .map(phrase -> phrase.fill(slots(point, date)))
        .orElseGet(() -> roughly(use, point, date));
  }

  /** "About" stands with the date, or with its whole wording where that may be inflected. */
  private RichText roughly(String use, Point point, RichText date) {
    return data.find("approximate.whole")
        .map(phrase -> phrase.fill(exact(use, point, date)))
        .orElseGet(() -> exact(use, point, data.phrase("approximate").fill(date)));
  }

  /** The parts of a date, each named with this before its letter: startL, endy. */
  Map<String, RichText> parts(String prefix, Point point) {
    Map<String, RichText> named = new HashMap<>();
    parts.parts(point).forEach((letter, text) -> named.put(prefix + letter, text));
    return named;
  }

  private Map<String, RichText> slots(Point point, RichText date) {
    Map<String, RichText> slots = parts.parts(point);
    slots.put("0", date);
    return slots;
  }

  private static String suffix(Point point) {
    return "." + point.precision().name().toLowerCase(Locale.ROOT);
  }
}
