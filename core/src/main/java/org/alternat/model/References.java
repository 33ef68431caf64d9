package org.alternat.model;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the ids a record refers to, at any depth, by looking at all its components. */
final class References {

  /** Of each type of record, the accessors of what may hold ids but the record's own. */
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(component -> !component.getName().equals("id") && mayRefer(component))
              .map(RecordComponent::getAccessor)
              .toList();
        }
      };

  private final Set<Id> found = new HashSet<>();

  /** All ids in a record but those its parts have themselves. */
  static Set<Id> in(Record root) {
    References references = new References();
    references.look(root);
    return references.found;
  }

  private static boolean mayRefer(RecordComponent component) {
    Class<?> type = component.getType();
    return type == Id.class
        || type == Actor.class
        || type.isRecord()
        || type.isInterface()
        || Collection.class.isAssignableFrom(type);
  }

  private void look(@Nullable Object value) {
    switch (value) {
      case Id id -> found.add(id);
      case Actor actor -> actor.id().ifPresent(found::add);
      case Collection<?> values -> values.forEach(this::look);
      case Record node -> components(node);
      case null, default -> {}
    }
  }

  private void components(Record node) {
    for (Method accessor : ACCESSORS.get(node.getClass())) {
      look(valueOf(node, accessor));
    }
  }

  private static @Nullable Object valueOf(Record node, Method accessor) {
    try {
      return accessor.invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("records of the model are public", e);
    }
  }
}
