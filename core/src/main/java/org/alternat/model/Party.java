package org.alternat.model;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A country, or whatever else has bilateral relations.
 *
 * @since 1.0
 */
public record Party(
    @Required @Meaning("ISO 3166-1 alpha-2 code, or a user-assigned one") CountryCode code,
    @Meaning("ISO 3166-1 alpha-3 code") @Nullable String iso3,
    @Meaning("UN M49 code, three digits") @Nullable String m49,
    @Required @Meaning("what it is") Kind kind,
    @Meaning("names by language, form and validity, where those of the CLDR will not do")
        List<Name> names,
    @Meaning("names of the inhabitants and the adjective") List<Demonym> demonyms,
    @Meaning("capitals by validity") List<Capital> capitals,
    @Meaning("seat of government where it is not the capital") LocalizedText seatOfGovernment,
    @Meaning("official languages") List<LanguageTag> officialLanguages,
    @Meaning("currencies by validity") List<Tender> currencies,
    @Meaning("population, area, GDP and the like") List<Figure> figures,
    @RefersTo(Office.class) @Meaning("office of the head of state") @Nullable Id headOfState,
    @RefersTo(Office.class) @Meaning("office of the head of government")
        @Nullable Id headOfGovernment,
    @Meaning("national day") @Nullable NationalDay nationalDay,
    @Meaning("time zones, such as Africa/Lome") List<ZoneId> timeZones,
    @Meaning("calendars in official use besides the Gregorian, by their CLDR names")
        List<String> calendars,
    @Meaning("notes on protocol (CommonMark)") LocalizedText protocolNotes,
    @Meaning("the same thing elsewhere, such as its Wikidata entity") List<URI> sameAs) {

  /** Copies the lists. */
  public Party {
    names = List.copyOf(names);
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
    officialLanguages = List.copyOf(officialLanguages);
    currencies = List.copyOf(currencies);
    figures = List.copyOf(figures);
    timeZones = List.copyOf(timeZones);
    calendars = List.copyOf(calendars);
    sameAs = List.copyOf(sameAs);
  }

  /** The capital on a day. */
  public Optional<Capital> capitalOn(LocalDate day) {
    return Validity.on(day, capitals);
  }

  /** The currency on a day. */
  public Optional<Tender> currencyOn(LocalDate day) {
    return Validity.on(day, currencies);
  }

  Party within(View view) {
    return new Party(
        code,
        iso3,
        m49,
        kind,
        names.stream().filter(name -> !view.hides(name.from)).toList(),
        demonyms,
        capitals.stream().filter(capital -> !view.hides(capital.from)).toList(),
        seatOfGovernment,
        officialLanguages,
        currencies.stream().filter(tender -> !view.hides(tender.from)).toList(),
        view.items(figures, Figure.class),
        headOfState,
        headOfGovernment,
        nationalDay,
        timeZones,
        calendars,
        protocolNotes,
        sameAs);
  }

  /** The same without what is meant for the house alone. */
  Party withoutProtocolNotes() {
    return new Party(
        code,
        iso3,
        m49,
        kind,
        names,
        demonyms,
        capitals,
        seatOfGovernment,
        officialLanguages,
        currencies,
        figures,
        headOfState,
        headOfGovernment,
        nationalDay,
        timeZones,
        calendars,
        LocalizedText.EMPTY,
        sameAs);
  }

  /** What a party is. */
  public enum Kind {
    STATE,
    /** An entity whose status is disputed. */
    DISPUTED_STATUS,
    INTERNATIONAL_ORGANISATION
  }

  /** One name of a party. */
  public record Name(
      @Required @Meaning("language of the name") LanguageTag language,
      @Required @Meaning("for which use") Form form,
      @Required @Meaning("the name, without article") String text,
      @Meaning("first day of use") EdtfDate from,
      @Meaning("last day of use") EdtfDate to,
      @Meaning("house or organisation that uses it, such as UN, EU, FR-MEAE; all if absent")
          @Nullable String policy,
      @Meaning(
              "how it stands in a sentence, where its form does not tell: in French M, MV, MVA, F, FA,"
                  + " FI, P, N or NEN as in the table of countries; in English the article")
          @Nullable String grammar)
      implements Validity {

    /** Which use a name is for. */
    public enum Form {
      SHORT,
      FORMAL,
      /** Sorted under its first word: "Iran (Islamic Republic of)". */
      LIST,
      MAP
    }
  }

  /** What the people of a party are called, which is also the adjective. */
  public record Demonym(
      @Required @Meaning("language of the words") LanguageTag language,
      @Required @Meaning("of the state and its citizens, or of a people and its language")
          Sense sense,
      @Required @Meaning("masculine singular: kazakhstanais") String masculine,
      @Meaning("feminine singular: kazakhstanaise") @Nullable String feminine,
      @Meaning("masculine plural: kazakhstanais") @Nullable String plural,
      @Meaning("feminine plural: kazakhstanaises") @Nullable String femininePlural,
      @Meaning("first part of a compound: togolo") @Nullable String combining) {

    /** Whom a demonym speaks of. */
    public enum Sense {
      STATE,
      ETHNIC
    }
  }

  /** A capital for a time. */
  public record Capital(
      @Required @Meaning("name") LocalizedText name,
      @Meaning("first day under this name") EdtfDate from,
      @Meaning("last day under this name") EdtfDate to)
      implements Validity {}

  /** Legal tender for a time. */
  public record Tender(
      @Required @Meaning("ISO 4217 code") CurrencyCode currency,
      @Meaning("first day of use") EdtfDate from,
      @Meaning("last day of use") EdtfDate to)
      implements Validity {}

  /** The day a country celebrates. */
  public record NationalDay(
      @Required @Meaning("day of the year: --04-27") MonthDay day,
      @Meaning("what is celebrated") LocalizedText name) {}

  /** A number about a party at a time. */
  public record Figure(
      @Required @Meaning("id") Id id,
      @Required @Meaning("what is measured") Measure measure,
      @Meaning("what is measured, for measure OTHER") LocalizedText label,
      @Required @Meaning("the number, in full: 9000000") BigDecimal value,
      @Meaning("unit: km2, percent") @Nullable String unit,
      @Meaning("ISO 4217 code, for amounts") @Nullable CurrencyCode currency,
      @Meaning("the year or day it is for") EdtfDate period,
      @Meaning("where it comes from") Provenance provenance)
      implements Item {

    @Override
    public EdtfDate date() {
      return period;
    }

    @Override
    public Figure within(View view) {
      return new Figure(id, measure, label, value, unit, currency, period, provenance.within(view));
    }

    /** What can be measured. */
    public enum Measure {
      POPULATION,
      AREA,
      GDP_NOMINAL,
      GDP_PPP,
      GDP_PER_CAPITA,
      GROWTH,
      INFLATION,
      OTHER
    }
  }
}
