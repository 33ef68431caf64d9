package org.alternat.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.CaseMap;
import java.util.Comparator;
import java.util.List;
import org.alternat.model.LanguageTag;
import org.alternat.model.Person;

/**
 * Everything that depends on a language and on the style of a house. Immutable; what is slow to
 * make is made when first needed and shared by all.
 *
 * <pre>{@code
 * Language english = Languages.of(LanguageTag.of("en"));
 * english.list(List.of("trade", "transport", "agriculture")); // trade, transport and agriculture
 * english.anniversary(10).text();                             // 10th anniversary
 * }</pre>
 *
 * @since 1.0
 */
public final class Language {

  private final LanguageTag tag;
  private final HouseStyle style;
  private final LanguageData data;
  private final Icu icu;
  private final Ordinals ordinals;
  private final Dates dates;
  private final CountryNames countries;
  private final Demonyms demonyms;
  private final Numbers numbers;
  private final Money money;
  private final Durations durations;
  private final Messages messages;
  private final Typography typography;
  private final LineTypography lines;

  Language(LanguageTag tag, HouseStyle style, LanguageData data, Icu icu) {
    this.tag = tag;
    this.style = style;
    this.data = data;
    this.icu = icu;
    this.ordinals = new Ordinals(data, icu, style);
    this.dates = new Dates(data, icu, ordinals);
    this.countries = new CountryNames(tag, data, style.names(), collator());
    this.demonyms = new Demonyms(tag, data, style);
    this.numbers = new Numbers(data, icu);
    this.money = new Money(data, icu, numbers, style);
    this.durations = new Durations(data, icu);
    this.messages = new Messages(icu);
    this.typography = new Typography(tag, data, style);
    this.lines = new LineTypography(data, LineSigns.of(tag.language()), isRightToLeft());
  }

  /** The same language with other names of countries. */
  private Language(Language other, HouseStyle style) {
    this.tag = other.tag;
    this.style = style;
    this.data = other.data;
    this.icu = other.icu;
    this.ordinals = other.ordinals;
    this.dates = other.dates;
    this.countries = new CountryNames(tag, data, style.names(), collator());
    this.demonyms = new Demonyms(tag, data, style);
    this.numbers = other.numbers;
    this.money = other.money;
    this.durations = other.durations;
    this.messages = other.messages;
    this.typography = other.typography;
    this.lines = other.lines;
  }

  /** The tag it was asked for with. */
  public LanguageTag tag() {
    return tag;
  }

  /** The style of the house. */
  public HouseStyle style() {
    return style;
  }

  /** The same language and style with these names of countries, and its own for others. */
  public Language withNames(NamePolicy names) {
    HouseStyle named = style.toBuilder().names(names.orElse(style.names())).build();
    return new Language(this, named);
  }

  /** Whether it is written from right to left. */
  public boolean isRightToLeft() {
    return icu.locale().isRightToLeft();
  }

  /** Dates. */
  public Dates dates() {
    return dates;
  }

  /** Names of countries. */
  public CountryNames countries() {
    return countries;
  }

  /** Adjectives of countries. */
  public Demonyms demonyms() {
    return demonyms;
  }

  /** Numbers. */
  public Numbers numbers() {
    return numbers;
  }

  /** Amounts of money. */
  public Money money() {
    return money;
  }

  /** Time between two dates. */
  public Durations durations() {
    return durations;
  }

  /** Sentences with arguments. */
  public Messages messages() {
    return messages;
  }

  /** Spaces, apostrophes and quotation marks of texts. */
  public Typography typography() {
    return typography;
  }

  /** What is put right where the pieces of a line meet. */
  public LineTypography lines() {
    return lines;
  }

  /** A number of an order: 1er, 1re, 2e; 10th. */
  public RichText ordinal(int number, Gender gender) {
    return ordinals.of(number, gender);
  }

  /** The name of an anniversary: 10e anniversaire; 10th anniversary. */
  public RichText anniversary(int years) {
    return ordinals.anniversary(years);
  }

  /** The name of a language: "kazakh", "français"; as in a list, not capitalised by itself. */
  public String languageName(LanguageTag tag) {
    return icu.languageName(tag.value());
  }

  /** A list whose last members are joined by "and": A, B et C. Empty for no members. */
  public String list(List<String> members) {
    return icu.and().format(members);
  }

  /** A list whose last members are joined by "or": A, B ou C. */
  public String alternatives(List<String> members) {
    return icu.or().format(members);
  }

  /** The alphabetical order: Cuba, Égypte, Émirats arabes unis, Espagne. */
  public Comparator<String> collator() {
    Comparator<String> alphabet = (a, b) -> icu.collator().compare(a, b);
    return alphabet.thenComparing(Comparator.naturalOrder());
  }

  /** All in capitals, with their accents: ÉTATS-UNIS. */
  public String upperCase(String text) {
    return UCharacter.toUpperCase(icu.locale(), text);
  }

  /** All in small letters. */
  public String lowerCase(String text) {
    return UCharacter.toLowerCase(icu.locale(), text);
  }

  /** As at the beginning of a sentence: Le Togo, L’Iran. Nothing else changes. */
  public String capitalize(String text) {
    return CaseMap.toTitle().wholeString().noLowercase().apply(icu.locale().toLocale(), null, text);
  }

  /** As at the beginning of a sentence. */
  public RichText capitalize(RichText text) {
    if (text.isEmpty()) {
      return text;
    }
    RichText.Run first = text.runs().getFirst();
    RichText capital = new RichText(List.of(new RichText.Run(capitalize(first.text()), false)));
    List<RichText.Run> rest = text.runs().subList(1, text.runs().size());
    return first.superscript() ? text : capital.plus(new RichText(rest));
  }

  /** Whether the letters of a text are those that the language is written with. */
  public boolean isWrittenAs(String text) {
    return icu.writes(text);
  }

  /** A person's name as the house sets it: Faure Gnassingbé, or Faure GNASSINGBÉ. */
  public String person(Person.Name name) {
    return person(name, style.personNames());
  }

  /** A person's name, set as protocol asks in some places, whatever the house does elsewhere. */
  public String person(Person.Name name, HouseStyle.PersonNames manner) {
    String family = name.family();
    return switch (manner) {
      case AS_WRITTEN -> name.full();
      case FAMILY_IN_CAPITALS ->
          family == null ? name.full() : name.full().replace(family, upperCase(family));
    };
  }
}
