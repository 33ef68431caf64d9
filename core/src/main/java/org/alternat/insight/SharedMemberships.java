package org.alternat.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
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

    /** Since when both are in: the later of the two dates, undated if either is not known. */
    public EdtfDate since() {
      if (a.from().isUndated() || b.from().isUndated()) {
        return EdtfDate.undated();
      }
      return EdtfDate.TIMELINE.compare(a.from(), b.from()) < 0 ? b.from() : a.from();
    }

    /** Whether one of the two is suspended. */
    public boolean isSuspended() {
      return a.status() == Membership.Status.SUSPENDED || b.status() == Membership.Status.SUSPENDED;
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

  /**
   * The organisations in which the two came together after a day, such as that of the last note.
   */
  public List<Shared> since(LocalDate day) {
    return shared.stream().filter(s -> s.since().isAfter(day)).toList();
  }

  /** Where the standing of the two differs. */
  public List<Finding> findings() {
    return shared.stream().filter(s -> !s.sameStanding()).map(SharedMemberships::finding).toList();
  }

  private static Finding finding(Shared s) {
    return Finding.of(s.isSuspended() ? Rule.MEMBER_SUSPENDED : Rule.STANDING_DIFFERS)
        .on(s.a(), s.b())
        .with("organisation", Value.of(s.organisation()))
        .with("country", Value.of(s.a().country()))
        .with("standing", Value.of(s.a().status()))
        .with("other", Value.of(s.b().country()))
        .with("otherStanding", Value.of(s.b().status()));
  }

  private static Optional<Membership> current(
      Dossier dossier, CountryCode country, Id organisation, LocalDate day) {
    List<Membership> candidates =
        dossier.memberships().stream()
            .filter(m -> m.country().equals(country) && m.organisation().equals(organisation))
            .toList();
    return Validity.on(day, candidates).filter(SharedMemberships::isIn);
  }

  /** Candidates and those invited are not in yet. */
  private static boolean isIn(Membership membership) {
    return switch (membership.status()) {
      case MEMBER, OBSERVER, DIALOGUE_PARTNER, SUSPENDED, UNCLEAR -> true;
      case CANDIDATE, WITHDRAWN, INVITED -> false;
    };
  }
}
