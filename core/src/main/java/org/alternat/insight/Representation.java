package org.alternat.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Identified;
import org.alternat.model.Mission;
import org.alternat.model.Mission.Head;
import org.alternat.model.Mission.Rank;
import org.alternat.model.Mission.Residence;
import org.alternat.model.Validity;

/**
 * How the two represent each other on a day: the highest diplomatic mission of each in the other,
 * and who heads it. Missions to organisations and consulates do not represent one state in another.
 *
 * @param a of the country whose code comes first
 * @param b of the other
 * @since 1.0
 */
public record Representation(Side a, Side b) {

  /**
   * One side in the other.
   *
   * @param sending the side
   * @param mission its mission, if one is recorded
   * @param head who heads it
   * @param vacantSince when the last head left, if nobody followed
   */
  public record Side(
      CountryCode sending,
      Optional<Mission> mission,
      Optional<Head> head,
      Optional<EdtfDate> vacantSince) {

    /** Whether somebody was appointed who has not presented credentials; chargés present none. */
    public boolean isCredentialsPending() {
      return head.filter(h -> h.credentialsPresented().isUndated())
          .filter(h -> !h.appointed().isUndated() && isAccreditedToTheHeadOfState(h.rank()))
          .isPresent();
    }

    private static boolean isAccreditedToTheHeadOfState(Rank rank) {
      return switch (rank) {
        case AMBASSADOR, HIGH_COMMISSIONER, NUNCIO -> true;
        case CHARGE_EP, CHARGE_AI, CONSUL_GENERAL, CONSUL, HONORARY_CONSUL, REPRESENTATIVE -> false;
      };
    }
  }

  /** How the two represent each other on a day. */
  public static Representation on(LocalDate day, Dossier dossier) {
    return new Representation(
        side(dossier.between().a(), dossier, day), side(dossier.between().b(), dossier, day));
  }

  private static Side side(CountryCode sending, Dossier dossier, LocalDate day) {
    Optional<Mission> mission =
        dossier.missions().stream()
            .filter(m -> m.sending().equals(sending) && dossier.between().contains(m.host()))
            .filter(m -> m.organisation() == null && rank(m.type()) >= 0 && m.mayHoldOn(day))
            .min(Comparator.comparingInt(m -> rank(m.type())));
    Optional<Head> head = mission.flatMap(m -> Validity.on(day, m.heads()));
    Optional<EdtfDate> left =
        head.isPresent()
            ? Optional.empty()
            : mission.stream()
                .flatMap(m -> m.heads().stream())
                .map(Head::ended)
                .filter(d -> !d.isUndated())
                .max(Comparator.comparing(d -> d.latest().orElse(LocalDate.MAX)));
    return new Side(sending, mission, head, left);
  }

  private static int rank(Mission.Type type) {
    return switch (type) {
      case EMBASSY, HIGH_COMMISSION -> 0;
      case LIAISON_OFFICE -> 1;
      case INTERESTS_SECTION -> 2;
      case CONSULATE_GENERAL, CONSULATE, HONORARY_CONSULATE, PERMANENT_MISSION, TRADE_OFFICE -> -1;
    };
  }

  /** What differs between the two, and what is vacant or pending. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (a.mission().isPresent() != b.mission().isPresent()) {
      Side with = a.mission().isPresent() ? a : b;
      findings.add(
          between(Rule.MISSION_ONE_SIDED)
              .with("country", Value.of(with.sending()))
              .with("other", Value.of((a.mission().isPresent() ? b : a).sending())));
    }
    residence().ifPresent(findings::add);
    ranks().ifPresent(findings::add);
    Stream.of(a, b).forEach(side -> heads(side, findings));
    return findings;
  }

  private Finding between(Rule rule) {
    return Finding.of(rule)
        .on(
            Stream.of(a, b)
                .<Identified>flatMap(s ->
                    Stream.<Optional<? extends Identified>>of(s.mission(), s.head())
                        .flatMap(Optional::stream))
                .toList());
  }

  private Optional<Finding> residence() {
    Residence first = a.mission().map(Mission::residence).orElse(Residence.UNKNOWN);
    Residence second = b.mission().map(Mission::residence).orElse(Residence.UNKNOWN);
    if (first == second || first == Residence.UNKNOWN || second == Residence.UNKNOWN) {
      return Optional.empty();
    }
    Side resident = first == Residence.RESIDENT ? a : b;
    Side other = first == Residence.RESIDENT ? b : a;
    return Optional.of(
        between(Rule.RESIDENCE_DIFFERS)
            .with("country", Value.of(resident.sending()))
            .with("other", Value.of(other.sending())));
  }

  private Optional<Finding> ranks() {
    if (a.head().isEmpty() || b.head().isEmpty()) {
      return Optional.empty();
    }
    Rank first = a.head().get().rank();
    Rank second = b.head().get().rank();
    if (grade(first) == grade(second)) {
      return Optional.empty();
    }
    return Optional.of(
        between(Rule.RANK_DIFFERS)
            .with("country", Value.of(a.sending()))
            .with("rank", Value.of(first))
            .with("other", Value.of(b.sending()))
            .with("otherRank", Value.of(second)));
  }

  /** The classes of article 14 of the Vienna Convention of 1961. */
  private static int grade(Rank rank) {
    return switch (rank) {
      case AMBASSADOR, HIGH_COMMISSIONER, NUNCIO -> 1;
      case CHARGE_EP -> 3;
      case CHARGE_AI -> 4;
      case CONSUL_GENERAL, CONSUL, HONORARY_CONSUL, REPRESENTATIVE -> 5;
    };
  }

  private static void heads(Side side, List<Finding> findings) {
    if (side.mission().isEmpty()) {
      return;
    }
    Mission mission = side.mission().get();
    side.vacantSince()
        .ifPresent(since ->
            findings.add(
                Finding.of(Rule.HEAD_OF_MISSION_VACANT)
                    .on(mission)
                    .with("mission", Value.of(mission.id()))
                    .with("country", Value.of(side.sending()))
                    .with("since", Value.of(since))));
    if (side.isCredentialsPending()) {
      Head head = side.head().orElseThrow();
      findings.add(
          Finding.of(Rule.CREDENTIALS_PENDING)
              .on(mission, head)
              .with("head", Value.of(head.person()))
              .with("country", Value.of(side.sending()))
              .with("since", Value.of(head.appointed())));
    }
  }
}
