package org.alternat.language;

import org.alternat.model.LanguageTag;
import org.alternat.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a house decides for itself where a language leaves a choice.
 *
 * <pre>{@code
 * HouseStyle style = HouseStyle.of(french).toBuilder().spacing(Spacing.EU).build();
 * }</pre>
 *
 * @param spacing spaces of French punctuation; other languages have no choice here
 * @param demonyms which word "kazakhstanais" or "kazakh" stands for the state
 * @param names how countries are called, where a dossier does not say
 * @param personNames how names of persons are set
 * @param raisedOrdinals whether the letters of ordinals are raised where the language does so
 * @param moneyUnit how currencies are named
 * @param respaceQuotations whether the spacing inside verbatim quotations may be put right
 * @since 1.0
 */
public record HouseStyle(
    Spacing spacing,
    Party.Demonym.Sense demonyms,
    NamePolicy names,
    PersonNames personNames,
    boolean raisedOrdinals,
    MoneyUnit moneyUnit,
    boolean respaceQuotations) {

  /**
   * The usual style of a language: French spacing by region, demonyms of the state, names of the
   * CLDR with this library's corrections, raised ordinals, currencies by their names, and spacing
   * of quotations put right.
   */
  public static HouseStyle of(LanguageTag language) {
    return new HouseStyle(
        Spacing.of(language),
        Party.Demonym.Sense.STATE,
        NamePolicy.standard(),
        PersonNames.AS_WRITTEN,
        true,
        MoneyUnit.NAME,
        true);
  }

  /**
   * The usual style of a language in a house. The European Union (EU) has its own French spacing.
   *
   * @param house the name of the house; null for none
   */
  public static HouseStyle of(LanguageTag language, @Nullable String house) {
    HouseStyle style = of(language);
    return "EU".equals(house) ? style.toBuilder().spacing(Spacing.EU).build() : style;
  }

  /** A builder that starts from this style. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * Where French puts spaces: before {@code ; ! ?}, before the colon, and inside guillemets.
   *
   * @since 1.0
   */
  public enum Spacing {
    /** Imprimerie nationale: narrow before {@code ; ! ?}, full before : and inside « ». */
    FR_FR,
    /** OQLF, for word processors: none before {@code ; ! ?}, full before : and inside « ». */
    FR_CA,
    /** The European Union's interinstitutional code: none anywhere. */
    EU,
    /** Switzerland: narrow everywhere. */
    FR_CH;

    static Spacing of(LanguageTag language) {
      return switch (language.toLocale().getCountry()) {
        case "CA" -> FR_CA;
        case "CH", "LI" -> FR_CH;
        default -> FR_FR;
      };
    }
  }

  /**
   * How names of persons are set.
   *
   * @since 1.0
   */
  public enum PersonNames {
    /** Faure Gnassingbé. */
    AS_WRITTEN,
    /** Faure GNASSINGBÉ, where the dossier says which is the family name. */
    FAMILY_IN_CAPITALS
  }

  /**
   * How currencies are named.
   *
   * @since 1.0
   */
  public enum MoneyUnit {
    /** ISO 4217: 12,5 millions EUR; EUR 12.5 million. */
    CODE,
    /** 12,5 M€; €12.5 million. */
    SYMBOL,
    /** 12,5 millions d’euros; 12.5 million euros. */
    NAME
  }

  /**
   * Builds a style.
   *
   * @since 1.0
   */
  public static final class Builder {

    private Spacing spacing;
    private Party.Demonym.Sense demonyms;
    private NamePolicy names;
    private PersonNames personNames;
    private boolean raisedOrdinals;
    private MoneyUnit moneyUnit;
    private boolean respaceQuotations;

    private Builder(HouseStyle style) {
      spacing = style.spacing;
      demonyms = style.demonyms;
      names = style.names;
      personNames = style.personNames;
      raisedOrdinals = style.raisedOrdinals;
      moneyUnit = style.moneyUnit;
      respaceQuotations = style.respaceQuotations;
    }

    /** Sets {@link HouseStyle#spacing}. */
    public Builder spacing(Spacing value) {
      spacing = value;
      return this;
    }

    /** Sets {@link HouseStyle#demonyms}. */
    public Builder demonyms(Party.Demonym.Sense value) {
      demonyms = value;
      return this;
    }

    /** Sets {@link HouseStyle#names}. */
    public Builder names(NamePolicy value) {
      names = value;
      return this;
    }

    /** Sets {@link HouseStyle#personNames}. */
    public Builder personNames(PersonNames value) {
      personNames = value;
      return this;
    }

    /** Sets {@link HouseStyle#raisedOrdinals}. */
    public Builder raisedOrdinals(boolean value) {
      raisedOrdinals = value;
      return this;
    }

    /** Sets {@link HouseStyle#moneyUnit}. */
    public Builder moneyUnit(MoneyUnit value) {
      moneyUnit = value;
      return this;
    }

    /** Sets {@link HouseStyle#respaceQuotations}. */
    public Builder respaceQuotations(boolean value) {
      respaceQuotations = value;
      return this;
    }

    /** The style. */
    public HouseStyle build() {
      return new HouseStyle(
          spacing, demonyms, names, personNames, raisedOrdinals, moneyUnit, respaceQuotations);
    }
  }
}
