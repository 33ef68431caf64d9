package org.alternat.language;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import org.alternat.model.EdtfDate;
import org.alternat.model.EdtfDate.Interval;
import org.alternat.model.EdtfDate.Limit;
import org.alternat.model.EdtfDate.Point;
import org.alternat.model.EdtfDate.Undated;

/**
 * Dates as a language writes them, always as exact as they are known and never more.
 *
 * <pre>{@code
 * Dates dates = Languages.of(LanguageTag.of("fr")).dates();
 * dates.format(EdtfDate.parse("2014"), DateUse.ON);            // en 2014
 * dates.format(EdtfDate.parse("2024-03-01"), DateUse.OF);      // du 1er mars 2024
 * dates.format(EdtfDate.parse("2017/2018"), DateUse.TABLE);    // 2017–2018
 * dates.format(EdtfDate.parse("2017/.."), DateUse.ON);         // depuis 2017
 * }</pre>
 *
 * What is approximate or uncertain says so: vers 2014, 2014 (?). Between day and month stands a
 * no-break space.
 *
 * @since 1.0
 */
public final class Dates {

  private static final int MOST_DATES = 4_000;

  private final LanguageData data;
  private final Icu icu;
  private final DateParts parts;
  private final DatePoints points;
  private final DateSpans spans;

  /** A note says each of its dates in several places. */
  private final Memo<Said, RichText> said = new Memo<>(MOST_DATES, this::say);

  private record Said(EdtfDate date, DateUse use, boolean weekday) {}

  Dates(LanguageData data, Icu icu, Ordinals ordinals) {
    this.data = data;
    this.icu = icu;
    this.parts = new DateParts(data, icu, ordinals);
    this.points = new DatePoints(data, parts);
    this.spans = new DateSpans(data, points);
  }

  /** A date for a table: {@link DateUse#TABLE}. */
  public RichText format(EdtfDate date) {
    return format(date, DateUse.TABLE);
  }

  /** A date for some use. */
  public RichText format(EdtfDate date, DateUse use) {
    return format(date, use, false);
  }

  /** A date for some use, with the day of the week if it is a day: mardi 3 octobre 2023. */
  public RichText withWeekday(EdtfDate date, DateUse use) {
    return format(date, use, true);
  }

  private RichText format(EdtfDate date, DateUse use, boolean weekday) {
    return said.of(new Said(date, use, weekday));
  }

  private RichText say(Said asked) {
    DateUse use = asked.use;
    return switch (asked.date) {
      case Point point -> points.in(use, point, asked.weekday);
      case Interval(Point start, Point end) ->
          start.equals(end) ? points.in(use, start, asked.weekday) : spans.between(use, start, end);
      case Interval(Point start, Limit end) -> openEnded(use, start, end);
      case Interval(Limit start, Point end) -> openBegun(use, start, end);
      case Interval(Limit start, Limit end) -> throw new IllegalStateException("not an interval");
      case Undated undated -> data.phrase(key(use) + ".undated", "undated").fill(Map.of());
    };
  }

  /** Since a beginning; before and after it are asked of the beginning itself. */
  private RichText openEnded(DateUse use, Point start, Limit end) {
    if (use == DateUse.BEFORE) {
      return points.in(use, start, false);
    }
    if (end == Limit.OPEN || use == DateUse.SINCE) {
      return points.in(DateUse.SINCE, start, false);
    }
    return use == DateUse.TABLE
        ? data.phrase("table.unknownEnd").fill(points.in(use, start, false))
        : data.phrase("unknownEnd").fill(points.in("starting", start));
  }

  private RichText openBegun(DateUse use, Limit start, Point end) {
    return switch (use) {
      case AFTER, BY, AS_OF -> points.in(use, end, false);
      case UNTIL, BEFORE, SINCE -> points.in(DateUse.UNTIL, end, false);
      case TABLE, ON, DURING, OF ->
          start == Limit.OPEN ? points.in(DateUse.UNTIL, end, false) : unknownBeginning(use, end);
    };
  }

  private RichText unknownBeginning(DateUse use, Point end) {
    return use == DateUse.TABLE
        ? data.phrase("table.unknownStart").fill(points.in(use, end, false))
        : data.phrase("unknownStart").fill(points.in(DateUse.UNTIL, end, false));
  }

  /** A day of any year: 27 avril. */
  public RichText format(MonthDay day) {
    return data.phrase("date.monthDay")
        .fill(
            Map.of(
                "d", parts.day(day.getDayOfMonth()),
                "m", parts.month(day.getMonthValue()),
                "o", parts.number(day.getMonthValue())));
  }

  /** A time of day: 14 h 30. */
  public String format(LocalTime time) {
    return data.phrase(time.getMinute() == 0 ? "time.hour" : "time.minute", "time.minute")
        .fill(
            Map.of(
                "H", RichText.of(icu.digits(time.getHour())),
                "mm", RichText.of(twoDigits(time.getMinute()))))
        .text();
  }

  private String twoDigits(int number) {
    return (number < 10 ? icu.digits(0) : "") + icu.digits(number);
  }

  static String key(DateUse use) {
    return use.name().toLowerCase(Locale.ROOT);
  }
}
