package org.alternat.language;

import java.util.List;
import java.util.Optional;
import org.alternat.model.CountryCode;
import org.alternat.model.EdtfDate;
import org.alternat.model.LanguageTag;
import org.alternat.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * What countries are called. That is a political act, so it can be replaced: by a dossier's own
 * names, by the names of the United Nations, of a ministry.
 *
 * <pre>{@code
 * NamePolicy names = NamePolicy.of(dossier.parties(), "FR-MEAE").orElse(NamePolicy.standard());
 * Language french = Languages.of(LanguageTag.of("fr")).withNames(names);
 * }</pre>
 *
 * Implementations are immutable and answer the same to the same question.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface NamePolicy {

  /**
   * The name of a country; empty if the policy has none.
   *
   * @param when the date spoken of, for names that changed; undated for the name of today
   */
  Optional<Designation> designation(
      CountryCode country, LanguageTag language, Party.Name.Form form, EdtfDate when);

  /**
   * A name from the other policy where this one has none in the language asked for; only then this
   * one's name in another language.
   */
  default NamePolicy orElse(NamePolicy other) {
    return (country, language, form, when) -> {
      Optional<Designation> first = designation(country, language, form, when);
      return first
          .filter(name -> name.isIn(language))
          .or(() -> other.designation(country, language, form, when))
          .or(() -> first);
    };
  }

  /**
   * Short names in each language from the CLDR (as ICU4J has it), corrected where usage in
   * diplomacy differs: "Bosnia and Herzegovina" for "Bosnia & Herzegovina". It has no formal names.
   */
  static NamePolicy standard() {
    return StandardNames.POLICY;
  }

  /** The names in a dossier that are for all houses. */
  static NamePolicy of(List<Party> parties) {
    return of(parties, null);
  }

  /**
   * The names in a dossier, those for a house before those for all. A party without a name in the
   * language asked for is called by its first name in another.
   *
   * @param house the policy that names are marked with, such as UN, EU, FR-MEAE; null for none
   */
  static NamePolicy of(List<Party> parties, @Nullable String house) {
    return new OwnNames(parties, house);
  }

  /**
   * The names in a dossier as a house prints them, and the standard ones for other countries. The
   * European Union (EU) calls Kosovo by its name with a star and a footnote, whoever gave the name.
   *
   * @param house the name of the house, such as UN, EU, FR-MEAE; null for none
   */
  static NamePolicy inHouse(List<Party> parties, @Nullable String house) {
    NamePolicy names = of(parties, house).orElse(standard());
    return "EU".equals(house) ? new EuropeanUnionNames(names) : names;
  }

  /**
   * How a country is called.
   *
   * @param name the name without article
   * @param language the language the name is in
   * @param grammar the name's grammar, in the terms of its language: a {@link FrenchNameClass} in
   *     French, the article or nothing in English; null to derive it from the name
   * @param footnote a text that has to stand with the name, once in a document; null if none
   * @since 1.0
   */
  record Designation(
      String name, LanguageTag language, @Nullable String grammar, @Nullable String footnote) {

    /** A name with derived grammar and no footnote. */
    public static Designation of(String name, LanguageTag language) {
      return new Designation(name, language, null, null);
    }

    /** Whether it is in this language, of whatever region. */
    public boolean isIn(LanguageTag other) {
      return language.language().equals(other.language());
    }
  }
}
