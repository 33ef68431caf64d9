package org.alternat.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alternat.model.Disclosure;
import org.alternat.model.Dossier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema of dossier files (draft 2020-12), made from the records of the model: what it
 * lets pass has the right form, though what it says can still be wrong in ways only {@link
 * DossierReader} finds, such as an id that refers to nothing.
 *
 * @since 1.0
 */
public final class DossierSchema {

  private static final String DEFS = "#/$defs/";

  private final JsonGenerator json;

  private DossierSchema(JsonGenerator json) {
    this.json = json;
  }

  /** The schema as JSON text. */
  public static String json() {
    return JsonText.of(json -> new DossierSchema(json).write());
  }

  /** All records a dossier can hold, the outer before the inner, beginning with the dossier. */
  static List<Shape> shapes() {
    Map<String, Shape> found = new LinkedHashMap<>();
    collect(new Shape.Kind.Structure(Dossier.class), found);
    return List.copyOf(found.values());
  }

  private static void collect(Shape.Kind kind, Map<String, Shape> found) {
    switch (kind) {
      case Shape.Kind.Structure(Class<? extends Record> type) -> {
        Shape shape = Shape.of(type);
        if (found.putIfAbsent(shape.name(), shape) == null) {
          shape.fields().forEach(field -> collect(field.kind(), found));
        }
      }
      case Shape.Kind.ListOf(Shape.Kind element) -> collect(element, found);
      default -> {}
    }
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringProperty("title", "Dossier");
    json.writeStringProperty(
        "description", "Everything known about the relationship of two countries.");
    json.writeStringProperty("$ref", DEFS + "Dossier");
    json.writeName("$defs");
    json.writeStartObject();
    shapes().forEach(this::structure);
    text();
    for (Scalar scalar : Scalar.values()) {
      scalar(scalar);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void structure(Shape shape) {
    json.writeName(shape.name());
    json.writeStartObject();
    json.writeStringProperty("type", "object");
    json.writeName("properties");
    json.writeStartObject();
    if (shape.type() == Dossier.class) {
      json.writeName("$schema");
      json.writeStartObject();
      json.writeStringProperty("type", "string");
      json.writeStringProperty("description", "this schema, for editors");
      json.writeEndObject();
    }
    shape.fields().forEach(this::field);
    json.writeEndObject();
    List<String> required =
        shape.fields().stream().filter(Shape.Field::required).map(Shape.Field::name).toList();
    if (!required.isEmpty()) {
      strings("required", required);
    }
    json.writeBooleanProperty("additionalProperties", false);
    json.writeEndObject();
  }

  private void field(Shape.Field field) {
    json.writeName(field.name());
    json.writeStartObject();
    json.writeStringProperty("description", field.meaning());
    kind(field.kind());
    if (field.kind() instanceof Shape.Kind.ListOf && field.required()) {
      json.writeNumberProperty("minItems", 1);
    }
    standard(field);
    json.writeEndObject();
  }

  /** What a choice is if it is left out; that of a disclosure depends on where it stands. */
  private void standard(Shape.Field field) {
    Object fallback = Defaults.of(field.javaType(), Disclosure.INTERNAL);
    if (field.kind() instanceof Shape.Kind.Choice
        && fallback != null
        && field.javaType() != Disclosure.class
        && !field.required()) {
      json.writeStringProperty("default", fallback.toString());
    }
  }

  private void kind(Shape.Kind kind) {
    switch (kind) {
      case Shape.Kind.Single(Scalar scalar) -> reference(scalar.key());
      case Shape.Kind.Choice choice -> strings("enum", List.copyOf(choice.words()));
      case Shape.Kind.Text text -> reference("text");
      case Shape.Kind.Truth truth -> json.writeStringProperty("type", "boolean");
      case Shape.Kind.Whole whole -> json.writeStringProperty("type", "integer");
      case Shape.Kind.Decimal decimal -> json.writeStringProperty("type", "number");
      case Shape.Kind.Structure(Class<? extends Record> type) -> reference(Shape.of(type).name());
      case Shape.Kind.ListOf(Shape.Kind element) -> {
        json.writeStringProperty("type", "array");
        json.writeName("items");
        json.writeStartObject();
        kind(element);
        json.writeEndObject();
      }
    }
  }

  private void reference(String name) {
    json.writeStringProperty("$ref", DEFS + name);
  }

  private void text() {
    json.writeName("text");
    json.writeStartObject();
    json.writeStringProperty(
        "description", "a text in the language of the dossier, or texts by language (BCP 47)");
    json.writeName("oneOf");
    json.writeStartArray();
    json.writeStartObject();
    notBlank();
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringProperty("type", "object");
    json.writeNumberProperty("minProperties", 1);
    json.writeName("propertyNames");
    json.writeStartObject();
    pattern(Scalar.LANGUAGE.pattern());
    json.writeEndObject();
    json.writeName("additionalProperties");
    json.writeStartObject();
    notBlank();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void notBlank() {
    json.writeStringProperty("type", "string");
    json.writeStringProperty("pattern", "\\S");
  }

  private void scalar(Scalar scalar) {
    json.writeName(scalar.key());
    json.writeStartObject();
    json.writeStringProperty("description", scalar.words());
    if (scalar.pattern() == null) {
      notBlank();
    } else {
      json.writeStringProperty("type", "string");
      pattern(scalar.pattern());
    }
    if (scalar.format() != null) {
      json.writeStringProperty("format", scalar.format());
    }
    json.writeEndObject();
  }

  private void pattern(@Nullable String pattern) {
    json.writeStringProperty("pattern", "^(?:" + pattern + ")$");
  }

  private void strings(String name, List<String> values) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
