package org.alternat.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.Id;
import org.alternat.model.Membership;
import org.alternat.model.Validity;

/**
 * The organisations that both countries were in on a day, whatever their standing there.
 *
 * @param shared in the order in which the dossier lists its organisations
 * @since 1.0
 */
public record SharedMemberships(List<Shared> shared) {
  /** Copies the list. */
  public SharedMemberships {
    shared = List.copyOf(shared);
  }

  /**
   * An organisation and the two memberships.
   *
   * @param a of the country whose code comes first
   * @param b of the other
   */
  public record Shared(Id organisation, Membership a, Membership b) {
    /** Whether both have the same standing. */
    public boolean sameStanding() {
      return a.status() == b.status();
    }
  }

  /** The shared memberships on a day. */
  public static SharedMemberships on(LocalDate day, Dossier dossier) {
    List<Shared> shared = new ArrayList<>();
    dossier
        .organisations()
        .forEach(o -> {
          Optional<Membership> a = current(dossier, dossier.between().a(), o.id(), day);
          Optional<Membership> b = current(dossier, dossier.between().b(), o.id(), day);
          if (a.isPresent() && b.isPresent()) {
            shared.add(new Shared(o.id(), a.get(), b.get()));
          }
        });
    return new SharedMemberships(shared);
  }

  private static Optional<Membership> current(
      Dossier dossier, CountryCode country, Id organisation, LocalDate day) {
    List<Membership> candidates =
        dossier.memberships().stream()
            .filter(m -> m.country().equals(country) && m.organisation().equals(organisation))
            .filter(m -> m.status() != Membership.Status.WITHDRAWN)
            .toList();
    return Validity.on(day, candidates);
  }
}
