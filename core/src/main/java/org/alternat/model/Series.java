package org.alternat.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statistical series as one reporter gives it: trade, investment, aid, students.
 *
 * @since 1.0
 */
public record Series(
    @Required @Meaning("id") Id id,
    @Required @Meaning("what is measured") Indicator indicator,
    @Meaning("what is measured, for indicator OTHER") LocalizedText label,
    @Required @Meaning("country that reports") CountryCode reporter,
    @Required @Meaning("the other country") CountryCode partner,
    @Meaning("ISO 4217 code, for amounts") @Nullable CurrencyCode currency,
    @Meaning("unit, for what is no amount: students") LocalizedText unit,
    @Meaning("power of ten of the values: 6 if they are in millions; 0 if absent") int scale,
    @Meaning("whether goods are valued with cost, insurance and freight or free on board")
        @Nullable Valuation valuation,
    @Meaning("whether prices are current or constant") @Nullable Prices prices,
    @Meaning("base year of constant prices") EdtfDate baseYear,
    @Required @Meaning("the values, oldest first") List<Observation> observations,
    @Meaning("breaks in the series and other remarks") LocalizedText remarks,
    @Meaning("where it comes from") Provenance provenance)
    implements Item {

  /** Copies the list. */
  public Series {
    observations = List.copyOf(observations);
  }

  /** Undated: the observations have dates of their own. */
  @Override
  public EdtfDate date() {
    return EdtfDate.undated();
  }

  /**
   * Observations are known once they are published or, without such a date, their period is over.
   */
  @Override
  public Series within(View view) {
    return new Series(
        id,
        indicator,
        label,
        reporter,
        partner,
        currency,
        unit,
        scale,
        valuation,
        prices,
        baseYear,
        observations.stream().filter(observation -> observation.isWithin(view)).toList(),
        remarks,
        provenance.within(view));
  }

  /** What can be measured. */
  public enum Indicator {
    EXPORTS_GOODS,
    IMPORTS_GOODS,
    EXPORTS_SERVICES,
    IMPORTS_SERVICES,
    FDI_STOCK,
    FDI_FLOW,
    ODA,
    STUDENTS,
    DIASPORA,
    TOURISTS,
    REMITTANCES,
    OTHER
  }

  /** How goods are valued. */
  public enum Valuation {
    CIF,
    FOB
  }

  /** Which prices values are in. */
  public enum Prices {
    CURRENT,
    CONSTANT
  }

  /** One value. */
  public record Observation(
      @Required @Meaning("year, quarter as interval, month or day") EdtfDate period,
      @Required @Meaning("the value, to be multiplied by the scale") BigDecimal value,
      @Meaning("how final it is") Status status,
      @Meaning("when it was published") EdtfDate published,
      @Meaning("breakdown; the parts add up to the value") List<Part> parts,
      @Meaning("remark") LocalizedText remark) {

    /** Copies the list. */
    public Observation {
      parts = List.copyOf(parts);
    }

    private boolean isWithin(View view) {
      EdtfDate end = period.latest().<EdtfDate>map(EdtfDate::of).orElse(period);
      return !view.hides(published.isUndated() ? end : published);
    }

    /** How final a value is. */
    public enum Status {
      FINAL,
      PROVISIONAL,
      ESTIMATE
    }
  }

  /** A part of a value. */
  public record Part(
      @Meaning("code of the Harmonized System, as text: \"1001\"") @Nullable String hsCode,
      @Required @Meaning("what it is") LocalizedText label,
      @Required @Meaning("its value, in the scale of the series") BigDecimal value) {}
}
