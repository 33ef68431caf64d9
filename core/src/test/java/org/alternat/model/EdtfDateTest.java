package org.alternat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.alternat.model.EdtfDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

  @ParameterizedTest
  @CsvSource({
    "2023-10-03, DAY, 2023-10-03, 2023-10-03",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2001-21, SEASON, 2001-01-01, 2001-12-31",
    "2001-24, SEASON, 2001-01-01, 2002-02-28",
    "2014, YEAR, 2014-01-01, 2014-12-31",
    "0800, YEAR, 0800-01-01, 0800-12-31",
    "201X, DECADE, 2010-01-01, 2019-12-31",
    "19XX, CENTURY, 1900-01-01, 1999-12-31",
    "2017/2018, INTERVAL, 2017-01-01, 2018-12-31",
    "2023-11-27/2023-11-28, INTERVAL, 2023-11-27, 2023-11-28",
    "2017/.., INTERVAL, 2017-01-01,",
    "../1991-12, INTERVAL, , 1991-12-31",
    "2017/, INTERVAL, 2017-01-01,",
    "/1991, INTERVAL, , 1991-12-31",
  })
  void boundsFollowFromTheWrittenPrecision(
      String text, Precision precision, LocalDate earliest, LocalDate latest) {
    EdtfDate date = EdtfDate.parse(text);

    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
    assertThat(date.latest().orElse(null)).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2014?, true, false",
    "2014~, false, true",
    "2014-05-06%, true, true",
    "201X~/2020?, true, true",
    "2014, false, false",
  })
  void qualificationsAreKept(String text, boolean uncertain, boolean approximate) {
    EdtfDate date = EdtfDate.parse(text);

    assertThat(date.isUncertain()).isEqualTo(uncertain);
    assertThat(date.isApproximate()).isEqualTo(approximate);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2017/open, 2017/..",
    "unknown/1991, /1991",
    "open/1991, ../1991",
    "2017/unknown, 2017/",
    "2004-XX, 2004",
    "2004-XX-XX, 2004",
    "2004-06-XX, 2004-06",
  })
  void otherSpellingsAreWrittenInTheStandardForm(String text, String canonical) {
    assertThat(EdtfDate.parse(text)).hasToString(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-13-03 | 5  | there is no month 13",
        "2023-02-30 | 8  | 2023-02 has no day 30",
        "2023-02-29 | 8  | 2023 was no leap year",
        "2023-1-3   | 6  | a digit is expected, not \"-\"",
        "202        | 3  | a digit is missing",
        "03.10.2023 | 2  | a digit is expected, not \".\"",
        "2023-10-03T12:00 | 10 | \"T\" is not expected here",
        "2018/2017  | 0  | the interval ends (2017) before it begins (2018)",
        "../..      | 0  | an interval needs a date",
        "2017/2018/2019 | 9 | \"/\" is not expected here",
        "2014??     | 5  | \"?\" is not expected here",
        "20１4      | 2  | a digit is expected",
        "-2014      | 0  | a digit is expected",
      })
  void faultsAreNamedWithTheirPosition(String text, int index, String message) {
    assertThatThrownBy(() -> EdtfDate.parse(text))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessageContaining(text)
        .hasMessageContaining(message)
        .extracting(e -> ((DateTimeParseException) e).getErrorIndex())
        .isEqualTo(index);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "//",
        "..",
        "?",
        "X",
        "2XXX",
        "20X4",
        "2014-",
        "2014-01-",
        "2014/" + "2015/",
        "Y17000",
        "2014-01-01-01"
      })
  void whatIsNoDateIsRejected(String text) {
    assertThatThrownBy(() -> EdtfDate.parse(text)).isInstanceOf(DateTimeParseException.class);
  }

  @Test
  void aHugeTextIsRejectedWithoutBeingQuoted() {
    assertThatThrownBy(() -> EdtfDate.parse("2014".repeat(1_000_000)))
        .isInstanceOf(DateTimeParseException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120));
  }

  @Test
  void aYearIsNeitherBeforeNorAfterADayInIt() {
    EdtfDate year = EdtfDate.parse("2014");
    EdtfDate day = EdtfDate.parse("2014-06-01");

    assertThat(year.isBefore(day)).isFalse();
    assertThat(year.isAfter(day)).isFalse();
    assertThat(year.mayBeBefore(day)).isTrue();
    assertThat(year.mayBeAfter(day)).isTrue();
    assertThat(year.overlaps(day)).isTrue();
    assertThat(year.contains(day)).isTrue();
    assertThat(day.contains(year)).isFalse();
  }

  @Test
  void anOpenIntervalIsNeverCertainlyBeforeAnything() {
    EdtfDate since = EdtfDate.parse("2017/..");

    assertThat(since.isOpen()).isTrue();
    assertThat(EdtfDate.parse("2017/").isOpen()).isFalse();
    assertThat(since.isBefore(EdtfDate.parse("2099"))).isFalse();
    assertThat(since.isAfter(EdtfDate.parse("2016"))).isTrue();
    assertThat(since.contains(LocalDate.of(2050, 1, 1))).isTrue();
  }

  @Test
  void theUndatedIsComparableToNothing() {
    EdtfDate day = EdtfDate.parse("2014-06-01");

    assertThat(EdtfDate.undated().isBefore(day)).isFalse();
    assertThat(EdtfDate.undated().isAfter(day)).isFalse();
    assertThat(EdtfDate.undated().mayBeBefore(day)).isTrue();
    assertThat(EdtfDate.undated().contains(day)).isFalse();
    assertThat(day.contains(EdtfDate.undated())).isFalse();
    assertThat(new EdtfDate.Undated()).isEqualTo(EdtfDate.undated());
  }

  @Test
  void theTimelineIsTheSameFromWhateverOrder() {
    List<EdtfDate> timeline = new ArrayList<>();
    for (String text :
        List.of(
            "20XX",
            "201X",
            "../2011",
            "2014/..",
            "2014",
            "2014?",
            "2014-21",
            "2014-01",
            "2014-01-01",
            "2014-01-01~",
            "2014-01-02")) {
      timeline.add(EdtfDate.parse(text));
    }
    timeline.add(EdtfDate.undated());
    List<EdtfDate> shuffled = new ArrayList<>(timeline);
    Collections.shuffle(shuffled, new Random(7));

    shuffled.sort(EdtfDate.TIMELINE);

    assertThat(shuffled).containsExactlyElementsOf(timeline);
  }

  @Test
  void digitsDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(EdtfDate.parse("0800")).hasToString("0800");
    } finally {
      Locale.setDefault(before);
    }
  }
}
