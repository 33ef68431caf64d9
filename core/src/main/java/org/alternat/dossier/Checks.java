package org.alternat.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.alternat.model.Dossier;
import org.alternat.problem.Location;
import org.jspecify.annotations.Nullable;

/** What a dossier says, checked against itself, once its form is right. */
final class Checks {

  private final Places places;
  private final Findings findings;

  private Checks(Places places, Findings findings) {
    this.places = places;
    this.findings = findings;
  }

  /** Runs all checks; {@code root} also knows what could not be bound. */
  static void run(Dossier dossier, Node.Mapping root, Places places, Findings findings) {
    Checks checks = new Checks(places, findings);
    new ReferenceCheck(checks, root).run(dossier);
    new ChronologyCheck(checks).run(dossier);
    new OfficeCheck(checks, dossier).run();
    new ContentCheck(checks).run(dossier);
    new MarkingCheck(checks, dossier).run();
  }

  /** Shows all records of a dossier, the outer before the inner, in the order of the file. */
  static void forEachRecord(Record record, Consumer<Record> action) {
    action.accept(record);
    for (Shape.Field field : Shape.of(record.getClass()).fields()) {
      switch (field.kind()) {
        case Shape.Kind.Structure structure -> visit(field.valueIn(record), action);
        case Shape.Kind.ListOf(Shape.Kind.Structure structure) ->
            list(field.valueIn(record)).forEach(element -> visit(element, action));
        default -> {}
      }
    }
  }

  private static void visit(@Nullable Object value, Consumer<Record> action) {
    if (value instanceof Record record) {
      forEachRecord(record, action);
    }
  }

  static List<Object> list(@Nullable Object value) {
    return value instanceof List<?> list ? new ArrayList<>(list) : List.of();
  }

  void error(Record record, String field, String message, @Nullable String hint) {
    findings.error(places.of(record, field), message, hint);
  }

  void warning(Record record, String field, String message, @Nullable String hint) {
    findings.warning(places.of(record, field), message, hint);
  }

  /** Where a text stands in a field of a record, alone or in a list. */
  Location place(Record record, String field, String text) {
    return places.of(record, field, text);
  }

  /** Whether further problems would not be listed, so that nobody needs hints for them. */
  boolean isFull() {
    return findings.isFull();
  }

  void error(Location location, String message, @Nullable String hint) {
    findings.error(location, message, hint);
  }
}
