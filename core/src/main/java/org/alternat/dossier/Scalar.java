package org.alternat.dossier;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alternat.model.Actor;
import org.alternat.model.CountryCode;
import org.alternat.model.CurrencyCode;
import org.alternat.model.EdtfDate;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.model.UntsNumber;
import org.jspecify.annotations.Nullable;

/** A type that a file holds as a single text; its {@code toString} is that text. */
enum Scalar {
  STRING("string", String.class, "a text", text -> text, null, null),
  ID("id", Id.class, "an id", Id::of, Id.PATTERN, null),
  COUNTRY("country", CountryCode.class, "a country", CountryCode::of, "[A-Z]{2}", null),
  CURRENCY("currency", CurrencyCode.class, "a currency", CurrencyCode::of, "[A-Z]{3}", null),
  LANGUAGE(
      "language",
      LanguageTag.class,
      "a language",
      LanguageTag::of,
      "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*",
      null),
  ACTOR(
      "actor", Actor.class, "a country or an id", Actor::of, "([A-Z]{2}|" + Id.PATTERN + ")", null),
  DATE("date", EdtfDate.class, "a date", EdtfDate::parse, Scalar.edtf(), null),
  DAY("day", LocalDate.class, "a day such as 2023-10-03", LocalDate::parse, null, "date"),
  TIME(
      "time",
      LocalTime.class,
      "a time such as 10:30",
      LocalTime::parse,
      "[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?",
      null),
  MONTH_DAY(
      "dayOfYear",
      MonthDay.class,
      "a day of the year such as --04-27",
      MonthDay::parse,
      "--[01][0-9]-[0-3][0-9]",
      null),
  ZONE("timeZone", ZoneId.class, "a time zone such as Africa/Lome", ZoneId::of, null, null),
  ADDRESS(
      "address",
      URI.class,
      "an address such as https://example.org/",
      Scalar::address,
      null,
      "uri"),
  UNTS("untsNumber", UntsNumber.class, "a UNTS number", UntsNumber::new, UntsNumber.PATTERN, null);

  private static final Map<Class<?>, Scalar> BY_TYPE =
      Arrays.stream(values()).collect(Collectors.toMap(scalar -> scalar.type, scalar -> scalar));

  /** Whether objects of a class are held so: also those of classes within, such as zones. */
  private static final ClassValue<Boolean> IS_SCALAR =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return BY_TYPE.keySet().stream().anyMatch(scalar -> scalar.isAssignableFrom(type));
        }
      };

  private final String key;
  private final Class<?> type;
  private final String words;
  private final Function<String, Object> parser;
  private final @Nullable String pattern;
  private final @Nullable String format;

  Scalar(
      String key,
      Class<?> type,
      String words,
      Function<String, Object> parser,
      @Nullable String pattern,
      @Nullable String format) {
    this.key = key;
    this.type = type;
    this.words = words;
    this.parser = parser;
    this.pattern = pattern;
    this.format = format;
  }

  /** What {@link EdtfDate#parse} takes, but for days a month does not have. */
  private static String edtf() {
    String day = "(?:0[1-9]|[12][0-9]|3[01]|XX)";
    String month = "(?:(?:0[1-9]|1[0-2])(?:-" + day + ")?|2[1-4]|XX(?:-XX)?)";
    String point = "(?:[0-9]{4}(?:-" + month + ")?|[0-9]{3}X|[0-9]{2}XX)[?~%]?";
    String limit = "(?:\\.\\.|open|unknown)?";
    return point + "|" + point + "/(?:" + point + "|" + limit + ")|" + limit + "/" + point;
  }

  /** The scalar of a Java type, or null. */
  static @Nullable Scalar of(Class<?> type) {
    return BY_TYPE.get(type);
  }

  /** Whether a value is held as a single text. */
  static boolean isScalar(Object value) {
    return IS_SCALAR.get(value.getClass());
  }

  /** Its name in the schema. */
  String key() {
    return key;
  }

  /** What it is, with an article. */
  String words() {
    return words;
  }

  /** Regular expression for the schema, or null; what it lets pass can still be wrong. */
  @Nullable String pattern() {
    return pattern;
  }

  /** Format for the schema, or null. */
  @Nullable String format() {
    return format;
  }

  /**
   * The value of a text.
   *
   * @throws IllegalArgumentException or DateTimeException saying what is wrong
   */
  Object parse(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("the text is blank, where " + words + " is needed");
    }
    return switch (this) {
      case DAY, TIME, MONTH_DAY, ZONE -> parseTime(text);
      case COUNTRY, CURRENCY -> parseCode(text);
      default -> parser.apply(text);
    };
  }

  private Object parseTime(String text) {
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not " + words, e);
    }
  }

  private Object parseCode(String text) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      String capitals = text.toUpperCase(Locale.ROOT);
      if (capitals.equals(text) || !isCode(capitals)) {
        throw e;
      }
      throw new IllegalArgumentException(
          "\"" + text + "\" is written with capitals: \"" + capitals + "\"", e);
    }
  }

  private boolean isCode(String text) {
    try {
      return !parser.apply(text).toString().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static URI address(String text) {
    URI address = URI.create(text);
    if (!address.isAbsolute()) {
      throw new IllegalArgumentException("\"" + text + "\" is no full address such as https://…");
    }
    return address;
  }
}
