package org.alternat.insight;

import java.util.Optional;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;
import org.alternat.model.Engagement.VisitType;

/** Who went to whom. */
final class Visits {
  private Visits() {}

  /**
   * Whether an engagement was in one of the two countries, and not in the margins of something. A
   * state or official visit never is, whatever year or festival it is part of.
   */
  static boolean tookPlaceInOneOfTheTwo(Engagement engagement, Dossier dossier) {
    boolean inMargins =
        !engagement.frame().isEmpty()
            && engagement.visitType() != VisitType.STATE
            && engagement.visitType() != VisitType.OFFICIAL;
    return !inMargins && hostOf(engagement, dossier).isPresent();
  }

  /** The country in which an engagement was: by its place or, without one, by its host. */
  static Optional<CountryCode> hostOf(Engagement engagement, Dossier dossier) {
    CountryCode place = engagement.place().country();
    return Optional.ofNullable(place == null ? engagement.host() : place)
        .filter(dossier.between()::contains);
  }

  /** The side that came; empty if it is not said and cannot be told from the host. */
  static Optional<CountryCode> guestOf(Engagement engagement, Dossier dossier) {
    return hostOf(engagement, dossier)
        .map(dossier.between()::other)
        .filter(guest -> engagement.guests().isEmpty() || engagement.guests().contains(guest));
  }

  /**
   * Whether a visit calls for one in return; a private one, a stopover or a delegation does not.
   */
  static boolean callsForReturn(Engagement engagement) {
    return engagement.kind() == Engagement.Kind.VISIT
        && engagement.visitType() != VisitType.TRANSIT
        && engagement.visitType() != VisitType.PRIVATE;
  }
}
