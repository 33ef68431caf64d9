package org.alternat.dossier;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alternat.model.Actor;
import org.alternat.model.Identified;
import org.alternat.model.LocalizedText;
import org.alternat.model.Meaning;
import org.alternat.model.Office;
import org.alternat.model.Organisation;
import org.alternat.model.Person;
import org.alternat.model.RefersTo;
import org.alternat.model.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a record looks like in a file: an object with a field for each component.
 *
 * @param type the record
 * @param fields its fields, in their order
 */
record Shape(Class<? extends Record> type, List<Field> fields) {

  /** Filled on demand; shapes are immutable, so racing threads do no harm. */
  private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

  static Shape of(Class<? extends Record> type) {
    return KNOWN.computeIfAbsent(
        type,
        unknown ->
            new Shape(type, Arrays.stream(type.getRecordComponents()).map(Field::of).toList()));
  }

  /** The name of the record, with those around it: {@code Engagement.Topic}. */
  String name() {
    Class<?> outer = type.getDeclaringClass();
    return outer == null
        ? type.getSimpleName()
        : outer.getSimpleName() + "." + type.getSimpleName();
  }

  /** The field of a name. */
  Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  List<String> fieldNames() {
    return fields.stream().map(Field::name).toList();
  }

  /**
   * A record with these values.
   *
   * @throws ReflectiveOperationException if the record rejects them
   */
  Record instance(@Nullable Object[] values) throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
    return constructor.newInstance(values);
  }

  /**
   * A field of an object.
   *
   * @param name its name
   * @param kind what it holds
   * @param required whether it must be there
   * @param meaning what it means
   * @param targets what ids in it may refer to; empty for anything; null if they do not refer
   * @param component the component of the record
   */
  record Field(
      String name,
      Kind kind,
      boolean required,
      String meaning,
      @Nullable Set<Class<? extends Identified>> targets,
      RecordComponent component) {

    private static Field of(RecordComponent component) {
      Meaning meaning = component.getAnnotation(Meaning.class);
      return new Field(
          component.getName(),
          Kind.of(component.getGenericType()),
          component.isAnnotationPresent(Required.class),
          meaning == null ? "" : meaning.value(),
          targets(component),
          component);
    }

    private static @Nullable Set<Class<? extends Identified>> targets(RecordComponent component) {
      RefersTo refersTo = component.getAnnotation(RefersTo.class);
      if (refersTo != null) {
        return Set.of(refersTo.value());
      }
      return component.getType() == Actor.class
          ? Set.of(Person.class, Organisation.class, Office.class)
          : null;
    }

    /** The value of this field in a record, null if absent. */
    @Nullable Object valueIn(Record owner) {
      try {
        return component.getAccessor().invoke(owner);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("records of the model are public", e);
      }
    }

    /** The Java type of the field. */
    Class<?> javaType() {
      return component.getType();
    }
  }

  /** What a field can hold. */
  sealed interface Kind {

    private static Kind of(Type type) {
      if (type instanceof ParameterizedType list) {
        return new ListOf(of(list.getActualTypeArguments()[0]));
      }
      return of((Class<?>) type);
    }

    private static Kind of(Class<?> type) {
      Scalar scalar = Scalar.of(type);
      if (scalar != null) {
        return new Single(scalar);
      }
      if (type.isEnum()) {
        return new Choice(
            type, Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
      }
      if (type == LocalizedText.class) {
        return new Text();
      }
      return type.isRecord() ? new Structure(type.asSubclass(Record.class)) : primitive(type);
    }

    private static Kind primitive(Class<?> type) {
      if (type == boolean.class) {
        return new Truth();
      }
      if (type == BigDecimal.class) {
        return new Decimal();
      }
      if (type == int.class || type == Integer.class) {
        return new Whole();
      }
      throw new IllegalStateException("the model has no business with " + type);
    }

    /** A single text of some syntax. */
    record Single(Scalar scalar) implements Kind {}

    /** One of some words. */
    record Choice(Class<?> type, Collection<String> words) implements Kind {}

    /** A text in languages. */
    record Text() implements Kind {}

    /** True or false. */
    record Truth() implements Kind {}

    /** A whole number. */
    record Whole() implements Kind {}

    /** A number. */
    record Decimal() implements Kind {}

    /** A list. */
    record ListOf(Kind element) implements Kind {}

    /** An object. */
    record Structure(Class<? extends Record> type) implements Kind {}
  }
}
