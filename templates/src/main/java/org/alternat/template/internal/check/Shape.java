package org.alternat.template.internal.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alternat.template.internal.engine.TemplateTree;
import org.alternat.template.internal.engine.UnknownNames;
import org.alternat.template.view.Markup;

/** What is known of a value before a template runs. */
sealed interface Shape {
  /** Nothing is known. */
  record Any() implements Shape {}

  /**
   * A value without parts.
   *
   * @param words what it is called
   */
  record Plain(String words) implements Shape {}

  /** A record of a view. */
  record Properties(Class<?> type) implements Shape {
    /** What people call it: "Engagement" for EngagementView. */
    String name() {
      return UnknownNames.name(type);
    }
  }

  /** A list. */
  record Members(Shape member) implements Shape {}

  /** A map, whose keys are not known. */
  record Entries(Shape value) implements Shape {}

  /** A hash that the template writes itself. */
  record Written(Map<String, Shape> values) implements Shape {
    /** Copies the map. */
    public Written {
      values = Map.copyOf(values);
    }
  }

  /** A macro or function, in the namespace of its file. */
  record Callable(TemplateTree.Node definition, Namespace home) implements Shape {
    /** Two are the same if they stand at the same place. */
    @Override
    @SuppressWarnings("ReferenceEquality") // Nodes at other places may have equal content.
    public boolean equals(Object other) {
      return other instanceof Callable callable && callable.definition == definition;
    }

    @Override
    public int hashCode() {
      return definition.begin().hashCode();
    }
  }

  /** What an import gives. */
  record Imported(Namespace namespace) implements Shape {}

  /** The variables of a file. */
  final class Namespace {
    private final Map<String, Shape> variables = new HashMap<>();

    Map<String, Shape> variables() {
      return variables;
    }
  }

  /** The shape of what Java code of this type gives. */
  static Shape of(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      if (Collection.class.isAssignableFrom(raw)) {
        return new Members(of(last));
      }
      if (Map.class.isAssignableFrom(raw)) {
        return new Entries(of(last));
      }
      return raw == Optional.class ? of(last) : Shapes.ANY;
    }
    return type instanceof Class<?> plain ? ofClass(plain) : Shapes.ANY;
  }

  private static Shape ofClass(Class<?> type) {
    if (type == Markup.class) {
      return Shapes.MARKUP;
    }
    if (type.isRecord()) {
      return new Properties(type);
    }
    if (type == boolean.class || type == Boolean.class) {
      return Shapes.TRUTH;
    }
    if ((type.isPrimitive() && type != char.class) || Number.class.isAssignableFrom(type)) {
      return Shapes.NUMBER;
    }
    boolean text = CharSequence.class.isAssignableFrom(type) || type.isEnum() || type == char.class;
    return text ? Shapes.TEXT : Shapes.ANY;
  }

  /** What both can be; {@link Shapes#ANY} where they differ. */
  default Shape or(Shape other) {
    boolean words = List.of(Shapes.TEXT, Shapes.MARKUP).containsAll(List.of(this, other));
    return equals(other) ? this : words ? Shapes.MARKUP : Shapes.ANY;
  }

  /** Whether it can be compared with another of its kind. */
  default boolean isComparable() {
    return switch (this) {
      case Any any -> true;
      case Plain plain -> !plain.equals(Shapes.MARKUP);
      case Properties properties -> false;
      case Members members -> false;
      case Entries entries -> false;
      case Written written -> false;
      case Callable callable -> false;
      case Imported imported -> false;
    };
  }

  /** What a person calls it. */
  default String words() {
    return switch (this) {
      case Any any -> "something";
      case Plain plain -> plain.words;
      case Properties properties -> "a record (" + properties.name() + ")";
      case Members members -> "a list";
      case Entries entries -> "a map";
      case Written written -> "a hash";
      case Callable callable -> "a macro";
      case Imported imported -> "a file of macros";
    };
  }
}
