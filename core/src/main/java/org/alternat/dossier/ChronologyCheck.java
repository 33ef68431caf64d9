package org.alternat.dossier;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.alternat.model.Agreement;
import org.alternat.model.Coherence;
import org.alternat.model.Dossier;
import org.alternat.model.EdtfDate;
import org.alternat.model.Engagement;
import org.alternat.model.Event;
import org.alternat.model.Item;
import org.jspecify.annotations.Nullable;

/** What ends does so after it began, and days are the weekdays they are said to be. */
final class ChronologyCheck {

  /** Fields that hold the beginning and the end of something, wherever both occur. */
  private static final List<Span> SPANS =
      List.of(
          new Span("from", "to"),
          new Span("start", "end"),
          new Span("opened", "closed"),
          new Span("appointed", "credentialsPresented"),
          new Span("copiesPresented", "credentialsPresented"),
          new Span("appointed", "ended"),
          new Span("credentialsPresented", "ended"),
          new Span("agreed", "due"),
          new Span("on", "validUntil"),
          new Span("known", "validUntil"));

  /** The life of an agreement. */
  private static final List<Span> LIFE =
      List.of(
          new Span("proposed", "initialled"),
          new Span("initialled", "signed"),
          new Span("signed", "inForce"),
          new Span("signed", "provisional"),
          new Span("inForce", "expires"),
          new Span("signed", "terminated"));

  private final Checks checks;

  ChronologyCheck(Checks checks) {
    this.checks = checks;
  }

  void run(Dossier dossier) {
    Checks.forEachRecord(dossier, this::check);
    dossier.items().forEach(item -> notAfter(item, dossier));
  }

  private void check(Record record) {
    SPANS.forEach(span -> inOrder(record, span));
    switch (record) {
      case Agreement agreement -> life(agreement);
      case Engagement engagement -> weekday(engagement, engagement.start(), engagement.weekday());
      case Event event -> weekday(event, event.start(), event.weekday());
      default -> {}
    }
  }

  private void inOrder(Record record, Span span) {
    EdtfDate first = date(record, span.first);
    EdtfDate last = date(record, span.last);
    if (Coherence.isInOrder(first, last)) {
      return;
    }
    String message = span.last + " (" + last + ") lies before " + span.first + " (" + first + ")";
    boolean doubtful =
        first.isUncertain() || first.isApproximate() || last.isUncertain() || last.isApproximate();
    if (doubtful) {
      checks.warning(record, span.last, message, "one of the two is uncertain");
    } else {
      checks.error(record, span.last, message, null);
    }
  }

  private static EdtfDate date(Record record, String name) {
    return Shape.of(record.getClass()).fields().stream()
        .filter(field -> field.name().equals(name))
        .map(field -> field.valueIn(record))
        .filter(EdtfDate.class::isInstance)
        .map(EdtfDate.class::cast)
        .findFirst()
        .orElse(EdtfDate.undated());
  }

  private void life(Agreement agreement) {
    LIFE.forEach(span -> inOrder(agreement, span));
    for (Agreement.Step step : agreement.ratifications()) {
      if (step.date().isBefore(agreement.signed())) {
        checks.warning(
            step,
            "date",
            "ratified by " + step.country() + " (" + step.date() + ") before it was signed",
            "signed " + agreement.signed());
      }
    }
  }

  private void weekday(Record record, EdtfDate start, @Nullable DayOfWeek weekday) {
    if (weekday == null) {
      return;
    }
    if (start.precision() != EdtfDate.Precision.DAY) {
      checks.warning(record, "weekday", "a weekday needs a day, not " + start, null);
    }
    Coherence.weekdayInstead(start, weekday)
        .ifPresent(actual ->
            checks.error(
                record, "weekday", start + " was no " + name(weekday), "it was a " + name(actual)));
  }

  private static String name(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private void notAfter(Item item, Dossier dossier) {
    if (!item.isForeseen()
        && item instanceof Record record
        && item.date().isAfter(dossier.asOf())) {
      checks.warning(
          record,
          "id",
          "\""
              + item.id()
              + "\" ("
              + item.date()
              + ") lies after the dossier's day, "
              + dossier.asOf(),
          "if it is still to come, say so with its status");
    }
  }

  private record Span(String first, String last) {}
}
