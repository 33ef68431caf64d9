package org.alternat.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What ICU knows of one locale: made when first asked for, then shared by all threads. */
final class Icu {

  private static final Map<ULocale, Icu> LOADED = new ConcurrentHashMap<>();

  /** More messages than this come from a program that makes them up. */
  private static final int MOST_MESSAGES = 2000;

  private final ULocale locale;
  private final Lazy<LocalizedNumberFormatter> numbers;
  private final Lazy<PluralRules> cardinals;
  private final Lazy<PluralRules> ordinals;
  private final Lazy<ListFormatter> and;
  private final Lazy<ListFormatter> or;
  private final Lazy<Collator> collator;
  private final Lazy<LocaleDisplayNames> names;
  private final Lazy<DateFormatSymbols> calendar;
  private final Lazy<String> digits;

  /**
   * Messages read so far, by their texts; each is locked while in use, for ICU's are not shared.
   */
  private final Memo<String, MessageFormat> messages;

  private Icu(ULocale locale) {
    this.locale = locale;
    messages = new Memo<>(MOST_MESSAGES, text -> Messages.read(text, locale));
    numbers = new Lazy<>(this::makeNumbers);
    cardinals = new Lazy<>(() -> PluralRules.forLocale(locale, PluralRules.PluralType.CARDINAL));
    ordinals = new Lazy<>(() -> PluralRules.forLocale(locale, PluralRules.PluralType.ORDINAL));
    and = new Lazy<>(() -> lists(ListFormatter.Type.AND));
    or = new Lazy<>(() -> lists(ListFormatter.Type.OR));
    collator = new Lazy<>(() -> Collator.getInstance(locale).freeze());
    names = new Lazy<>(() -> LocaleDisplayNames.getInstance(locale));
    calendar = new Lazy<>(() -> DateFormatSymbols.getInstance(locale));
    digits = new Lazy<>(() -> NumberingSystem.getInstance(locale).getDescription());
  }

  static Icu of(ULocale locale) {
    return LOADED.computeIfAbsent(locale, Icu::new);
  }

  /** With a true minus sign, where CLDR has the hyphen of keyboards. */
  private LocalizedNumberFormatter makeNumbers() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    symbols.setMinusSignString(symbols.getMinusSignString().replace('-', '\u2212'));
    return NumberFormatter.withLocale(locale).symbols(symbols).roundingMode(RoundingMode.HALF_UP);
  }

  private ListFormatter lists(ListFormatter.Type type) {
    return ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE);
  }

  ULocale locale() {
    return locale;
  }

  LocalizedNumberFormatter numbers() {
    return numbers.get();
  }

  /** The sign that goes with the digits, without the marks of direction around it: %, ٪. */
  String percentSign() {
    String sign = DecimalFormatSymbols.getInstance(locale).getPercentString();
    return sign.replaceAll("\\p{Cf}", "");
  }

  PluralRules cardinals() {
    return cardinals.get();
  }

  PluralRules ordinals() {
    return ordinals.get();
  }

  ListFormatter and() {
    return and.get();
  }

  ListFormatter or() {
    return or.get();
  }

  /** Frozen, so that threads may share it. */
  Collator collator() {
    return collator.get();
  }

  String languageName(String tag) {
    return names.get().localeDisplayName(ULocale.forLanguageTag(tag));
  }

  String regionName(String code) {
    return names.get().regionDisplayName(code);
  }

  /** The name of a month beside a day: октября. */
  String monthOfDay(int month) {
    return calendar.get().getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE)[month - 1];
  }

  /** The name of a month alone: октябрь. */
  String monthAlone(int month) {
    return calendar.get()
        .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)[month - 1];
  }

  /** The name of a day of the week in a date. */
  String weekday(DayOfWeek day) {
    String[] sundayIsOne =
        calendar.get().getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    return sundayIsOne[day.getValue() % 7 + 1];
  }

  /** The symbol of a currency: €, US$, F CFA; its code if it has none. */
  String currencySymbol(String code) {
    return Currency.getInstance(code).getSymbol(locale);
  }

  /** The name of a currency for an amount: euro, euros. */
  String currencyName(String code, String pluralCategory) {
    return Currency.getInstance(code)
        .getName(locale, Currency.PLURAL_LONG_NAME, pluralCategory, null);
  }

  /** Fills a message. */
  String format(String message, Map<String, Object> values) {
    MessageFormat format = messages.of(message);
    synchronized (format) {
      return Messages.fill(format, values);
    }
  }

  /** The names of the arguments of a message. */
  Set<String> argumentNames(String message) {
    MessageFormat format = messages.of(message);
    synchronized (format) {
      return Set.copyOf(format.getArgumentNames());
    }
  }

  /** A number in the digits of the locale, ungrouped. */
  String digits(long number) {
    StringBuilder text = new StringBuilder(Long.toString(number));
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit >= 0 && digit <= 9) {
        text.setCharAt(i, digits.get().charAt(digit));
      }
    }
    return text.toString();
  }

  /** Whether the letters of a text are of a script of the locale; signs and digits are of any. */
  boolean writes(String text) {
    int[] own = UScript.getCode(locale);
    return text.codePoints()
        .map(UScript::getScript)
        .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
        .allMatch(script -> Arrays.stream(own).anyMatch(one -> one == script));
  }
}
