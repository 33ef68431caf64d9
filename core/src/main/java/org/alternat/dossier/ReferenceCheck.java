package org.alternat.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alternat.model.Actor;
import org.alternat.model.Dossier;
import org.alternat.model.Id;
import org.alternat.model.Identified;
import org.alternat.model.Party;
import org.alternat.problem.Location;
import org.alternat.problem.Suggestions;
import org.jspecify.annotations.Nullable;

/** Ids are given once, and what is referred to exists and is of the right kind. */
final class ReferenceCheck {

  /** Among more ids than this, the nearest is not looked for: it takes too long. */
  private static final int SEARCHED = 5_000;

  private final Checks checks;

  /** All ids in the file, those of things that could not be bound as well. */
  private final Map<String, Location> declared = new HashMap<>();

  private final Map<Id, Record> known = new LinkedHashMap<>();

  ReferenceCheck(Checks checks, Node.Mapping root) {
    this.checks = checks;
    root.entries().values().forEach(entry -> collect(entry.value()));
  }

  private void collect(Node node) {
    switch (node) {
      case Node.Mapping mapping -> {
        if (mapping.get("id") instanceof Node.Scalar id) {
          declare(id);
        }
        mapping.entries().values().forEach(entry -> collect(entry.value()));
      }
      case Node.Listing listing -> listing.elements().forEach(this::collect);
      case Node.Scalar scalar -> {}
    }
  }

  private void declare(Node.Scalar id) {
    Location first = declared.putIfAbsent(id.text(), id.location());
    if (first != null) {
      checks.error(
          id.location(),
          "the id " + Findings.quoted(id.text()) + " is given twice",
          "first in line " + first.line());
    }
  }

  void run(Dossier dossier) {
    Checks.forEachRecord(dossier, this::know);
    Checks.forEachRecord(dossier, this::follow);
    Set<Object> codes = new HashSet<>();
    for (Party party : dossier.parties()) {
      if (!codes.add(party.code())) {
        checks.error(party, "code", party.code() + " is described twice", null);
      }
    }
  }

  private void know(Record record) {
    if (record instanceof Identified identified) {
      known.putIfAbsent(identified.id(), record);
    }
  }

  private void follow(Record record) {
    for (Shape.Field field : Shape.of(record.getClass()).fields()) {
      Set<Class<? extends Identified>> targets = field.targets();
      if (targets != null) {
        follow(record, field, targets);
      }
    }
  }

  private void follow(Record record, Shape.Field field, Set<Class<? extends Identified>> targets) {
    Object value = field.valueIn(record);
    List<Object> values = value instanceof List<?> ? Checks.list(value) : single(value);
    for (Object one : values) {
      Id id = idIn(one);
      String fault = id == null ? null : fault(id, targets);
      if (id != null && fault != null) {
        boolean hopeless = checks.isFull() || known.size() > SEARCHED;
        String hint = hopeless ? null : hint(id, targets);
        checks.error(checks.place(record, field.name(), id.value()), fault, hint);
      }
    }
  }

  private static List<Object> single(@Nullable Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private static @Nullable Id idIn(Object value) {
    return switch (value) {
      case Id id -> id;
      case Actor actor -> actor.id().orElse(null);
      default -> null;
    };
  }

  private @Nullable String fault(Id id, Set<Class<? extends Identified>> targets) {
    Record found = known.get(id);
    if (found == null) {
      boolean faulty = declared.containsKey(id.value());
      return faulty ? null : "there is nothing with the id \"" + id + '"';
    }
    return fits(found, targets)
        ? null
        : "\"" + id + "\" is of another kind: " + words(found.getClass());
  }

  private static boolean fits(Record found, Set<Class<? extends Identified>> targets) {
    return targets.isEmpty() || targets.stream().anyMatch(target -> target.isInstance(found));
  }

  private String hint(Id id, Set<Class<? extends Identified>> targets) {
    List<String> candidates =
        known.entrySet().stream()
            .filter(entry -> fits(entry.getValue(), targets))
            .map(entry -> entry.getKey().value())
            .toList();
    String near = known.containsKey(id) ? "" : Suggestions.didYouMean(id.value(), candidates);
    return near.isEmpty() ? "needed here: " + words(targets) : near;
  }

  private static String words(Set<Class<? extends Identified>> targets) {
    return targets.isEmpty()
        ? "an item"
        : targets.stream().map(ReferenceCheck::words).sorted().collect(Collectors.joining(" or "));
  }

  private static String words(Class<?> type) {
    String spaced = type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2");
    return spaced.toLowerCase(Locale.ROOT);
  }
}
