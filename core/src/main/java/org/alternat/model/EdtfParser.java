package org.alternat.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.alternat.model.EdtfDate.Bound;
import org.alternat.model.EdtfDate.Certainty;
import org.alternat.model.EdtfDate.Interval;
import org.alternat.model.EdtfDate.Limit;
import org.alternat.model.EdtfDate.Point;
import org.alternat.model.EdtfDate.SeasonName;

/** Reads one EDTF text, from left to right. */
final class EdtfParser {

  /** The longest text that can be right is {@code 2023-10-03%/2023-10-03%}. */
  private static final int LONGEST = 23;

  private final String text;

  /** Index of the first character not read yet. */
  private int at;

  EdtfParser(String text) {
    this.text = text;
  }

  EdtfDate parse() {
    if (text.isEmpty()) {
      throw problem("a date is missing", 0);
    }
    if (text.length() > LONGEST) {
      throw problem("a date cannot be as long as this", LONGEST);
    }
    return text.indexOf('/') < 0 ? single() : interval();
  }

  private EdtfDate single() {
    Point point = point();
    expectEnd();
    return point;
  }

  private EdtfDate interval() {
    Bound start = bound('/');
    at++;
    Bound end = bound('\0');
    expectEnd();
    try {
      return new Interval(start, end);
    } catch (IllegalArgumentException e) {
      throw new DateTimeParseException(quoted() + ": " + e.getMessage(), text, 0, e);
    }
  }

  private Bound bound(char stop) {
    if (peek() == stop) {
      return Limit.UNKNOWN;
    }
    if (skip("..") || skip("open")) {
      return Limit.OPEN;
    }
    return skip("unknown") ? Limit.UNKNOWN : point();
  }

  private Point point() {
    int begin = at;
    int year = digit() * 1000 + digit() * 100;
    if (skip("XX")) {
      return new EdtfDate.InCentury(year, certainty());
    }
    year += digit() * 10;
    if (skip("X")) {
      return new EdtfDate.InDecade(year, certainty());
    }
    year += digit();
    if (!skip("-")) {
      return new EdtfDate.InYear(year, certainty());
    }
    return inYear(year, begin);
  }

  private Point inYear(int year, int begin) {
    if (skip("XX")) {
      skip("-XX");
      return new EdtfDate.InYear(year, certainty());
    }
    int month = digit() * 10 + digit();
    if (month >= SeasonName.SPRING.code() && month <= SeasonName.WINTER.code()) {
      SeasonName season = SeasonName.values()[month - SeasonName.SPRING.code()];
      return new EdtfDate.InSeason(year, season, certainty());
    }
    if (month < 1 || month > 12) {
      throw problem("there is no month " + month + " (01 to 12, or 21 to 24 for a season)", at - 2);
    }
    if (!skip("-") || skip("XX")) {
      return new EdtfDate.InMonth(YearMonth.of(year, month), certainty());
    }
    return day(YearMonth.of(year, month), begin);
  }

  private Point day(YearMonth month, int begin) {
    int day = digit() * 10 + digit();
    if (!month.isValidDay(day)) {
      boolean leapDay = day == 29 && month.getMonthValue() == 2;
      throw problem(
          leapDay
              ? Year.of(month.getYear()) + " was no leap year"
              : text.substring(begin, begin + 7) + " has no day " + day,
          at - 2);
    }
    return new EdtfDate.Day(LocalDate.of(month.getYear(), month.getMonthValue(), day), certainty());
  }

  private Certainty certainty() {
    for (Certainty certainty : Certainty.values()) {
      if (certainty != Certainty.CERTAIN && skip(certainty.mark())) {
        return certainty;
      }
    }
    return Certainty.CERTAIN;
  }

  private int digit() {
    char c = peek();
    if (c < '0' || c > '9') {
      throw problem(c == '\0' ? "a digit is missing" : "a digit is expected, not \"" + c + '"', at);
    }
    at++;
    return c - '0';
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean skip(String word) {
    boolean found = text.startsWith(word, at);
    at += found ? word.length() : 0;
    return found;
  }

  private void expectEnd() {
    if (at < text.length()) {
      throw problem("\"" + text.charAt(at) + "\" is not expected here", at);
    }
  }

  private DateTimeParseException problem(String message, int index) {
    return new DateTimeParseException(quoted() + " is not a date: " + message, text, index);
  }

  private String quoted() {
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    return '"' + shown + '"';
  }
}
