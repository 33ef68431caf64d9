package org.alternat.dossier;

import java.util.List;
import java.util.Map;
import org.alternat.model.Action;
import org.alternat.model.Agreement;
import org.alternat.model.Disclosure;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.GoodOffices;
import org.alternat.model.Imprint;
import org.alternat.model.LocalizedText;
import org.alternat.model.Mission;
import org.alternat.model.Place;
import org.alternat.model.Position;
import org.alternat.model.Provenance;
import org.alternat.model.Series;
import org.alternat.model.Verification;
import org.jspecify.annotations.Nullable;

/** What a field holds that a file leaves out. */
final class Defaults {

  private static final Map<Class<?>, Object> BY_TYPE =
      Map.ofEntries(
          Map.entry(LocalizedText.class, LocalizedText.EMPTY),
          Map.entry(EdtfDate.class, EdtfDate.undated()),
          Map.entry(List.class, List.of()),
          Map.entry(boolean.class, false),
          Map.entry(int.class, 0),
          Map.entry(Place.class, Place.UNKNOWN),
          Map.entry(Imprint.class, Imprint.UNKNOWN),
          Map.entry(Verification.class, Verification.UNVERIFIED),
          Map.entry(Mission.Residence.class, Mission.Residence.UNKNOWN),
          Map.entry(Engagement.Participant.Role.class, Engagement.Participant.Role.DELEGATION),
          Map.entry(Agreement.Bindingness.class, Agreement.Bindingness.UNCLEAR),
          Map.entry(Agreement.Renewal.class, Agreement.Renewal.UNKNOWN),
          Map.entry(GoodOffices.Form.class, GoodOffices.Form.UNSPECIFIED),
          Map.entry(Series.Observation.Status.class, Series.Observation.Status.FINAL));

  private Defaults() {}

  /**
   * The default of a type, null where there is none.
   *
   * @param disclosure that of items around that do not say so themselves
   */
  static @Nullable Object of(Class<?> type, Disclosure disclosure) {
    if (type == Disclosure.class) {
      return disclosure;
    }
    return type == Provenance.class ? Provenance.unsourced(disclosure) : BY_TYPE.get(type);
  }

  /** The disclosure of what is in a record of this type, if that around it is the other. */
  static Disclosure disclosureIn(Class<?> type, Disclosure around) {
    boolean house = Position.class.isAssignableFrom(type) || type == Action.class;
    return house ? Disclosure.INTERNAL : around;
  }

  /** Whether a value says nothing, so that a required field must not hold it. */
  static boolean isEmpty(@Nullable Object value) {
    return value == null
        || value.equals(LocalizedText.EMPTY)
        || value.equals(EdtfDate.undated())
        || value.equals(List.of());
  }
}
