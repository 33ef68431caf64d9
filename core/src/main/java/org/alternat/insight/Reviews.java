package org.alternat.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alternat.model.Action;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.EventStatus;
import org.alternat.model.GoodOffices;
import org.alternat.model.Item;
import org.alternat.model.Office;
import org.alternat.model.OfficeTerm;
import org.alternat.model.Position;
import org.alternat.model.Provenance;

/** What somebody should look at again, because time has passed. */
final class Reviews {
  private final Dossier dossier;
  private final LocalDate day;
  private final List<Finding> findings = new ArrayList<>();

  private Reviews(Dossier dossier, LocalDate day) {
    this.dossier = dossier;
    this.day = day;
  }

  /** What is due on a day in a dossier as of that day. */
  static List<Finding> of(Dossier dossier, LocalDate day) {
    Reviews reviews = new Reviews(dossier, day);
    reviews.prospects();
    reviews.actions();
    dossier.items().forEach(reviews::item);
    dossier.offices().forEach(reviews::office);
    return reviews.findings;
  }

  private void prospects() {
    dossier.engagements().stream()
        .filter(e -> isPassed(e.status(), e.start(), e.end()))
        .forEach(e -> about(Rule.PROSPECT_PASSED, e, e.start()));
    dossier.events().stream()
        .filter(e -> isPassed(e.status(), e.start(), e.end()))
        .forEach(e -> about(Rule.PROSPECT_PASSED, e, e.start()));
    dossier.hostedEvents().stream()
        .filter(e -> isPassed(e.status(), e.start(), e.end()))
        .forEach(e -> about(Rule.PROSPECT_PASSED, e, e.start()));
  }

  private boolean isPassed(EventStatus status, EdtfDate start, EdtfDate end) {
    boolean announced =
        switch (status) {
          case PROPOSED, PLANNED, CONFIRMED -> true;
          case HELD, POSTPONED, CANCELLED -> false;
        };
    return announced && isOver(end.isUndated() ? start : end);
  }

  private void actions() {
    dossier.actions().stream()
        .filter(a -> isOverdue(a, day))
        .sorted(Comparator.comparing(Action::due, EdtfDate.TIMELINE))
        .forEach(a -> about(Rule.ACTION_OVERDUE, a, a.due()));
  }

  static boolean isOverdue(Action action, LocalDate day) {
    boolean open =
        switch (action.status()) {
          case OPEN, IN_PROGRESS -> true;
          case DONE, CANCELLED -> false;
        };
    return open && !action.due().isUndated() && action.due().isBefore(day);
  }

  private void item(Item item) {
    Provenance provenance = item.provenance();
    if (isOver(provenance.reviewBy())) {
      about(Rule.REVIEW_DUE, item, provenance.reviewBy());
    } else if (goesOn(item) && provenance.reviewBy().isUndated()) {
      about(Rule.OPEN_ENDED, item, item.date());
    }
    expiry(item).filter(this::isOver).ifPresent(end -> about(Rule.EXPIRED, item, end));
  }

  /** Mediation and whatever is dated "since": both may end without anybody saying so. */
  private static boolean goesOn(Item item) {
    return item.date().isOpen()
        || (item instanceof GoodOffices offices
            && !offices.from().isUndated()
            && offices.to().isUndated()
            && offices.outcome().isEmpty());
  }

  private static Optional<EdtfDate> expiry(Item item) {
    if (!item.provenance().validUntil().isUndated()) {
      return Optional.of(item.provenance().validUntil());
    }
    return item instanceof Position position && position.clearance() != null
        ? Optional.of(position.clearance().validUntil())
        : Optional.empty();
  }

  /** An office somebody held, and nobody holds on the day as far as is recorded. */
  private void office(Office office) {
    List<OfficeTerm> terms = dossier.termsOf(office.id());
    boolean held = terms.stream().anyMatch(term -> !isOver(term.to()));
    if (!terms.isEmpty() && !held) {
      OfficeTerm last =
          terms.stream().max(Comparator.comparing(OfficeTerm::to, EdtfDate.TIMELINE)).orElseThrow();
      findings.add(
          Finding.of(Rule.TERM_ENDED)
              .on(last)
              .with("office", Value.of(office.id()))
              .with("person", Value.of(last.person()))
              .with("date", Value.of(last.to())));
    }
  }

  private boolean isOver(EdtfDate end) {
    return !end.isUndated() && end.isBefore(day);
  }

  private void about(Rule rule, Item item, EdtfDate date) {
    findings.add(
        Finding.of(rule).on(item).with("item", Value.of(item.id())).with("date", Value.of(date)));
  }
}
