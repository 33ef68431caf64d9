package org.alternat.dossier;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The spans that a type of record has, looked up once. */
  private static final ClassValue<List<Ends>> ENDS =
      new ClassValue<>() {
        @Override
        protected List<Ends> computeValue(Class<?> type) {
          Stream<Span> spans =
              type == Agreement.class
                  ? Stream.concat(SPANS.stream(), LIFE.stream())
                  : SPANS.stream();
          Shape shape = Shape.of(type.asSubclass(Record.class));
          return spans.flatMap(span -> Ends.of(shape, span).stream()).toList();
        }
      };

  private final Checks checks;

  ChronologyCheck(Checks checks) {
    this.checks = checks;
  }

  void run(Dossier dossier) {
    Checks.forEachRecord(dossier, this::check);
    dossier.items().forEach(item -> notAfter(item, dossier));
  }

  private void check(Record record) {
    ENDS.get(record.getClass()).forEach(ends -> inOrder(record, ends));
    switch (record) {
      case Agreement agreement -> life(agreement);
      case Engagement engagement -> weekday(engagement, engagement.start(), engagement.weekday());
      case Event event -> weekday(event, event.start(), event.weekday());
      default -> {}
    }
  }

  private void inOrder(Record record, Ends ends) {
    EdtfDate first = date(record, ends.first);
    EdtfDate last = date(record, ends.last);
    if (Coherence.isInOrder(first, last)) {
      return;
    }
    String name = ends.last.name();
    String message = name + " (" + last + ") lies before " + ends.first.name() + " (" + first + ")";
    boolean doubtful =
        first.isUncertain() || first.isApproximate() || last.isUncertain() || last.isApproximate();
    if (doubtful) {
      checks.warning(record, name, message, "one of the two is uncertain");
    } else {
      checks.error(record, name, message, null);
    }
  }

  private static EdtfDate date(Record record, Shape.Field field) {
    return field.valueIn(record) instanceof EdtfDate date ? date : EdtfDate.undated();
  }

  private void life(Agreement agreement) {
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

  private record Ends(Shape.Field first, Shape.Field last) {
    static Optional<Ends> of(Shape shape, Span span) {
      return shape
          .field(span.first)
          .flatMap(first -> shape.field(span.last).map(last -> new Ends(first, last)));
    }
  }
}
