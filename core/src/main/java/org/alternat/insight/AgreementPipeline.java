package org.alternat.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.model.Agreement;
import org.alternat.model.Agreement.Bindingness;
import org.alternat.model.Agreement.Renewal;
import org.alternat.model.Agreement.Status;
import org.alternat.model.CountryCode;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Engagement.Outcome;
import org.alternat.model.Item;

/**
 * How far agreements have come, and where they are held up.
 *
 * @param funnel agreements by status, from the first to the last
 * @param stalled binding ones signed more than {@value #STALLED_MONTHS} months ago, not in force
 * @param unratified binding ones not in force that one side or both have not ratified
 * @param expiring those that end within {@value #EXPIRING_MONTHS} months
 * @param proposals proposed more than {@value #PROPOSED_MONTHS} months ago, without follow-up
 * @since 1.0
 */
public record AgreementPipeline(
    Map<Status, List<Agreement>> funnel,
    List<Agreement> stalled,
    List<Unratified> unratified,
    List<Expiring> expiring,
    List<Proposal> proposals) {

  /** After so many months without entry into force, a signed agreement is stalled. */
  public static final int STALLED_MONTHS = 24;

  /** How far ahead the end of an agreement is looked for. */
  public static final int EXPIRING_MONTHS = 12;

  /** After so many months a proposal should have had some follow-up. */
  public static final int PROPOSED_MONTHS = 12;

  /** Copies the lists. */
  public AgreementPipeline {
    funnel = Collections.unmodifiableMap(new EnumMap<>(funnel));
    stalled = List.copyOf(stalled);
    unratified = List.copyOf(unratified);
    expiring = List.copyOf(expiring);
    proposals = List.copyOf(proposals);
  }

  /** An agreement and the sides of which no ratification or notification is recorded. */
  public record Unratified(Agreement agreement, List<CountryCode> missing) {
    /** Copies the list. */
    public Unratified {
      missing = List.copyOf(missing);
    }
  }

  /**
   * An agreement that ends soon.
   *
   * @param noticeBy the last day on which notice can be given, where the day of its end is known
   */
  public record Expiring(Agreement agreement, Optional<LocalDate> noticeBy) {
    /** Whether it goes on by itself unless somebody gives notice. */
    public boolean isTacitlyRenewed() {
      return agreement.renewal() == Renewal.TACIT;
    }
  }

  /**
   * A proposal without follow-up.
   *
   * @param item an agreement that is proposed, or the outcome of an engagement
   */
  public record Proposal(Item item, EdtfDate date) {}

  /** The agreements of a dossier, which is as of the day. */
  public static AgreementPipeline of(Dossier dossier, LocalDate day) {
    Map<Status, List<Agreement>> funnel = new EnumMap<>(Status.class);
    dossier
        .agreements()
        .forEach(a -> funnel.computeIfAbsent(a.status(), s -> new ArrayList<>()).add(a));
    funnel.replaceAll((status, all) -> List.copyOf(all));
    return new AgreementPipeline(
        funnel,
        dossier.agreements().stream().filter(a -> isStalled(a, day)).toList(),
        dossier.agreements().stream().flatMap(a -> unratified(a, dossier).stream()).toList(),
        dossier.agreements().stream().flatMap(a -> expiring(a, day).stream()).toList(),
        proposals(dossier, day));
  }

  /** What does not bind in international law has no entry into force to wait for. */
  private static boolean awaitsForce(Agreement agreement) {
    return agreement.bindingness() != Bindingness.NON_BINDING
        && agreement.inForce().isUndated()
        && switch (agreement.status()) {
          case SIGNED, RATIFIED, PROVISIONALLY_APPLIED -> true;
          case PROPOSED,
              NEGOTIATING,
              INITIALLED,
              IN_FORCE,
              SUSPENDED,
              EXPIRED,
              TERMINATED,
              REPLACED ->
              false;
        };
  }

  private static boolean isStalled(Agreement agreement, LocalDate day) {
    return awaitsForce(agreement) && Elapsed.isLongerAgo(agreement.signed(), STALLED_MONTHS, day);
  }

  private static Optional<Unratified> unratified(Agreement agreement, Dossier dossier) {
    if (!awaitsForce(agreement) || agreement.bindingness() != Bindingness.BINDING) {
      return Optional.empty();
    }
    List<CountryCode> missing =
        agreement.parties().stream()
            .filter(dossier.between()::contains)
            .filter(party ->
                Stream.concat(
                        agreement.ratifications().stream(), agreement.notifications().stream())
                    .noneMatch(step -> step.country().equals(party)))
            .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(new Unratified(agreement, missing));
  }

  private static Optional<Expiring> expiring(Agreement agreement, LocalDate day) {
    EdtfDate end = agreement.expires();
    boolean runs =
        agreement.status() == Status.IN_FORCE || agreement.status() == Status.PROVISIONALLY_APPLIED;
    if (!runs
        || end.isUndated()
        || end.isBefore(day)
        || end.isAfter(day.plusMonths(EXPIRING_MONTHS))) {
      return Optional.empty();
    }
    Integer notice = agreement.noticeMonths();
    Optional<LocalDate> noticeBy =
        notice != null && end instanceof EdtfDate.Day(LocalDate last, EdtfDate.Certainty c)
            ? Optional.of(last.minusMonths(notice))
            : Optional.empty();
    return Optional.of(new Expiring(agreement, noticeBy));
  }

  private static List<Proposal> proposals(Dossier dossier, LocalDate day) {
    Stream<Proposal> agreements =
        dossier.agreements().stream()
            .filter(a -> a.status() == Status.PROPOSED)
            .map(a -> new Proposal(a, a.proposed()));
    Stream<Proposal> outcomes = dossier.engagements().stream().flatMap(e -> proposed(e, dossier));
    return Stream.concat(agreements, outcomes)
        .filter(p -> Elapsed.isLongerAgo(p.date(), PROPOSED_MONTHS, day))
        .filter(p -> !FollowUps.isFollowed(p.item(), dossier))
        .toList();
  }

  private static Stream<Proposal> proposed(Engagement engagement, Dossier dossier) {
    return engagement.outcomes().stream()
        .filter(o -> o.act() == Outcome.Act.PROPOSED)
        .filter(o -> o.area() == null || !isAgreementOf(o, engagement, dossier))
        .map(o -> new Proposal(o, engagement.start()));
  }

  /** Whether the dossier has the proposal as an agreement too, which then speaks for it. */
  private static boolean isAgreementOf(Outcome outcome, Engagement engagement, Dossier dossier) {
    return dossier.agreements().stream()
        .anyMatch(a ->
            a.area() != null
                && a.area().equals(outcome.area())
                && !a.proposed().isBefore(engagement.start()));
  }

  /** How many agreements have a status. */
  public int count(Status status) {
    return funnel.getOrDefault(status, List.of()).size();
  }

  /** Where agreements are held up. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    stalled.forEach(a ->
        findings.add(
            Finding.of(Rule.AGREEMENT_STALLED)
                .on(a)
                .with("agreement", Value.of(a.id()))
                .with("signed", Value.of(a.signed()))
                .with("threshold", Value.of(STALLED_MONTHS))));
    unratified.forEach(u ->
        findings.add(
            Finding.of(Rule.RATIFICATION_MISSING)
                .on(u.agreement())
                .with("agreement", Value.of(u.agreement().id()))
                .with("country", Value.of(u.missing().getFirst()))
                .with("sides", new Value.OfWord(u.missing().size() == 2 ? "BOTH" : "ONE"))));
    expiring.forEach(e -> findings.add(finding(e)));
    proposals.forEach(p ->
        findings.add(
            Finding.of(Rule.PROPOSAL_WITHOUT_FOLLOW_UP)
                .on(p.item())
                .with("proposal", Value.of(p.item().id()))
                .with("date", Value.of(p.date()))
                .with("threshold", Value.of(PROPOSED_MONTHS))));
    return findings;
  }

  private static Finding finding(Expiring expiring) {
    EdtfDate notice = expiring.noticeBy().<EdtfDate>map(EdtfDate::of).orElse(EdtfDate.undated());
    return Finding.of(Rule.AGREEMENT_EXPIRING)
        .on(expiring.agreement())
        .with("agreement", Value.of(expiring.agreement().id()))
        .with("date", Value.of(expiring.agreement().expires()))
        .with("renewal", Value.of(expiring.agreement().renewal()))
        .with("known", new Value.OfWord(notice.isUndated() ? "NO" : "YES"))
        .with("notice", Value.of(notice));
  }
}
