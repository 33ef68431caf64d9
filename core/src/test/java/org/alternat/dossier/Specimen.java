package org.alternat.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alternat.model.Dossier;
import org.alternat.model.Identified;
import org.alternat.model.LanguageTag;
import org.alternat.model.LocalizedText;
import org.alternat.model.Marking;
import org.alternat.model.MarkingLevel;
import org.alternat.model.Person;
import org.jspecify.annotations.Nullable;

/** A dossier in which every field of every record holds something, made from the records alone. */
final class Specimen {

  /** How many ids each kind of record got so far. */
  private final Map<String, Integer> ids = new HashMap<>();

  static Dossier dossier() {
    return (Dossier) new Specimen().record(Dossier.class);
  }

  private Record record(Class<? extends Record> type) {
    if (type == Marking.class) {
      return new Marking("TLP2", "AMBER", List.of("FOR THE MINISTER"));
    }
    if (type == MarkingLevel.class) {
      return new MarkingLevel("a text", LocalizedText.EMPTY, "H", "#FFFFFF", "#000000");
    }
    Shape shape = Shape.of(type);
    List<@Nullable Object> values = new ArrayList<>();
    for (Shape.Field field : shape.fields()) {
      values.add(field.name().equals("id") ? newId(type) : value(field.kind(), field));
    }
    try {
      return shape.instance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.toString(), e);
    }
  }

  private Object newId(Class<?> type) {
    String name = type.getSimpleName().toLowerCase(Locale.ROOT);
    return Scalar.ID.parse(name + "-" + ids.merge(name, 1, Integer::sum));
  }

  private Object value(Shape.Kind kind, Shape.Field field) {
    return switch (kind) {
      case Shape.Kind.Single(Scalar scalar) -> single(scalar, field);
      case Shape.Kind.Choice choice -> last(choice);
      case Shape.Kind.Text text ->
          LocalizedText.of(
              Map.of(LanguageTag.of("fr"), "« été »", LanguageTag.of("en"), "\"a\\b\"\n\u2028"));
      case Shape.Kind.Truth truth -> true;
      case Shape.Kind.Whole whole -> 3;
      case Shape.Kind.Decimal decimal -> new BigDecimal("1.50");
      case Shape.Kind.ListOf(Shape.Kind element) -> List.of(value(element, field));
      case Shape.Kind.Structure(Class<? extends Record> type) -> record(type);
    };
  }

  /** The last word, which is not the default of any choice. */
  private static Object last(Shape.Kind.Choice choice) {
    Object[] constants = choice.type().getEnumConstants();
    return constants[constants.length - 1];
  }

  private static Object single(Scalar scalar, Shape.Field field) {
    Set<Class<? extends Identified>> targets = field.targets();
    if (targets != null && scalar != Scalar.COUNTRY) {
      Class<?> target =
          targets.isEmpty()
              ? Dossier.class
              : targets.contains(Person.class) ? Person.class : targets.iterator().next();
      String name = targets.isEmpty() ? "event" : target.getSimpleName().toLowerCase(Locale.ROOT);
      return scalar.parse(name + "-1");
    }
    return scalar.parse(
        switch (scalar) {
          case STRING -> "a text";
          case ID -> throw new AssertionError(field + " refers to nothing");
          case COUNTRY -> field.name().equals("b") ? "TG" : "KZ";
          case CURRENCY -> "XOF";
          case LANGUAGE -> "fr";
          case ACTOR -> "person-1";
          case DATE -> "2014";
          case DAY -> "2026-11-23";
          case TIME -> "10:30";
          case MONTH_DAY -> "--04-27";
          case ZONE -> "Africa/Lome";
          case ADDRESS -> "https://example.org/a?b=c";
          case UNTS -> "II-123";
        });
  }
}
