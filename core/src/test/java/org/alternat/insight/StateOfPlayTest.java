package org.alternat.insight;

import static org.alternat.insight.Given.DAY;
import static org.alternat.insight.Given.KZ;
import static org.alternat.insight.Given.TG;
import static org.alternat.insight.Given.agreement;
import static org.alternat.insight.Given.date;
import static org.alternat.insight.Given.dossier;
import static org.alternat.insight.Given.embassy;
import static org.alternat.insight.Given.head;
import static org.alternat.insight.Given.held;
import static org.alternat.insight.Given.membership;
import static org.alternat.insight.Given.organisation;
import static org.alternat.insight.Given.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alternat.model.Agreement;
import org.alternat.model.Agreement.Status;
import org.alternat.model.CooperationArea;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;
import org.alternat.model.Id;
import org.alternat.model.LocalizedText;
import org.alternat.model.Membership;
import org.alternat.model.Mission;
import org.alternat.model.Mission.Rank;
import org.alternat.model.Mission.Residence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Representation, shared memberships, agreements, convergence. */
class StateOfPlayTest {
  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }

  private static Representation represented(Mission... missions) {
    return Representation.on(DAY, dossier().missions(List.of(missions)).build());
  }

  @Test
  void oneMissionAloneIsAsymmetric() {
    assertThat(rules(represented(embassy(KZ, Residence.UNKNOWN)).findings()))
        .containsExactly("mission-one-sided");
    assertThat(represented().findings()).isEmpty();
  }

  @Test
  void residenceAndRankAreCompared() {
    assertThat(
            rules(
                represented(
                        embassy(
                            KZ,
                            Residence.RESIDENT,
                            head("a", Rank.AMBASSADOR, "2024", "2024-12-02", "")),
                        embassy(
                            TG, Residence.NON_RESIDENT, head("b", Rank.CHARGE_AI, "2025", "", "")))
                    .findings()))
        .containsExactly("residence-differs", "rank-differs");
    assertThat(
            represented(embassy(KZ, Residence.RESIDENT), embassy(TG, Residence.UNKNOWN)).findings())
        .as("what is unknown differs from nothing")
        .isEmpty();
  }

  @Test
  void anAmbassadorAndAHighCommissionerAreEquals() {
    assertThat(
            represented(
                    embassy(KZ, Residence.RESIDENT, head("a", Rank.AMBASSADOR, "2024", "2024", "")),
                    embassy(
                        TG,
                        Residence.RESIDENT,
                        head("b", Rank.HIGH_COMMISSIONER, "2024", "2024", "")))
                .findings())
        .isEmpty();
  }

  @Test
  void aPostIsVacantAfterItsLastHead() {
    Representation now =
        represented(
            embassy(KZ, Residence.RESIDENT, head("a", Rank.AMBASSADOR, "2018", "2018", "2024-01")),
            embassy(TG, Residence.RESIDENT, head("b", Rank.AMBASSADOR, "2026-09", "", "")));
    assertThat(now.a().vacantSince()).hasValue(date("2024-01"));
    assertThat(now.b().isCredentialsPending()).isTrue();
    assertThat(rules(now.findings()))
        .containsExactly("head-of-mission-vacant", "credentials-pending");
  }

  @ParameterizedTest
  @CsvSource({
    "MEMBER, MEMBER, true, ''",
    "MEMBER, OBSERVER, true, standing-differs",
    "SUSPENDED, MEMBER, true, member-suspended",
    "MEMBER, CANDIDATE, false, ''",
    "MEMBER, WITHDRAWN, false, ''",
    "INVITED, MEMBER, false, ''",
  })
  void standingDecidesWhatIsShared(
      Membership.Status a, Membership.Status b, boolean shared, String rule) {
    SharedMemberships memberships =
        SharedMemberships.on(
            DAY,
            dossier()
                .organisations(List.of(organisation("league")))
                .memberships(
                    List.of(
                        membership("m1", KZ, "league", a, "1992"),
                        membership("m2", TG, "league", b, "2022-06-25")))
                .build());
    assertThat(memberships.shared()).hasSize(shared ? 1 : 0);
    assertThat(String.join(" ", rules(memberships.findings()))).isEqualTo(rule);
  }

  @Test
  void aWithdrawalEndsAnEarlierMembership() {
    assertThat(
            SharedMemberships.on(
                    DAY,
                    dossier()
                        .organisations(List.of(organisation("league")))
                        .memberships(
                            List.of(
                                membership("m1", KZ, "league", Membership.Status.MEMBER, "1992"),
                                membership("m2", TG, "league", Membership.Status.MEMBER, "1992"),
                                membership(
                                    "m3", TG, "league", Membership.Status.WITHDRAWN, "2020")))
                        .build())
                .shared())
        .isEmpty();
  }

  @Test
  void whoJoinedSinceTheLastNoteIsTold() {
    SharedMemberships memberships =
        SharedMemberships.on(
            DAY,
            dossier()
                .organisations(List.of(organisation("league")))
                .memberships(
                    List.of(
                        membership("m1", KZ, "league", Membership.Status.MEMBER, "1992"),
                        membership("m2", TG, "league", Membership.Status.MEMBER, "2022-06-25")))
                .build());
    assertThat(memberships.since(LocalDate.of(2022, 6, 24))).hasSize(1);
    assertThat(memberships.since(LocalDate.of(2022, 6, 25))).isEmpty();
  }

  private static AgreementPipeline pipeline(Agreement... agreements) {
    return AgreementPipeline.of(dossier().agreements(List.of(agreements)).build(), DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-22, BINDING, true",
    "2024-11-23, BINDING, false",
    "2024, BINDING, false",
    "2023, BINDING, true",
    "2020, NON_BINDING, false",
    "2020, UNCLEAR, true",
    "'', BINDING, false",
  })
  void anAgreementIsStalledOnlyWhenThatIsCertain(
      String signed, Agreement.Bindingness bindingness, boolean stalled) {
    Agreement one =
        agreement("visa", Status.SIGNED).signed(date(signed)).bindingness(bindingness).build();
    assertThat(pipeline(one).stalled()).hasSize(stalled ? 1 : 0);
  }

  @Test
  void theSideThatHasNotRatifiedIsNamed() {
    Agreement one =
        agreement("visa", Status.SIGNED)
            .signed(date("2025-09-24"))
            .ratifications(List.of(new Agreement.Step(TG, date("2026-01"), LocalizedText.EMPTY)))
            .build();
    assertThat(pipeline(one).unratified())
        .singleElement()
        .satisfies(u -> assertThat(u.missing()).containsExactly(KZ));
    assertThat(pipeline(agreement("force", Status.IN_FORCE).build()).unratified()).isEmpty();
  }

  @Test
  void anEndWithinTwelveMonthsHasItsDayOfNotice() {
    Agreement one =
        agreement("transport", Status.IN_FORCE)
            .inForce(date("2017-05-01"))
            .expires(date("2027-05-01"))
            .renewal(Agreement.Renewal.TACIT)
            .noticeMonths(6)
            .build();
    assertThat(pipeline(one).expiring())
        .singleElement()
        .satisfies(e -> {
          assertThat(e.noticeBy()).contains(LocalDate.of(2026, 11, 1));
          assertThat(e.isTacitlyRenewed()).isTrue();
        });
    assertThat(pipeline(one.toBuilder().expires(date("2027-11-24")).build()).expiring()).isEmpty();
    assertThat(pipeline(one.toBuilder().expires(date("2027")).build()).expiring())
        .singleElement()
        .satisfies(e -> assertThat(e.noticeBy()).isEmpty());
  }

  @Test
  void aProposalWithoutFollowUpIsFoundOnce() {
    CooperationArea area = area("investment", List.of());
    Engagement visit =
        held("visit", Engagement.Kind.VISIT, "2023-11-27")
            .outcomes(List.of(outcome("o-investment", area.id()), outcome("o-consul", null)))
            .build();
    Dossier dossier =
        dossier()
            .cooperation(List.of(area))
            .engagements(List.of(visit))
            .agreements(
                List.of(
                    agreement("investment-agreement", Status.PROPOSED)
                        .area(area.id())
                        .proposed(date("2023-11-28"))
                        .build()))
            .build();
    assertThat(AgreementPipeline.of(dossier, DAY).proposals())
        .extracting(p -> p.item().id().value())
        .containsExactly("investment-agreement", "o-consul");
    assertThat(AgreementPipeline.of(dossier, LocalDate.of(2024, 11, 27)).proposals()).isEmpty();
  }

  private static Engagement.Outcome outcome(
      String id, org.alternat.model.@org.jspecify.annotations.Nullable Id area) {
    return new Engagement.Outcome(
        Id.of(id), Engagement.Outcome.Act.PROPOSED, text(id), null, area, Given.NOWHERE);
  }

  private static CooperationArea area(String id, List<Id> agreements) {
    return new CooperationArea(
        Id.of(id),
        null,
        text(id),
        CooperationArea.Status.EXPLORED,
        date(""),
        List.of(),
        List.of(),
        agreements,
        List.of(),
        LocalizedText.EMPTY,
        Given.NOWHERE);
  }

  private static Engagement talk(String id, Id area) {
    return held(id, Engagement.Kind.CALL, "2024")
        .topics(
            List.of(new Engagement.Topic(Id.of("t-" + id), text(id), area, null, Given.NOWHERE)))
        .build();
  }

  @Test
  void talkWithoutResultIsFoundFromTheSecondTimeOn() {
    CooperationArea area = area("ports", List.of());
    Dossier twice =
        dossier()
            .cooperation(List.of(area))
            .engagements(List.of(talk("one", area.id()), talk("two", area.id())))
            .build();
    assertThat(Convergence.of(twice).findings())
        .singleElement()
        .satisfies(f -> {
          assertThat(f.values()).containsEntry("count", Value.of(2));
          assertThat(f.items()).containsExactly(Id.of("ports"), Id.of("one"), Id.of("two"));
        });
    Dossier once = twice.toBuilder().engagements(List.of(talk("one", area.id()))).build();
    assertThat(Convergence.of(once).areas()).isEmpty();
  }

  @Test
  void aSignatureEndsTheTalkAndAProposalDoesNot() {
    CooperationArea area = area("ports", List.of(Id.of("deal")));
    Dossier twice =
        dossier()
            .cooperation(List.of(area))
            .engagements(List.of(talk("one", area.id()), talk("two", area.id())))
            .agreements(List.of(agreement("deal", Status.SIGNED).build()))
            .build();
    assertThat(Convergence.of(twice).findings()).isEmpty();
    assertThat(
            Convergence.of(
                    twice.toBuilder()
                        .agreements(List.of(agreement("deal", Status.PROPOSED).build()))
                        .build())
                .findings())
        .hasSize(1);
  }
}
