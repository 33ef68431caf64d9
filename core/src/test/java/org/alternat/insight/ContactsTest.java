package org.alternat.insight;

import static org.alternat.insight.Given.DAY;
import static org.alternat.insight.Given.KZ;
import static org.alternat.insight.Given.TG;
import static org.alternat.insight.Given.date;
import static org.alternat.insight.Given.dossier;
import static org.alternat.insight.Given.held;
import static org.alternat.insight.Given.text;
import static org.alternat.insight.Given.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.alternat.insight.LastContacts.Freshness;
import org.alternat.insight.LastContacts.Mode;
import org.alternat.insight.LastContacts.Thresholds;
import org.alternat.model.Dossier;
import org.alternat.model.Engagement;
import org.alternat.model.Engagement.Outcome;
import org.alternat.model.EventStatus;
import org.alternat.model.Id;
import org.alternat.model.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last contacts and visits owed. */
class ContactsTest {
  private static Dossier with(Engagement... engagements) {
    return dossier().engagements(List.of(engagements)).build();
  }

  private static Engagement call(String id, String start) {
    return held(id, Engagement.Kind.CALL, start).level(Level.HEAD_OF_STATE).build();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10-03, 2024-10-03, 12, 12",
    "2023-10-03, 2024-10-02, 11, 11",
    "2023, 2024-10-03, 9, 21",
    "2024, 2024-10-03, 0, 9",
    "2024-02-01/2024-02-03, 2024-10-03, 8, 8",
    "2024-02-29, 2025-02-28, 11, 11",
  })
  void aYearGivesAnIntervalOfMonths(String start, LocalDate day, int least, int most) {
    assertThat(Elapsed.since(date(start), day)).contains(new Elapsed(least, most));
  }

  @Test
  void whatIsUndatedOrToComeIsNotCounted() {
    assertThat(Elapsed.since(date(""), DAY)).isEmpty();
    assertThat(Elapsed.since(date("2027"), DAY)).isEmpty();
  }

  @Test
  void onlyWhatWasHeldIsAContact() {
    Engagement planned =
        Engagement.builder(
                Id.of("planned"), Engagement.Kind.CALL, EventStatus.PLANNED, date("2026-10-01"))
            .level(Level.HEAD_OF_STATE)
            .provenance(Given.NOWHERE)
            .build();
    assertThat(LastContacts.of(with(planned), DAY).contacts()).isEmpty();
  }

  @Test
  void contactsAreKeptByLevelAndMode() {
    LastContacts last =
        LastContacts.of(
            with(
                call("call-old", "2020-01-01"),
                call("call", "2023-10-03"),
                visit("visit", KZ, Level.HEAD_OF_STATE, "2023-11-27"),
                held("margins", Engagement.Kind.SIGNING, "2025-09-24")
                    .level(Level.FOREIGN_MINISTER)
                    .frame(text("UNGA 80"))
                    .build()),
            DAY);
    assertThat(last.contacts())
        .extracting(c -> c.level() + " " + c.mode() + " " + c.engagement().id())
        .containsExactly(
            "HEAD_OF_STATE IN_COUNTRY visit",
            "HEAD_OF_STATE CALL call",
            "FOREIGN_MINISTER IN_MARGINS margins");
    assertThat(last.latest())
        .hasValueSatisfying(c -> assertThat(c.mode()).isEqualTo(Mode.IN_MARGINS));
  }

  @Test
  void aYearDoesNotHideTheExactContactWithinIt() {
    LastContacts last = LastContacts.of(with(call("year", "2025"), call("day", "2025-06-01")), DAY);
    LastContacts.Contact contact = last.contacts().getFirst();
    assertThat(contact.engagement().id()).isEqualTo(Id.of("day"));
    assertThat(contact.elapsed()).contains(new Elapsed(10, 17));
  }

  @Test
  void thresholdsArePassedByWhatIsCertain() {
    Thresholds two = new Thresholds(12, 24);
    assertThat(two.of(new Elapsed(9, 21))).isEqualTo(Freshness.RECENT);
    assertThat(two.of(new Elapsed(12, 30))).isEqualTo(Freshness.FADING);
    assertThat(two.of(new Elapsed(24, 24))).isEqualTo(Freshness.OLD);
    assertThatThrownBy(() -> new Thresholds(24, 12)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aContactTooLongAgoExplainsItself() {
    List<Finding> findings = LastContacts.of(with(call("call", "2023-10-03")), DAY).findings();
    assertThat(findings)
        .singleElement()
        .satisfies(f -> {
          assertThat(f.rule()).isEqualTo("contact-overdue");
          assertThat(f.items()).containsExactly(Id.of("call"));
          assertThat(f.values())
              .containsEntry("least", Value.of(37))
              .containsEntry("threshold", Value.of(24));
        });
  }

  @Test
  void aVisitWithoutReturnIsOwedByTheHost() {
    Reciprocity visits =
        Reciprocity.of(with(visit("to-kz", KZ, Level.HEAD_OF_STATE, "2023-11-27")), DAY);
    assertThat(visits.owed())
        .singleElement()
        .satisfies(owed -> {
          assertThat(owed.by()).isEqualTo(KZ);
          assertThat(owed.elapsed()).contains(new Elapsed(35, 35));
          assertThat(owed.last().engagement().id()).isEqualTo(Id.of("to-kz"));
        });
    assertThat(visits.count(TG, Level.HEAD_OF_STATE, null)).isEqualTo(1);
    assertThat(visits.count(KZ, Level.HEAD_OF_STATE, null)).isZero();
  }

  @Test
  void aReturnSettlesItAtItsLevelAlone() {
    Reciprocity visits =
        Reciprocity.of(
            with(
                visit("to-kz", KZ, Level.HEAD_OF_STATE, "2023-11-27"),
                visit("minister", TG, Level.MINISTER, "2024-02-08"),
                visit("to-tg", TG, Level.HEAD_OF_STATE, "2025")),
            DAY);
    assertThat(visits.owed())
        .extracting(o -> o.by() + " " + o.level())
        .containsExactly("TG HEAD_OF_STATE", "TG MINISTER");
  }

  @Test
  void whatMayHaveBeenAReturnLeavesNothingOwed() {
    assertThat(
            Reciprocity.of(
                    with(
                        visit("to-kz", KZ, Level.HEAD_OF_STATE, "2023-11-27"),
                        visit("to-tg", TG, Level.HEAD_OF_STATE, "2023")),
                    DAY)
                .owed())
        .isEmpty();
  }

  @Test
  void marginsTransitAndPrivateVisitsAreNotOwed() {
    Engagement transit =
        visit("transit", KZ, Level.HEAD_OF_STATE, "2023-11-27").toBuilder()
            .visitType(Engagement.VisitType.TRANSIT)
            .build();
    Engagement holiday =
        visit("private", KZ, Level.HEAD_OF_STATE, "2023-11-27").toBuilder()
            .visitType(Engagement.VisitType.PRIVATE)
            .build();
    Engagement margins =
        visit("margins", KZ, Level.HEAD_OF_STATE, "2023-11-27").toBuilder()
            .frame(text("a summit"))
            .build();
    assertThat(Reciprocity.of(with(transit, holiday, margins), DAY).owed()).isEmpty();
    assertThat(Reciprocity.of(with(transit, holiday, margins), DAY).visits())
        .extracting(v -> v.engagement().id().value())
        .containsExactly("private");
  }

  @Test
  void anInvitationIsOpenUntilSomebodyComes() {
    Outcome invited =
        new Outcome(
            Id.of("invited"),
            Outcome.Act.INVITED,
            text("Come."),
            org.alternat.model.Actor.of(TG),
            null,
            Given.NOWHERE);
    Engagement visit =
        visit("to-kz", KZ, Level.HEAD_OF_STATE, "2023-11-27").toBuilder()
            .outcomes(List.of(invited))
            .build();
    assertThat(Reciprocity.of(with(visit), DAY).invitations())
        .extracting(i -> i.item().id().value())
        .containsExactly("invited");
    assertThat(
            Reciprocity.of(with(visit, visit("to-tg", TG, Level.MINISTER, "2024")), DAY)
                .invitations())
        .isEmpty();
  }
}
