package org.alternat.dossier;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alternat.model.CountryCode;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.alternat.model.Dyad;
import org.alternat.model.Id;
import org.alternat.model.LanguageTag;
import org.alternat.problem.Location;
import org.alternat.problem.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record, such as a dossier, of a tree. What is wrong is reported and left out, so that as
 * much as possible of the rest can be checked as well.
 */
final class Binder {

  /** Editors look for this at the top of a JSON file. */
  private static final String SCHEMA = "$schema";

  /** Take the places of faulty required fields of the dossier itself; never reach a user. */
  private static final Map<String, Object> STAND_INS =
      Map.of(
          "id", Id.of("unknown"),
          "language", LanguageTag.of("en"),
          "asOf", LocalDate.of(9999, 12, 31),
          "between", new Dyad(CountryCode.of("AA"), CountryCode.of("ZZ")));

  private final Node.Mapping root;
  private final Findings findings;
  private final Places places;
  private final ScalarBinder scalars;
  private final Disclosure disclosure;

  Binder(Node.Mapping root, Findings findings, Places places) {
    this.root = root;
    this.findings = findings;
    this.places = places;
    this.scalars = new ScalarBinder(findings, language(root));
    this.disclosure = disclosure(root);
  }

  /** A faulty language is reported when the field itself is bound. */
  private static LanguageTag language(Node.Mapping root) {
    Node node = root.get("language");
    ScalarBinder silent = new ScalarBinder(new Findings(1), LanguageTag.of("en"));
    return Optional.ofNullable(node)
        .flatMap(present -> silent.single(present, Scalar.LANGUAGE))
        .map(LanguageTag.class::cast)
        .orElse(LanguageTag.of("en"));
  }

  private static Disclosure disclosure(Node.Mapping root) {
    String word = root.get("disclosure") instanceof Node.Scalar value ? value.text() : "";
    return List.of(Disclosure.values()).stream()
        .filter(one -> one.name().equals(word))
        .findFirst()
        .orElse(Disclosure.INTERNAL);
  }

  /** The record as far as it can be made; whether it is whole, the findings say. */
  <R extends Record> Optional<R> bind(Class<R> type) {
    return structure(root, type, disclosure).map(type::cast);
  }

  private Optional<Object> value(Node node, Shape.Kind kind, Disclosure around) {
    return switch (kind) {
      case Shape.Kind.Single(Scalar scalar) -> scalars.single(node, scalar);
      case Shape.Kind.Choice choice -> scalars.choice(node, choice);
      case Shape.Kind.Text text -> scalars.text(node);
      case Shape.Kind.Truth truth -> scalars.truth(node);
      case Shape.Kind.Whole whole -> scalars.whole(node);
      case Shape.Kind.Decimal decimal -> scalars.decimal(node);
      case Shape.Kind.ListOf(Shape.Kind element) -> list(node, element, around);
      case Shape.Kind.Structure(Class<? extends Record> type) ->
          node instanceof Node.Mapping mapping
              ? structure(mapping, type, around)
              : scalars.wrong(node, "an object");
    };
  }

  private Optional<Object> list(Node node, Shape.Kind element, Disclosure around) {
    if (!(node instanceof Node.Listing listing)) {
      return scalars.wrong(node, "a list");
    }
    List<Object> values = new ArrayList<>();
    listing.elements().forEach(one -> value(one, element, around).ifPresent(values::add));
    return Optional.of(values);
  }

  private Optional<Object> structure(
      Node.Mapping node, Class<? extends Record> type, Disclosure around) {
    Shape shape = Shape.of(type);
    rejectUnknown(node, shape);
    Disclosure within = Defaults.disclosureIn(type, around);
    @Nullable Object[] values = new Object[shape.fields().size()];
    boolean whole = true;
    for (int i = 0; i < values.length; i++) {
      Shape.Field field = shape.fields().get(i);
      values[i] = field(node, field, within);
      if (values[i] == null && field.required()) {
        values[i] = type == Dossier.class ? STAND_INS.get(field.name()) : null;
        whole &= values[i] != null;
      }
    }
    return whole ? instance(node, shape, values) : Optional.empty();
  }

  private void rejectUnknown(Node.Mapping node, Shape shape) {
    List<String> known = shape.fieldNames();
    node.entries()
        .forEach((name, entry) -> {
          boolean editors = node.location().equals(root.location()) && name.equals(SCHEMA);
          if (!known.contains(name) && !editors) {
            String near = Suggestions.didYouMean(name, known);
            String allowed = "known here: " + String.join(", ", known);
            findings.error(
                entry.place(),
                "there is no field " + Findings.quoted(name),
                near.isEmpty() ? allowed : near);
          }
        });
  }

  /** The value of a field or its default; null if a required one is missing or faulty. */
  private @Nullable Object field(Node.Mapping node, Shape.Field field, Disclosure around) {
    Node present = node.get(field.name());
    Object fallback = Defaults.of(field.javaType(), around);
    if (present == null) {
      if (field.required()) {
        findings.error(below(node, field), "\"" + field.name() + "\" is missing", field.meaning());
        return null;
      }
      return fallback;
    }
    Object value = value(present, field.kind(), around).orElse(null);
    if (field.required() && value instanceof List<?> list && list.isEmpty()) {
      if (present instanceof Node.Listing listing && listing.elements().isEmpty()) {
        findings.error(present.location(), "\"" + field.name() + "\" is empty", field.meaning());
      }
      return null;
    }
    return value != null || field.required() ? value : fallback;
  }

  /** The place of the object, with the path of the field it lacks. */
  private static Location below(Node.Mapping node, Shape.Field field) {
    Location at = node.location();
    return Location.of(at.file(), at.line(), at.column(), at.path() + "." + field.name());
  }

  private Optional<Object> instance(Node.Mapping node, Shape shape, @Nullable Object[] values) {
    try {
      Record made = shape.instance(values);
      places.put(made, node);
      return Optional.of(made);
    } catch (InvocationTargetException e) {
      Throwable rejection = Objects.requireNonNullElse(e.getCause(), e);
      findings.error(node.location(), String.valueOf(rejection.getMessage()));
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("records of the model are public", e);
    }
  }
}
