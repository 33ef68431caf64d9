package org.alternat.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Engagement.Outcome;
import org.alternat.model.Engagement.VisitType;
import org.alternat.model.EventStatus;
import org.alternat.model.Identified;
import org.alternat.model.Item;
import org.alternat.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * Who visited whom, what is owed, and which invitations were not taken up. Visits that took place
 * in one of the two countries count; meetings in the margins and stopovers do not.
 *
 * @param visits the oldest first
 * @param owed visits that were not returned, by level
 * @param invitations invitations after which nothing is recorded
 * @since 1.0
 */
public record Reciprocity(List<Visit> visits, List<Owed> owed, List<Invitation> invitations) {

  /** Copies the lists. */
  public Reciprocity {
    visits = List.copyOf(visits);
    owed = List.copyOf(owed);
    invitations = List.copyOf(invitations);
  }

  /**
   * A visit.
   *
   * @param type the form of the visit, or null
   */
  public record Visit(
      Engagement engagement,
      CountryCode guest,
      CountryCode host,
      Level level,
      @Nullable VisitType type) {}

  /**
   * Visits at a level that one side has not returned.
   *
   * @param by the side that owes a visit, having been host
   * @param unreturned the visits it received since its own last one, the oldest first
   * @param elapsed since the last of these
   */
  public record Owed(
      CountryCode by, Level level, List<Visit> unreturned, Optional<Elapsed> elapsed) {
    /** Copies the list. */
    public Owed {
      unreturned = List.copyOf(unreturned);
    }

    /** The last visit that was not returned. */
    public Visit last() {
      return unreturned.getLast();
    }
  }

  /**
   * An invitation that was not taken up as far as is recorded.
   *
   * @param by the side that invited, or null
   * @param item the outcome that tells of it, or the visit that was proposed
   * @param engagement the contact at which it was extended, or the visit
   */
  public record Invitation(@Nullable CountryCode by, Item item, Engagement engagement) {}

  /** The visits of a dossier, which is as of the day. */
  public static Reciprocity of(Dossier dossier, LocalDate day) {
    List<Visit> visits = visits(dossier);
    List<Owed> owed = new ArrayList<>();
    for (Level level : Level.values()) {
      for (CountryCode host : List.of(dossier.between().a(), dossier.between().b())) {
        owed(host, level, visits, day).ifPresent(owed::add);
      }
    }
    return new Reciprocity(visits, owed, invitations(dossier, visits, day));
  }

  private static List<Visit> visits(Dossier dossier) {
    return dossier.engagements().stream()
        .filter(e -> e.status() == EventStatus.HELD && e.visitType() != VisitType.TRANSIT)
        .filter(e -> isVisit(e) && Visits.tookPlaceInOneOfTheTwo(e, dossier))
        .flatMap(e -> visit(e, dossier).stream())
        .sorted(Comparator.comparing(v -> v.engagement().start(), EdtfDate.TIMELINE))
        .toList();
  }

  private static boolean isVisit(Engagement engagement) {
    return switch (engagement.kind()) {
      case VISIT, DELEGATION -> true;
      case CALL,
          VIDEO,
          MEETING_MARGINS,
          CONSULTATIONS,
          JOINT_COMMISSION,
          SUMMIT,
          LETTER,
          MESSAGE,
          SIGNING,
          CREDENTIALS,
          PARLIAMENTARY,
          MILITARY,
          BUSINESS_FORUM,
          OTHER ->
          false;
    };
  }

  private static Optional<Visit> visit(Engagement e, Dossier dossier) {
    Level level = e.level() == null ? Level.OTHER : e.level();
    return Visits.guestOf(e, dossier)
        .map(guest -> new Visit(e, guest, dossier.between().other(guest), level, e.visitType()));
  }

  private static Optional<Owed> owed(
      CountryCode host, Level level, List<Visit> visits, LocalDate day) {
    List<Visit> received =
        visits.stream()
            .filter(v -> v.level() == level && v.host().equals(host))
            .filter(v -> Visits.callsForReturn(v.engagement()))
            .filter(v -> visits.stream().noneMatch(other -> mayReturn(other, v)))
            .toList();
    return received.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Owed(
                host,
                level,
                received,
                Elapsed.since(received.getLast().engagement().start(), day)));
  }

  /** What may have been later is taken for a return: only what is certain is owed. */
  private static boolean mayReturn(Visit other, Visit visit) {
    return other.level() == visit.level()
        && other.guest().equals(visit.host())
        && Visits.callsForReturn(other.engagement())
        && !other.engagement().start().isBefore(visit.engagement().start());
  }

  private static List<Invitation> invitations(Dossier dossier, List<Visit> visits, LocalDate day) {
    Stream<Invitation> spoken =
        dossier.engagements().stream()
            .filter(e -> e.status() == EventStatus.HELD)
            .flatMap(e ->
                e.outcomes().stream()
                    .filter(o -> o.act() == Outcome.Act.INVITED)
                    .map(o -> new Invitation(inviting(o, dossier), o, e)))
            .filter(i -> !FollowUps.isFollowed(i.item(), dossier))
            .filter(i -> visits.stream().noneMatch(v -> takesUp(v, i)));
    Stream<Invitation> proposed =
        dossier.engagements().stream()
            .filter(e -> isVisit(e) && e.status().isProspective() && e.start().isBefore(day))
            .map(e -> new Invitation(Visits.hostOf(e, dossier).orElse(null), e, e));
    return Stream.concat(spoken, proposed).toList();
  }

  private static @Nullable CountryCode inviting(Outcome outcome, Dossier dossier) {
    return outcome.by() == null ? null : FollowUps.countryOf(outcome.by(), dossier).orElse(null);
  }

  private static boolean takesUp(Visit visit, Invitation invitation) {
    return visit.host().equals(invitation.by())
        && !visit.engagement().equals(invitation.engagement())
        && !visit.engagement().start().isBefore(invitation.engagement().start());
  }

  /** How many visits a side made at a level, of a type or, with null, of any. */
  public long count(CountryCode guest, Level level, @Nullable VisitType type) {
    return visits.stream()
        .filter(v -> v.guest().equals(guest) && v.level() == level)
        .filter(v -> type == null || v.type() == type)
        .count();
  }

  /** The levels at which there were visits, from the highest. */
  public List<Level> levels() {
    return Arrays.stream(Level.values())
        .filter(level -> visits.stream().anyMatch(v -> v.level() == level))
        .toList();
  }

  /** Visits owed and invitations not taken up. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    owed.forEach(o -> findings.add(finding(o)));
    invitations.forEach(i ->
        findings.add(
            Finding.of(Rule.INVITATION_NOT_TAKEN_UP)
                .on(List.<Identified>of(i.item(), i.engagement()))
                .with("invitation", Value.of(i.item().id()))
                .with("date", Value.of(i.engagement().start()))));
    return findings;
  }

  private static Finding finding(Owed owed) {
    Visit last = owed.last();
    Finding finding =
        Finding.of(Rule.VISIT_OWED)
            .on(owed.unreturned().stream().map(Visit::engagement).toList())
            .with("by", Value.of(owed.by()))
            .with("to", Value.of(last.guest()))
            .with("level", Value.of(owed.level()))
            .with("count", Value.of(owed.unreturned().size()))
            .with("visit", Value.of(last.engagement().id()))
            .with("date", Value.of(last.engagement().start()));
    return owed.elapsed()
        .map(e -> finding.with("least", Value.of(e.least())).with("most", Value.of(e.most())))
        .orElse(finding);
  }
}
