package org.alternat.language;

import java.util.Locale;
import java.util.Map;
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
    return in(Dates.key(use), point, weekday ? withWeekday(point) : bare(point));
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

  private RichText withWeekday(Point point) {
    return data.find("weekday" + suffix(point))
        .map(phrase -> phrase.fill(parts.parts(point)))
        .orElseGet(() -> bare(point));
  }

  private RichText exact(String use, Point point, RichText date) {
    return data.phrase(use + suffix(point), use).fill(slots(point, date));
  }

  private RichText approximate(String use, Point point, RichText date) {
    return data.find(use + ".approximate" + suffix(point), use + ".approximate")
        .map(phrase -> phrase.fill(slots(point, date)))
        .orElseGet(() -> exact(use, point, data.phrase("approximate").fill(date)));
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
