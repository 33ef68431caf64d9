package org.alternat.language;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.alternat.model.EdtfDate.Certainty;
import org.alternat.model.EdtfDate.Day;
import org.alternat.model.EdtfDate.InMonth;
import org.alternat.model.EdtfDate.InYear;
import org.alternat.model.EdtfDate.Point;

/** Wordings of intervals with two ends; what both ends share is said once. */
final class DateSpans {

  private final LanguageData data;
  private final DatePoints points;

  DateSpans(LanguageData data, DatePoints points) {
    this.data = data;
    this.points = points;
  }

  RichText between(DateUse use, Point start, Point end) {
    return switch (use) {
      case TABLE -> compact(start, end);
      case ON, DURING, OF -> inSentence(Dates.key(use), start, end);
      case SINCE, BEFORE -> points.in(use, start, false);
      case UNTIL, AFTER, BY, AS_OF -> points.in(use, end, false);
    };
  }

  private RichText compact(Point start, Point end) {
    Ends ends = ends(start, end);
    String form = ends.shared.tight ? "span.tight" : "span.loose";
    return data.phrase(form)
        .fill(
            Map.of(
                "0", points.in("table", start, ends.start),
                "1", points.in("table", end, ends.end)));
  }

  private RichText inSentence(String use, Point start, Point end) {
    Ends ends = ends(start, end);
    Map<String, RichText> slots = new HashMap<>(points.parts("start", start));
    slots.putAll(points.parts("end", end));
    slots.put("0", points.in("noun", start, ends.start));
    slots.put("1", points.in("noun", end, ends.end));
    slots.put("from", points.in("from", start, ends.start));
    slots.put("to", points.in("to", end, ends.end));
    slots.put("start", ends.start);
    slots.put("end", ends.end);
    slots.put("span", compact(start, end));
    String span = use + ".span";
    String special = span + "." + ends.shared.key();
    return isNextDay(start, end) && ends.shared == Shared.MONTH
        ? data.phrase(use + ".twoDays", special, span).fill(slots)
        : data.phrase(special, span).fill(slots);
  }

  private Ends ends(Point start, Point end) {
    Shared shared = shared(start, end);
    return switch (shared) {
      case MONTH, DAYS, MONTHS, YEARS -> {
        String form = "pair." + shared.key();
        yield new Ends(
            points.bare(form + ".start", start), points.bare(form + ".end", end), shared);
      }
      case NOTHING -> new Ends(points.bare(start), points.bare(end), shared);
    };
  }

  private static Shared shared(Point start, Point end) {
    if (start.certainty() != Certainty.CERTAIN || end.certainty() != Certainty.CERTAIN) {
      return Shared.NOTHING;
    }
    boolean sameYear = start.year() == end.year();
    if (start instanceof Day from && end instanceof Day to && sameYear) {
      boolean sameMonth = from.day().getMonth() == to.day().getMonth();
      return sameMonth ? Shared.MONTH : Shared.DAYS;
    }
    if (start instanceof InMonth && end instanceof InMonth && sameYear) {
      return Shared.MONTHS;
    }
    return start instanceof InYear && end instanceof InYear ? Shared.YEARS : Shared.NOTHING;
  }

  private static boolean isNextDay(Point start, Point end) {
    return start instanceof Day(LocalDate from, var certainty)
        && end instanceof Day(LocalDate to, var certain)
        && from.plusDays(1).equals(to);
  }

  /** What the two ends have in common. */
  private enum Shared {
    /** The month of two days. */
    MONTH(true),
    /** The year of two days. */
    DAYS(false),
    /** The year of two months. */
    MONTHS(true),
    /** That they are years. */
    YEARS(true),
    NOTHING(false);

    /** Whether the dash between them has no spaces. */
    private final boolean tight;

    Shared(boolean tight) {
      this.tight = tight;
    }

    /** As the keys of wordings have it: {@code pair.month}, {@code during.span.years}. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Ends(RichText start, RichText end, Shared shared) {}
}
