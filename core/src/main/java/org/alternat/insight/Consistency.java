package org.alternat.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alternat.model.Agreement;
import org.alternat.model.Coherence;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Event;
import org.alternat.model.EventStatus;
import org.alternat.model.Id;
import org.alternat.model.Item;
import org.alternat.model.RelationStatus;
import org.alternat.model.Series;
import org.alternat.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What in a dossier does not fit together. A dossier that was read from a file has been checked
 * already where a value cannot be right; one that a program built has not.
 */
final class Consistency {
  private final Dossier dossier;
  private final LocalDate day;
  private final List<Finding> findings = new ArrayList<>();

  private Consistency(Dossier dossier, LocalDate day) {
    this.dossier = dossier;
    this.day = day;
  }

  /** What does not fit together in a dossier as of a day. */
  static List<Finding> of(Dossier dossier, LocalDate day) {
    Consistency check = new Consistency(dossier, day);
    check.recognition();
    dossier.items().forEach(check::span);
    dossier.engagements().forEach(check::engagement);
    dossier.events().forEach(e -> check.weekday(e, e.start(), e.weekday()));
    dossier.agreements().forEach(check::agreement);
    dossier.series().forEach(check::series);
    check.duplicates();
    return check.findings;
  }

  private void recognition() {
    Optional<RelationStatus> recognised =
        dossier.relations().stream()
            .filter(r -> r.status() == RelationStatus.Status.RECOGNISED)
            .min(Comparator.comparing(RelationStatus::from, EdtfDate.TIMELINE));
    recognised.ifPresent(r -> {
      dossier.relations().stream()
          .filter(other -> !other.equals(r) && other.from().isBefore(r.from()))
          .forEach(other -> before(other, r));
      dossier.engagements().stream()
          .filter(e -> e.status() == EventStatus.HELD && e.start().isBefore(r.from()))
          .forEach(e -> before(e, r));
    });
  }

  private void before(Item item, RelationStatus recognition) {
    findings.add(
        Finding.of(Rule.BEFORE_RECOGNITION)
            .on(item, recognition)
            .with("item", Value.of(item.id()))
            .with("date", Value.of(item.date()))
            .with("recognised", Value.of(recognition.from())));
  }

  private void span(Item item) {
    switch (item) {
      case Engagement e -> ends(e, e.start(), e.end());
      case Event e -> ends(e, e.start(), e.end());
      case Validity valid -> ends(item, valid.from(), valid.to());
      default -> {}
    }
  }

  private void ends(Item item, EdtfDate from, EdtfDate to) {
    if (!Coherence.isInOrder(from, to)) {
      findings.add(
          Finding.of(Rule.ENDS_BEFORE_BEGINNING)
              .on(item)
              .with("item", Value.of(item.id()))
              .with("from", Value.of(from))
              .with("to", Value.of(to)));
    }
  }

  private void engagement(Engagement e) {
    weekday(e, e.start(), e.weekday());
    if (!Coherence.isWithItsHost(e)) {
      findings.add(
          Finding.of(Rule.PLACE_NOT_WITH_HOST)
              .on(e)
              .with("visit", Value.of(e.id()))
              .with("host", Value.of(Objects.requireNonNull(e.host())))
              .with("country", Value.of(Objects.requireNonNull(e.place().country()))));
    }
    if (e.status() == EventStatus.HELD) {
      e.participants().forEach(p -> inOffice(e, p.person(), p.office(), e.start()));
    }
  }

  private void weekday(Item item, EdtfDate date, @Nullable DayOfWeek weekday) {
    if (weekday == null) {
      return;
    }
    Coherence.weekdayInstead(date, weekday)
        .ifPresent(actual ->
            findings.add(
                Finding.of(Rule.WEEKDAY_WRONG)
                    .on(item)
                    .with("item", Value.of(item.id()))
                    .with("date", Value.of(date))
                    .with("given", Value.of(weekday))
                    .with("actual", Value.of(actual))));
  }

  private void inOffice(Item item, @Nullable Id person, @Nullable Id office, EdtfDate when) {
    if (person == null || office == null) {
      return;
    }
    if (!Coherence.mayHoldOffice(Coherence.terms(dossier, person, office), when)) {
      findings.add(
          Finding.of(Rule.NOT_IN_OFFICE)
              .on(item)
              .with("item", Value.of(item.id()))
              .with("person", Value.of(person))
              .with("office", Value.of(office))
              .with("date", Value.of(when)));
    }
  }

  private void agreement(Agreement a) {
    a.signatories().forEach(s -> inOffice(a, s.person(), s.office(), a.signed()));
    if (!Coherence.isInOrder(a.signed(), a.inForce())) {
      findings.add(
          Finding.of(Rule.IN_FORCE_BEFORE_SIGNATURE)
              .on(a)
              .with("agreement", Value.of(a.id()))
              .with("force", Value.of(a.inForce()))
              .with("signed", Value.of(a.signed())));
    }
    if (a.status() == Agreement.Status.IN_FORCE
        && a.renewal() != Agreement.Renewal.TACIT
        && !a.expires().isUndated()
        && a.expires().isBefore(day)) {
      findings.add(
          Finding.of(Rule.IN_FORCE_THOUGH_EXPIRED)
              .on(a)
              .with("agreement", Value.of(a.id()))
              .with("date", Value.of(a.expires())));
    }
  }

  private void series(Series series) {
    for (Series.Observation o : series.observations()) {
      Coherence.otherSum(o)
          .ifPresent(sum ->
              findings.add(
                  Finding.of(Rule.PARTS_DO_NOT_ADD_UP)
                      .on(series)
                      .with("series", Value.of(series.id()))
                      .with("period", Value.of(o.period()))
                      .with("sum", new Value.OfNumber(sum))
                      .with("total", new Value.OfNumber(o.value()))));
    }
  }

  private void duplicates() {
    for (int i = 0; i < dossier.engagements().size(); i++) {
      for (Engagement other : dossier.engagements().subList(i + 1, dossier.engagements().size())) {
        Engagement one = dossier.engagements().get(i);
        if (one.kind() == other.kind()
            && one.level() == other.level()
            && isWithinADay(one.start(), other.start())) {
          duplicate(one, other);
        }
      }
    }
    for (int i = 0; i < dossier.events().size(); i++) {
      for (Event other : dossier.events().subList(i + 1, dossier.events().size())) {
        Event one = dossier.events().get(i);
        if (one.kind() == other.kind()
            && one.actors().equals(other.actors())
            && isWithinADay(one.start(), other.start())) {
          duplicate(one, other);
        }
      }
    }
  }

  private static boolean isWithinADay(EdtfDate one, EdtfDate other) {
    return one instanceof EdtfDate.Day a
        && other instanceof EdtfDate.Day b
        && Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) <= 1;
  }

  private void duplicate(Item one, Item other) {
    findings.add(
        Finding.of(Rule.POSSIBLE_DUPLICATE)
            .on(one, other)
            .with("item", Value.of(one.id()))
            .with("other", Value.of(other.id()))
            .with("date", Value.of(one.date())));
  }
}
