package org.alternat.template.internal.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alternat.model.Meaning;
import org.alternat.template.TemplateVariable;
import org.alternat.template.internal.engine.RecordModel;
import org.alternat.template.internal.markup.ItemMark;
import org.alternat.template.view.Markup;
import org.jspecify.annotations.Nullable;

/**
 * What templates can use of a view, from the same types that the check of templates goes by, with
 * examples from a note.
 */
public final class VariableList {
  /** The properties by which a record is known at a glance, the best first. */
  private static final List<String> TELLING = List.of("text", "title", "name", "label", "id");

  private final List<TemplateVariable> variables = new ArrayList<>();

  /** The path under which the parts of each type of records are listed. */
  private final Map<Class<?>, String> listed = new HashMap<>();

  /** Adds what a view gives its templates: its components. */
  public VariableList add(Record view) {
    Map<String, Method> properties = RecordModel.properties(view.getClass());
    for (RecordComponent component : view.getClass().getRecordComponents()) {
      Method accessor = Objects.requireNonNull(properties.get(component.getName()));
      add(component.getName(), accessor, List.of(view));
    }
    return this;
  }

  /** All, in the order of the views. */
  public List<TemplateVariable> all() {
    return List.copyOf(variables);
  }

  private void add(String path, Method accessor, List<?> owners) {
    Shape shape = Shape.of(accessor.getGenericReturnType());
    Meaning meaning = accessor.getAnnotation(Meaning.class);
    List<Object> values = owners.stream().flatMap(owner -> values(accessor, owner)).toList();
    Optional<Class<?>> parts = record(shape);
    variables.add(
        new TemplateVariable(
            path,
            type(shape),
            values.stream()
                .map(VariableList::words)
                .filter(w -> !w.isBlank())
                .findFirst()
                .orElse(""),
            meaning == null ? "" : meaning.value(),
            parts.map(listed::get).orElse("")));
    String place = shape instanceof Shape.Members ? path + "[]" : path;
    if (parts.isPresent() && listed.putIfAbsent(parts.get(), place) == null) {
      RecordModel.properties(parts.get())
          .forEach((name, part) -> add(place + "." + name, part, values));
    }
  }

  /** The value that an owner has; of a list, its members. */
  private static Stream<Object> values(Method accessor, Object owner) {
    Object value = value(accessor, owner);
    return switch (value) {
      case null -> Stream.empty();
      case Optional<?> optional -> optional.<Object>map(v -> v).stream();
      case Collection<?> members -> members.stream().map(m -> m);
      default -> Stream.of(value);
    };
  }

  private static @Nullable Object value(Method accessor, Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a view's component cannot be read", e);
    }
  }

  /** The record that a value or each member of a list is. */
  private static Optional<Class<?>> record(Shape shape) {
    return switch (shape) {
      case Shape.Properties properties -> Optional.of(properties.type());
      case Shape.Members members -> record(members.member());
      default -> Optional.empty();
    };
  }

  private static String type(Shape shape) {
    return switch (shape) {
      case Shape.Properties properties -> properties.name();
      case Shape.Members members -> "list of " + type(members.member());
      default -> shape.words().replaceFirst("^an? ", "");
    };
  }

  /** A value in a few words; of a record, those by which it is known. */
  private static String words(Object value) {
    if (value instanceof Markup markup) {
      return ItemMark.taken(markup.withoutTags().xhtml()).replaceAll("\\s+", " ").strip();
    }
    if (value instanceof Record record) {
      Map<String, Method> properties = RecordModel.properties(record.getClass());
      return TELLING.stream()
          .flatMap(name -> Stream.ofNullable(properties.get(name)))
          .map(accessor -> value(accessor, record))
          .filter(Objects::nonNull)
          .map(VariableList::words)
          .filter(words -> !words.isBlank())
          .findFirst()
          .orElse("");
    }
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}
