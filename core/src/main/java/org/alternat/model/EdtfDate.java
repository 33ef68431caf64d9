package org.alternat.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as exact as it is known: a strict subset of EDTF, levels 0 and 1 (ISO 8601-2:2019).
 *
 * <pre>{@code
 * 2023-10-03   2023-10   2023-21 (spring)   2014   201X   20XX
 * 2017/2018   2017/.. (since)   ../1991 (until)   2017/ (ended, nobody knows when)
 * 2014?  (uncertain)   2014~  (approximate)   2014%  (both)
 * }</pre>
 *
 * A year is never taken for its first of January: comparisons are either certain ({@link
 * #isBefore}) or possible ({@link #mayBeBefore}). Qualifications ({@code ? ~ %}) do not move the
 * bounds.
 *
 * @since 1.0
 */
public sealed interface EdtfDate {

  /**
   * The order of a chronology: by first day, the less exact before the more exact, then by
   * qualification; what ends but does not begin stands at its end; undated last.
   */
  Comparator<EdtfDate> TIMELINE =
      Comparator.comparing(EdtfDate::place)
          .thenComparing(EdtfDate::upper, Comparator.reverseOrder())
          .thenComparing(EdtfDate::precision, Comparator.reverseOrder())
          .thenComparing(EdtfDate::toString);

  /**
   * Reads a date. Also taken, and written in the form of the standard: {@code open} and {@code
   * unknown} of the draft of 2012, {@code 2004-XX} for {@code 2004} and {@code 2004-06-XX} for
   * {@code 2004-06}.
   *
   * @throws DateTimeParseException saying what is wrong and at which index
   */
  static EdtfDate parse(String text) {
    return new EdtfParser(text).parse();
  }

  /** Nothing is known about the date; equal to any other such. */
  static EdtfDate undated() {
    return new Undated();
  }

  /** A day. */
  static Day of(LocalDate day) {
    return new Day(day, Certainty.CERTAIN);
  }

  /** A year. */
  static InYear ofYear(int year) {
    return new InYear(year, Certainty.CERTAIN);
  }

  /** How exact the date is. */
  default Precision precision() {
    return switch (this) {
      case Day day -> Precision.DAY;
      case InMonth month -> Precision.MONTH;
      case InSeason season -> Precision.SEASON;
      case InYear year -> Precision.YEAR;
      case InDecade decade -> Precision.DECADE;
      case InCentury century -> Precision.CENTURY;
      case Interval interval -> Precision.INTERVAL;
      case Undated undated -> Precision.UNKNOWN;
    };
  }

  /** The first day it can be; empty if there is no such limit. */
  default Optional<LocalDate> earliest() {
    return switch (this) {
      case Point point -> Optional.of(point.first());
      case Interval(Point start, Bound end) -> start.earliest();
      case Interval(Limit start, Bound end) -> Optional.empty();
      case Undated undated -> Optional.empty();
    };
  }

  /** The last day it can be; empty if there is no such limit. */
  default Optional<LocalDate> latest() {
    return switch (this) {
      case Point point -> Optional.of(point.last());
      case Interval(Bound start, Point end) -> end.latest();
      case Interval(Bound start, Limit end) -> Optional.empty();
      case Undated undated -> Optional.empty();
    };
  }

  /** Whether some part of it is marked {@code ?} or {@code %}. */
  default boolean isUncertain() {
    return bears(Certainty.UNCERTAIN);
  }

  /** Whether some part of it is marked {@code ~} or {@code %}. */
  default boolean isApproximate() {
    return bears(Certainty.APPROXIMATE);
  }

  private boolean bears(Certainty mark) {
    return switch (this) {
      case Point point -> bears(point, mark);
      case Interval(Bound start, Bound end) -> bears(start, mark) || bears(end, mark);
      case Undated undated -> false;
    };
  }

  private static boolean bears(Bound bound, Certainty mark) {
    return bound instanceof Point point
        && (point.certainty() == mark || point.certainty() == Certainty.UNCERTAIN_AND_APPROXIMATE);
  }

  /** Whether it went on when it was written down: {@code 2017/..}. */
  default boolean isOpen() {
    return this instanceof Interval interval && interval.end == Limit.OPEN;
  }

  /** Whether nothing is known. */
  default boolean isUndated() {
    return this instanceof Undated;
  }

  /** Whether it is certainly before the other, by the bounds of both. */
  default boolean isBefore(EdtfDate other) {
    return upper().isBefore(other.lower());
  }

  /** Whether it is certainly after the other, by the bounds of both. */
  default boolean isAfter(EdtfDate other) {
    return other.isBefore(this);
  }

  /** Whether it is certainly before a day. */
  default boolean isBefore(LocalDate day) {
    return upper().isBefore(day);
  }

  /** Whether it is certainly after a day. */
  default boolean isAfter(LocalDate day) {
    return lower().isAfter(day);
  }

  /** Whether it can begin before the other ends; true if nothing is known of either. */
  default boolean mayBeBefore(EdtfDate other) {
    return lower().isBefore(other.upper());
  }

  /** Whether it can end after the other begins; true if nothing is known of either. */
  default boolean mayBeAfter(EdtfDate other) {
    return other.mayBeBefore(this);
  }

  /** Whether the two can have a day in common. */
  default boolean overlaps(EdtfDate other) {
    return !isBefore(other) && !isAfter(other);
  }

  /** Whether the other lies wholly between the bounds of this one; nothing contains the undated. */
  default boolean contains(EdtfDate other) {
    return !isUndated()
        && !other.isUndated()
        && !lower().isAfter(other.lower())
        && !upper().isBefore(other.upper());
  }

  /** Whether a day lies between the bounds. */
  default boolean contains(LocalDate day) {
    return contains(of(day));
  }

  private LocalDate lower() {
    return earliest().orElse(LocalDate.MIN);
  }

  private LocalDate upper() {
    return latest().orElse(LocalDate.MAX);
  }

  private LocalDate place() {
    return earliest().or(this::latest).orElse(LocalDate.MAX);
  }

  /** The canonical text, which {@link #parse} reads; empty if undated. */
  @Override
  String toString();

  /** How exact a date is, from the most exact. */
  enum Precision {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    INTERVAL,
    UNKNOWN
  }

  /** How sure a date is. */
  enum Certainty {
    CERTAIN(""),
    /** Marked {@code ?}. */
    UNCERTAIN("?"),
    /** Marked {@code ~}. */
    APPROXIMATE("~"),
    /** Marked {@code %}. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String mark;

    Certainty(String mark) {
      this.mark = mark;
    }

    /** The mark after the date; empty if certain. */
    public String mark() {
      return mark;
    }
  }

  /** A season; ISO 8601-2 does not say which months, for they depend on the hemisphere. */
  enum SeasonName {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER;

    /** 21 for spring to 24 for winter. */
    public int code() {
      return 21 + ordinal();
    }
  }

  /** What can stand at an end of an interval. */
  sealed interface Bound permits Point, Limit {}

  /** An end of an interval that is no date. */
  enum Limit implements Bound {
    /** There is no end: {@code ..}. */
    OPEN(".."),
    /** There is one, but nobody knows when. */
    UNKNOWN("");

    private final String text;

    Limit(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** A date that is no interval. */
  sealed interface Point extends EdtfDate, Bound {

    /** The year, or the first year of a decade or century. */
    int year();

    /** How sure it is. */
    Certainty certainty();

    /** The first day it can be. */
    default LocalDate first() {
      return switch (this) {
        case Day(var day, var certainty) -> day;
        case InMonth(var month, var certainty) -> month.atDay(1);
        case InSeason season -> LocalDate.of(season.year, 1, 1);
        case InYear year -> LocalDate.of(year.year, 1, 1);
        case InDecade decade -> LocalDate.of(decade.year, 1, 1);
        case InCentury century -> LocalDate.of(century.year, 1, 1);
      };
    }

    /** The last day it can be; a winter may end in the February after its year. */
    default LocalDate last() {
      return switch (this) {
        case Day(var day, var certainty) -> day;
        case InMonth(var month, var certainty) -> month.atEndOfMonth();
        case InSeason(int year, var name, var certainty) ->
            name == SeasonName.WINTER
                ? YearMonth.of(year + 1, 2).atEndOfMonth()
                : LocalDate.of(year, 12, 31);
        case InYear year -> LocalDate.of(year.year, 12, 31);
        case InDecade decade -> LocalDate.of(decade.year + 9, 12, 31);
        case InCentury century -> LocalDate.of(century.year + 99, 12, 31);
      };
    }
  }

  /** One day: {@code 2023-10-03}. */
  record Day(LocalDate day, Certainty certainty) implements Point {
    @Override
    public int year() {
      return day.getYear();
    }

    @Override
    public String toString() {
      return day + certainty.mark();
    }
  }

  /** Some time in a month: {@code 2023-10}. */
  record InMonth(YearMonth month, Certainty certainty) implements Point {
    @Override
    public int year() {
      return month.getYear();
    }

    @Override
    public String toString() {
      return month + certainty.mark();
    }
  }

  /** Some time in a season: {@code 2023-21}. */
  record InSeason(int year, SeasonName season, Certainty certainty) implements Point {
    @Override
    public String toString() {
      return digits(year) + "-" + season.code() + certainty.mark();
    }
  }

  /** Some time in a year: {@code 2014}. */
  record InYear(int year, Certainty certainty) implements Point {
    @Override
    public String toString() {
      return digits(year) + certainty.mark();
    }
  }

  /** Some time in the ten years from this one: {@code 201X}. */
  record InDecade(int year, Certainty certainty) implements Point {
    @Override
    public String toString() {
      return digits(year).substring(0, 3) + "X" + certainty.mark();
    }
  }

  /** Some time in the hundred years from this one: {@code 19XX}. */
  record InCentury(int year, Certainty certainty) implements Point {
    @Override
    public String toString() {
      return digits(year).substring(0, 2) + "XX" + certainty.mark();
    }
  }

  /** From one date to another: {@code 2017/2018}, {@code 2017/..}. */
  record Interval(Bound start, Bound end) implements EdtfDate {

    /** Rejects intervals that say nothing, and those that end before they begin. */
    public Interval {
      if (start instanceof Limit && end instanceof Limit) {
        throw new IllegalArgumentException("an interval needs a date at one end at least");
      }
      if (start instanceof Point from && end instanceof Point to && to.isBefore(from)) {
        throw new IllegalArgumentException(
            "the interval ends (" + to + ") before it begins (" + from + ")");
      }
    }

    @Override
    public String toString() {
      return start + "/" + end;
    }
  }

  /** No date; all are equal. */
  record Undated() implements EdtfDate {
    @Override
    public String toString() {
      return "";
    }
  }

  private static String digits(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
