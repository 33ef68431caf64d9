package org.alternat.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.alternat.model.Agreement;
import org.alternat.model.AgreementBuilder;
import org.alternat.model.Citation;
import org.alternat.model.CountryCode;
import org.alternat.model.CurrencyCode;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.DossierBuilder;
import org.alternat.model.Dyad;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.EngagementBuilder;
import org.alternat.model.EventStatus;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.model.Level;
import org.alternat.model.LocalizedText;
import org.alternat.model.Membership;
import org.alternat.model.Mission;
import org.alternat.model.Organisation;
import org.alternat.model.Place;
import org.alternat.model.Provenance;
import org.alternat.model.RelationStatus;
import org.alternat.model.Series;
import org.alternat.model.Source;
import org.jspecify.annotations.Nullable;

/** Small dossiers and items of which only a few things matter. */
public final class Given {
  public static final CountryCode KZ = CountryCode.of("KZ");
  public static final CountryCode TG = CountryCode.of("TG");
  public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  public static final Provenance NOWHERE = Provenance.unsourced(Disclosure.PUBLIC);

  private Given() {}

  public static DossierBuilder dossier() {
    return Dossier.builder(Id.of("kz-tg"), LanguageTag.of("en"), DAY, new Dyad(KZ, TG));
  }

  public static LocalizedText text(String text) {
    return text.isEmpty() ? LocalizedText.EMPTY : LocalizedText.of(LanguageTag.of("en"), text);
  }

  public static EdtfDate date(String edtf) {
    return edtf.isEmpty() ? EdtfDate.undated() : EdtfDate.parse(edtf);
  }

  public static Place in(CountryCode country) {
    return new Place(LocalizedText.EMPTY, country, LocalizedText.EMPTY);
  }

  public static EngagementBuilder held(String id, Engagement.Kind kind, String start) {
    return Engagement.builder(Id.of(id), kind, EventStatus.HELD, date(start)).provenance(NOWHERE);
  }

  public static Engagement visit(String id, CountryCode host, Level level, String start) {
    return held(id, Engagement.Kind.VISIT, start).host(host).level(level).place(in(host)).build();
  }

  public static RelationStatus relation(String id, RelationStatus.Status status, String from) {
    return relation(id, status, from, NOWHERE);
  }

  public static RelationStatus relation(
      String id, RelationStatus.Status status, String from, Provenance provenance) {
    return new RelationStatus(
        Id.of(id),
        status,
        date(from),
        EdtfDate.undated(),
        null,
        LocalizedText.EMPTY,
        Place.UNKNOWN,
        List.of(),
        null,
        LocalizedText.EMPTY,
        true,
        provenance);
  }

  public static Mission embassy(
      CountryCode sending, Mission.Residence residence, Mission.Head... heads) {
    return new Mission(
        Id.of("embassy-" + sending.value().toLowerCase(Locale.ROOT)),
        sending,
        sending.equals(KZ) ? TG : KZ,
        null,
        Mission.Type.EMBASSY,
        LocalizedText.EMPTY,
        residence,
        LocalizedText.EMPTY,
        EdtfDate.undated(),
        EdtfDate.undated(),
        false,
        false,
        List.of(heads),
        LocalizedText.EMPTY,
        NOWHERE);
  }

  public static Mission.Head head(
      String id, Mission.Rank rank, String appointed, String credentials, String ended) {
    return new Mission.Head(
        Id.of(id),
        Id.of("person-" + id),
        rank,
        EdtfDate.undated(),
        date(appointed),
        EdtfDate.undated(),
        date(credentials),
        null,
        date(ended),
        LocalizedText.EMPTY,
        NOWHERE);
  }

  public static AgreementBuilder agreement(String id, Agreement.Status status) {
    return Agreement.builder(Id.of(id), text(id), Agreement.Type.AGREEMENT, List.of(KZ, TG), status)
        .bindingness(Agreement.Bindingness.BINDING)
        .provenance(NOWHERE);
  }

  public static Organisation organisation(String id) {
    return new Organisation(
        Id.of(id),
        Organisation.Kind.INTERNATIONAL,
        text(id),
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        null,
        List.of());
  }

  public static Membership membership(
      String id, CountryCode country, String organisation, Membership.Status status, String from) {
    return new Membership(
        Id.of(id),
        country,
        Id.of(organisation),
        status,
        date(from),
        EdtfDate.undated(),
        LocalizedText.EMPTY,
        false,
        NOWHERE);
  }

  /** A series of whole years from one on. */
  public static Series series(
      Series.Indicator indicator,
      CountryCode reporter,
      String currency,
      Series.@Nullable Valuation valuation,
      int firstYear,
      double... values) {
    int[] year = {firstYear};
    return new Series(
        Id.of(
            "s-"
                + indicator.name().substring(0, 3).toLowerCase(Locale.ROOT)
                + "-"
                + reporter.value().toLowerCase(Locale.ROOT)
                + "-"
                + currency.toLowerCase(Locale.ROOT)),
        indicator,
        LocalizedText.EMPTY,
        reporter,
        reporter.equals(KZ) ? TG : KZ,
        CurrencyCode.of(currency),
        LocalizedText.EMPTY,
        6,
        valuation,
        Series.Prices.CURRENT,
        EdtfDate.undated(),
        Arrays.stream(values)
            .mapToObj(v ->
                new Series.Observation(
                    EdtfDate.ofYear(year[0]++),
                    BigDecimal.valueOf(v),
                    Series.Observation.Status.FINAL,
                    EdtfDate.undated(),
                    List.of(),
                    LocalizedText.EMPTY))
            .toList(),
        LocalizedText.EMPTY,
        NOWHERE);
  }

  public static Source source(String id, @Nullable CountryCode country, @Nullable String group) {
    return new Source(
        Id.of(id),
        Source.Type.PRESS,
        text(id),
        List.of(),
        LocalizedText.EMPTY,
        country,
        date("2023"),
        null,
        null,
        null,
        null,
        null,
        group,
        null,
        LocalizedText.EMPTY);
  }

  public static Provenance cited(String... sources) {
    return Provenance.builder(Disclosure.PUBLIC)
        .citations(Arrays.stream(sources).map(Id::of).map(Citation::of).toList())
        .build();
  }
}
