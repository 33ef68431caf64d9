package org.alternat.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alternat.model.CountryCode;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.Dyad;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.EventStatus;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.model.Provenance;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

  private static Engagement engagement(
      String id, Engagement.Kind kind, EventStatus status, String start) {
    return Engagement.builder(Id.of(id), kind, status, EdtfDate.parse(start))
        .provenance(Provenance.unsourced(Disclosure.PUBLIC))
        .build();
  }

  private static Agenda agenda(Engagement... engagements) {
    return Agenda.of(
        Dossier.builder(
                Id.of("d"),
                LanguageTag.of("en"),
                TODAY,
                new Dyad(CountryCode.of("XA"), CountryCode.of("XV")))
            .engagements(List.of(engagements))
            .build(),
        TODAY);
  }

  @Test
  void whatComesNextIsFirstAndWhatHasPassedIsNotToCome() {
    Agenda agenda =
        agenda(
            engagement("passed", Engagement.Kind.VISIT, EventStatus.PLANNED, "2024-05"),
            engagement("later", Engagement.Kind.VISIT, EventStatus.PLANNED, "2025"),
            engagement("sooner", Engagement.Kind.CALL, EventStatus.CONFIRMED, "2024-07-02"),
            engagement("cancelled", Engagement.Kind.CALL, EventStatus.CANCELLED, "2024-07-01"));
    assertThat(agenda.toCome()).extracting(e -> e.id().value()).containsExactly("sooner", "later");
    assertThat(agenda.next(e -> e.kind() == Engagement.Kind.VISIT).map(e -> e.id().value()))
        .contains("later");
  }

  @Test
  void whatWasLastIsFirstAmongWhatWasHeld() {
    Agenda agenda =
        agenda(
            engagement("old", Engagement.Kind.CALL, EventStatus.HELD, "2020"),
            engagement("last", Engagement.Kind.CALL, EventStatus.HELD, "2023-05-16"),
            engagement("planned", Engagement.Kind.CALL, EventStatus.PLANNED, "2024-09"));
    assertThat(agenda.held()).extracting(e -> e.id().value()).containsExactly("last", "old");
    assertThat(agenda.last(e -> e.kind() == Engagement.Kind.VISIT)).isEmpty();
  }
}
