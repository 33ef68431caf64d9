package org.alternat.template.view;

import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alternat.insight.Change;
import org.alternat.model.EdtfDate;
import org.alternat.model.LocalizedText;
import org.alternat.template.view.ChangeNoteView.FieldView;

/** Words which parts of an item have changed, and from what to what where words can say it. */
final class ChangedFields {
  private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]+)*";

  /** What the fields of items are about, by their names; all others are details. */
  private static final Map<String, Set<String>> PARTS =
      Map.of(
          "DATE",
          Set.of(
              "from",
              "to",
              "start",
              "end",
              "opened",
              "closed",
              "proposed",
              "initialled",
              "signed",
              "provisional",
              "inForce",
              "expires",
              "terminated",
              "due",
              "agreed",
              "since",
              "appointed",
              "agrement",
              "copiesPresented",
              "credentialsPresented",
              "ended",
              "on",
              "published",
              "accessed",
              "time",
              "weekday"),
          "PLACE",
          Set.of("place", "city", "cities", "host", "country", "accreditedFrom", "residence"),
          "PEOPLE",
          Set.of(
              "participants",
              "signatories",
              "person",
              "guests",
              "owner",
              "ownerName",
              "mediators",
              "counterparts",
              "initiator"),
          "FIGURES",
          Set.of("observations", "value", "currency", "unit"),
          "RATIFICATION",
          Set.of("ratifications", "notifications"),
          "WORDS",
          Set.of("title", "text", "label", "name", "summary", "outcome", "answer", "question"),
          "NEXT",
          Set.of("nextStep", "remarks", "lastUpdate"),
          "PROGRAMME",
          Set.of("programme", "arrangements", "press", "languages", "minutes", "zone"));

  /** What another column tells already. */
  private static final Set<String> TOLD = Set.of("status", "provenance.verification", "person");

  private final Wording wording;

  ChangedFields(Wording wording) {
    this.wording = wording;
  }

  /** The parts that changed, each once, in the order of the fields. */
  List<FieldView> of(Change change) {
    return change.fields().stream()
        .filter(f -> !TOLD.contains(f.path()) && isForReaders(f))
        .collect(
            Collectors.groupingBy(ChangedFields::part, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(e -> view(e.getKey(), e.getValue()))
        .toList();
  }

  /** A translation into another language is no change for the readers of this note. */
  private boolean isForReaders(Change.Field field) {
    return language(field).map(l -> l.equals(wording.language().tag().value())).orElse(true);
  }

  private static Optional<String> language(Change.Field field) {
    String last = field.path().substring(field.path().lastIndexOf('.') + 1);
    return field.path().contains(".")
            && !field.path().startsWith("provenance")
            && last.matches(LANGUAGE)
        ? Optional.of(last)
        : Optional.empty();
  }

  private static String part(Change.Field field) {
    String first = field.path().split("\\.", 2)[0];
    if (first.equals("provenance")) {
      return "SOURCES";
    }
    return PARTS.entrySet().stream()
        .filter(p -> p.getValue().contains(first))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("DETAILS");
  }

  private FieldView view(String part, List<Change.Field> fields) {
    if (fields.size() > 1) {
      return new FieldView(part, Markup.EMPTY, Markup.EMPTY);
    }
    Change.Field field = fields.getFirst();
    return switch (part) {
      case "DATE" -> new FieldView(part, date(field.before()), date(field.after()));
      case "FIGURES" -> new FieldView(part, Markup.EMPTY, periods(field.after()));
      case "WORDS", "NEXT" ->
          new FieldView(part, text(field, field.before()), text(field, field.after()));
      default -> new FieldView(part, Markup.EMPTY, Markup.EMPTY);
    };
  }

  private Markup date(String written) {
    try {
      return wording.date(EdtfDate.parse(written)).text();
    } catch (DateTimeParseException notADate) {
      return Markup.EMPTY;
    }
  }

  /** Observations begin with their period. */
  private Markup periods(String observations) {
    List<Markup> periods =
        Stream.of(observations.split("; "))
            .map(o -> date(o.split(", ", 2)[0]))
            .filter(m -> !m.isEmpty())
            .toList();
    return Markup.join(", ", periods.stream());
  }

  private Markup text(Change.Field field, String words) {
    return language(field).isEmpty()
        ? Markup.EMPTY
        : wording.narrative(LocalizedText.of(wording.language().tag(), words));
  }
}
