package org.alternat.dossier;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.alternat.model.Identified;

/** The list of all fields in {@code docs/dossier.md}, made from the records. */
final class FieldReference {

  static final String BEGIN = "<!-- fields, made from the records: mvn test -Dgolden=accept -->\n";

  private FieldReference() {}

  static String markdown() {
    return BEGIN
        + "\n"
        + DossierSchema.shapes().stream()
            .map(FieldReference::section)
            .collect(Collectors.joining("\n"));
  }

  private static String section(Shape shape) {
    String rows =
        shape.fields().stream().map(FieldReference::row).collect(Collectors.joining("\n"));
    return "### " + shape.name() + "\n\n| field | holds | meaning |\n|---|---|---|\n" + rows + "\n";
  }

  private static String row(Shape.Field field) {
    String name = "`" + field.name() + "`" + (field.required() ? " **required**" : "");
    return "| "
        + name
        + " | "
        + words(field.kind())
        + target(field)
        + " | "
        + field.meaning()
        + " |";
  }

  private static String words(Shape.Kind kind) {
    return switch (kind) {
      case Shape.Kind.Single(Scalar scalar) -> scalar.key();
      case Shape.Kind.Choice choice ->
          choice.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(" "));
      case Shape.Kind.Text text -> "text";
      case Shape.Kind.Truth truth -> "true or false";
      case Shape.Kind.Whole whole -> "whole number";
      case Shape.Kind.Decimal decimal -> "number";
      case Shape.Kind.ListOf(Shape.Kind element) -> "list of " + words(element);
      case Shape.Kind.Structure(Class<? extends Record> type) -> link(Shape.of(type).name());
    };
  }

  private static String link(String name) {
    return "[" + name + "](#" + name.replace(".", "").toLowerCase(Locale.ROOT) + ")";
  }

  private static String target(Shape.Field field) {
    Set<Class<? extends Identified>> targets = field.targets();
    if (targets == null) {
      return "";
    }
    return targets.isEmpty()
        ? " of any item"
        : " of "
            + targets.stream()
                .map(target -> link(target.getSimpleName()))
                .sorted()
                .collect(Collectors.joining(" or "));
  }
}
